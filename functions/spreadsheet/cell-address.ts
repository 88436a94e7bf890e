// Columns by number and by letters: 1 is A, 27 is AA.

const lettersInAlphabet = 26
const beforeA = 64

export function columnLetters(column: number): string {
  if (column < 1) return ''
  const last = (column - 1) % lettersInAlphabet
  return columnLetters(Math.floor((column - 1) / lettersInAlphabet)) + String.fromCharCode(beforeA + 1 + last)
}

/** The column of an address such as `AB12`; undefined when it is none. */
export function columnOf(address: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(address)?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * lettersInAlphabet + letter.charCodeAt(0) - beforeA, 0)
}
