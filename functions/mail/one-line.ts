// Makes a value from the register safe to stand in a subject, a header, a calendar line or a sentence.

const controlOrLineBreak = /[\p{Cc}\p{Zl}\p{Zp}]+/gu
const directionOverride = /[\u202a-\u202e\u2066-\u2069]/g

/**
 * The text on one line: line breaks and control characters become a space, so that a title can neither add a
 * header nor a paragraph, and marks that turn the reading direction are dropped, so that it cannot pose as
 * another text.
 */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(controlOrLineBreak, ' ').replace(directionOverride, '')
}
