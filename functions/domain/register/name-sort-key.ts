// How a name is written in a sort key, so that names sort and are found as in a Swedish dictionary.

/** å, ä and ö come after z in this order; in the code's order ä would come before å. */
const swedishLetters = new Map([
  ['å', '{'],
  ['ä', '|'],
  ['ö', '}'],
])

/** The longest part of a name that sorts: a key of DynamoDB holds 1024 bytes, and the path of units stands before. */
const longest = 80

/** The same for a whole name and for its beginning, so that a list is searched by what a name begins with. */
export function nameSortKey(name: string): string {
  const folded = name.normalize('NFC').toLocaleLowerCase('sv').replaceAll('#', ' ').trim()
  // By letters, not by halves of one: half a letter is no text that the database takes.
  const letters = [...folded].slice(0, longest)
  return letters.map((letter) => swedishLetters.get(letter) ?? letter).join('')
}
