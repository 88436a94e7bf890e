// Which characters a font has signs for, read from its own table (cmap, formats 4 and 12 of the OpenType specification).

/** Whether the font has a sign for the code point. */
export type Coverage = (codePoint: number) => boolean

const bmpFormat = 4
const fullFormat = 12

/** Ranges of code points, both ends included. */
type Range = readonly [first: number, last: number]

function tableOffset(font: DataView, tag: string): number {
  const count = font.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)))
    if (name === tag) return font.getUint32(at + 8)
  }
  throw new RangeError(`The font has no table ${tag}`)
}

/** The code points of a segment that lead to a sign: in some segments a few lead to none. */
function segmentRanges(font: DataView, at: number): Range[] {
  const doubled = font.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  const ranges: Range[] = []
  for (let place = 0; place < doubled; place += 2) {
    const [first, last] = [font.getUint16(starts + place), font.getUint16(ends + place)]
    const [delta, offset] = [font.getUint16(deltas + place), font.getUint16(offsets + place)]
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : font.getUint16(offsets + place + offset + (code - first) * 2)
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) ranges.push([code, code])
    }
  }
  return ranges
}

function groupRanges(font: DataView, at: number): Range[] {
  const count = font.getUint32(at + 12)
  return Array.from({ length: count }, (_, group) => {
    const start = at + 16 + group * 12
    return [font.getUint32(start), font.getUint32(start + 4)]
  })
}

/** Reads what the font covers. Throws RangeError for a font without a Unicode table of the two usual formats. */
export function coverageOf(bytes: Uint8Array): Coverage {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableOffset(font, 'cmap')
  const subtables = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, index) => cmap + font.getUint32(cmap + 4 + index * 8 + 4),
  )
  const full = subtables.find((at) => font.getUint16(at) === fullFormat)
  const bmp = subtables.find((at) => font.getUint16(at) === bmpFormat)
  if (full === undefined && bmp === undefined)
    throw new RangeError('The font has no Unicode table that can be read')
  const ranges = full === undefined ? segmentRanges(font, bmp ?? 0) : groupRanges(font, full)
  const covered = new Set<number>()
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) covered.add(code)
  return (codePoint) => covered.has(codePoint)
}
