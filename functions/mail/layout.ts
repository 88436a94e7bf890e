// Lays a letter out as html and as the plain text that says the same.

import type { Bilingual } from '../domain/bilingual.ts'
import type { Block, Letter } from './letter.ts'
import type { MailContext } from './mail.ts'
import { oneLine } from './one-line.ts'

const greeting: Bilingual = { sv: 'Hej', en: 'Hello' }
const secrecyNote: Bilingual = {
  sv: 'Mejlen från systemet innehåller aldrig sekretessbelagda eller känsliga uppgifter. Innehållet läser du efter inloggning.',
  en: 'Mails from the system never contain secret or sensitive content. You read the content after signing in.',
}

/** Dark mode needs `!important`, since the light colours stand in style attributes that every client keeps. */
const darkColours = `
@media (prefers-color-scheme: dark) {
  body, .page { background: #12181f !important; color: #f0f3f6 !important; }
  .quiet { color: #c3ccd5 !important; border-color: #4a5663 !important; }
  .button { background: #9cc7f0 !important; color: #0c1a28 !important; }
  .side-link { color: #9cc7f0 !important; }
  th { color: #c3ccd5 !important; }
}`

const body = 'margin:0;padding:0;background:#ffffff;color:#1c2630;font-family:Arial,Helvetica,sans-serif;'
const page =
  'max-width:600px;margin:0 auto;padding:24px 16px;background:#ffffff;color:#1c2630;font-size:16px;line-height:1.5;'
const heading = 'margin:0 0 16px;font-size:20px;line-height:1.3;overflow-wrap:anywhere;'
const table = 'border-collapse:collapse;margin:0 0 16px;'
const label = 'padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:normal;color:#4a5663;'
const value = 'padding:4px 0;vertical-align:top;overflow-wrap:anywhere;'
const button =
  'display:inline-block;padding:12px 20px;border-radius:4px;background:#1f4e79;color:#ffffff;font-weight:bold;text-decoration:none;'
const sideLink = 'color:#1f4e79;'
const footer = 'margin:32px 0 0;padding:16px 0 0;border-top:1px solid #b8c2cc;color:#4a5663;font-size:14px;'

/** Makes a value safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')

    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Writes a letter for its reader. Every value stands on one line; in html it is escaped. */
export function layOut(letter: Letter, context: MailContext): { html: string; text: string } {
  const { language } = context
  const base = context.consoleUrl.replace(/\/+$/, '')
  const hello = `${greeting[language]} ${oneLine(context.recipientName)},`
  const closing = [letter.because, secrecyNote[language], `${context.municipality} · LIS`].map(oneLine)
  const subject = oneLine(letter.subject)

  const text = [
    hello,
    subject,
    ...letter.blocks.map((block) => textBlock(block, base)),
    `--\n${closing.join('\n')}`,
  ]

  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>${darkColours}
</style>
</head>
<body style="${body}">
<div class="page" lang="${language}" style="${page}">
<h1 style="${heading}">${escapeHtml(subject)}</h1>
<p>${escapeHtml(hello)}</p>
${letter.blocks.map((block) => htmlBlock(block, base)).join('\n')}
<div class="quiet" style="${footer}">
${closing.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`
  return { html, text: `${text.join('\n\n')}\n` }
}

function textBlock(block: Block, base: string): string {
  switch (block.kind) {
    case 'paragraph':
      return oneLine(block.text)
    case 'facts':
      return block.rows.map(([name, fact]) => `${name}: ${oneLine(fact)}`).join('\n')
    case 'button':
    case 'side-link':
      return `${oneLine(block.label)}:\n${base}${block.path}`
    default:
      return block satisfies never
  }
}

function htmlBlock(block: Block, base: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escapeHtml(oneLine(block.text))}</p>`
    case 'facts':
      return `<table style="${table}">\n${block.rows.map(htmlRow).join('\n')}\n</table>`
    case 'button':
      return `<p>${anchor(block, base, 'button', button)}</p>`
    case 'side-link':
      return `<p>${anchor(block, base, 'side-link', sideLink)}</p>`
    default:
      return block satisfies never
  }
}

function anchor(link: Extract<Block, { path: string }>, base: string, name: string, style: string): string {
  const address = escapeHtml(`${base}${link.path}`)
  return `<a class="${name}" href="${address}" style="${style}">${escapeHtml(oneLine(link.label))}</a>`
}

function htmlRow([name, fact]: readonly [string, string]): string {
  return `<tr><th scope="row" style="${label}">${escapeHtml(name)}</th><td style="${value}">${escapeHtml(oneLine(fact))}</td></tr>`
}
