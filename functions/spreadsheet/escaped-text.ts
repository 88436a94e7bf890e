// Text in a cell of a workbook: characters that XML cannot hold stand as `_x000D_` (ECMA-376, ST_Xstring).

// Control characters but tab and line feed, halves of pairs, and every `_x`, which would else be read as such an escape.
const mustEscape = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x)/gu

const escapeOf = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

export function escapeText(text: string): string {
  return text.replaceAll(mustEscape, escapeOf)
}

export function unescapeText(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
