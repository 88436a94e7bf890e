// The frame of the embedded cloud's own pages: no script, no request to anyone else.
import { escapeHtml } from './escape-html.ts'
import { inlineMarkdown } from './inline-markdown.ts'

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 70rem; padding: 1.5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8884; padding: .35rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
code, pre { font-family: ui-monospace, monospace; font-size: .9em; }
ul.accounts { list-style: none; padding: 0; display: grid; gap: .5rem; }
button { font: inherit; width: 100%; text-align: left; padding: .75rem 1rem; border: 1px solid #666; border-radius: .4rem; cursor: pointer; background: Canvas; color: CanvasText; }
button:hover, button:focus-visible { outline: 3px solid #0b63c5; outline-offset: 1px; }
.hint { color: GrayText; color: color-mix(in srgb, CanvasText 75%, Canvas); }
`

/** A whole HTML page; `body` is HTML, the title is text. */
export function page(title: string, body: string, language = 'sv'): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}

/** A table with a caption for screen readers; cells are text, with `code` and **strong** as the only marks. */
export function table(caption: string, headings: string[], rows: string[][]): string {
  if (rows.length === 0) return '<p class="hint">Inget än. <span lang="en">Nothing yet.</span></p>'
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${inlineMarkdown(cell)}</td>`).join('')}</tr>`)
    .join('\n')
  return `<div class="scroll" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`
}
