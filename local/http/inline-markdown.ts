// The little Markdown that OpenAPI descriptions use, as safe HTML: paragraphs, `code` and **strong**.
import { escapeHtml } from './escape-html.ts'

/** Inline marks only; everything else stays text. */
export function inlineMarkdown(text: string): string {
  return escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
}

/** Paragraphs are parted by an empty line. */
export function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${inlineMarkdown(paragraph)}</p>`)
    .join('\n')
}
