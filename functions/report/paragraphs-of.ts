// Longer text that a person wrote in a form, as the paragraphs of a document.
import type { Block } from './report-document.ts'

/** An empty line parts two paragraphs; a single line break stays within its own. */
export function paragraphsOf(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', text: part }))
}
