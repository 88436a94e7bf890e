// When two names in the minutes are one member's.

/** Swedish minutes write the party after the name: `Anna Ek (S)`. */
const party = /\s*\(([^()]*)\)$/

function partsOf(name: string): { person: string; party: string | undefined } {
  const plain = name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('sv')
  return { person: plain.replace(party, ''), party: party.exec(plain)?.[1] }
}

/** Whether both names can be the same member's: the party tells two of one name apart only where both have it. */
export function isSameMember(a: string, b: string): boolean {
  const [first, second] = [partsOf(a), partsOf(b)]
  const eitherHasNoParty = first.party === undefined || second.party === undefined
  return first.person === second.person && (eitherHasNoParty || first.party === second.party)
}

/** Whether the name is one of them. */
export function isAmong(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameMember(other, name))
}
