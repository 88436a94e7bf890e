// Any character there is, control characters and marks of direction among them.
import fc from 'fast-check'

const firstSurrogate = 0xd800
const surrogates = 0x800

/** The unit `binary` of fast-check says the same, but takes seconds to build, near the time limit of a test. */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10ffff - surrogates })
  .map((at) => String.fromCodePoint(at < firstSurrogate ? at : at + surrogates))
