// One text for one value, byte for byte the same everywhere: the JSON Canonicalization Scheme (RFC 8785).

/**
 * Writes a value as canonical JSON. Throws TypeError, naming the place, for everything JSON cannot carry
 * without loss: undefined, functions, symbols, bigints, NaN, infinities, lone surrogates, class instances
 * and cycles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', [])
}

function write(value: unknown, place: string, ancestors: readonly object[]): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, place)
    case 'number':
      // RFC 8785 3.2.2.3 is ECMAScript's own number form; it writes -0 as 0 and has no NaN or Infinity.
      if (!Number.isFinite(value)) throw refused(place, String(value))
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      return value === null ? 'null' : writeStructure(value, place, ancestors)
    default:
      throw refused(place, typeof value)
  }
}

function writeString(text: string, place: string): string {
  if (!text.isWellFormed()) throw refused(place, 'a lone surrogate')
  // RFC 8785 3.2.2.2 escapes exactly what JSON.stringify escapes.
  return JSON.stringify(text)
}

function writeStructure(structure: object, place: string, ancestors: readonly object[]): string {
  if (ancestors.includes(structure)) throw refused(place, 'a cycle')
  const within = [...ancestors, structure]
  if (Array.isArray(structure)) {
    // Array.from visits the holes of a sparse array too, as undefined.
    const items = Array.from(structure, (item: unknown, at) => write(item, `${place}[${at}]`, within))
    return `[${items.join(',')}]`
  }
  if (!isPlain(structure)) throw refused(place, `an instance of ${structure.constructor.name}`)
  const members = Object.entries(structure)
    // RFC 8785 3.2.3: names sort by UTF-16 code units, which is how JavaScript compares strings.
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${writeString(name, place)}:${write(member, `${place}.${name}`, within)}`)
  return `{${members.join(',')}}`
}

/** Made by braces, JSON.parse or Object.create(null), in this realm or another. */
function isPlain(structure: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(structure)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function refused(place: string, what: string): TypeError {
  return new TypeError(`${place} is ${what}, which canonical JSON cannot carry`)
}
