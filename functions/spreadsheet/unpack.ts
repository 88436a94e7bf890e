// Unpacks the XML parts of a workbook, and stops as soon as they come to more than a workbook of this house can be.
import { Unzip, UnzipInflate } from 'fflate'
import { Refusal } from '../domain/refusal.ts'
import { notXlsx } from './not-xlsx.ts'

const mostBytes = 50_000_000
// So small that what one piece can come to (1032 times as much) is bounded too.
const pieceBytes = 16_384

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name)

/** Part names are the same whatever their case (ECMA-376, part 2). */
export const partKey = (name: string): string => name.toLowerCase()

/**
 * The XML parts by `partKey`. What the archive says of its own sizes is not trusted: the bytes are counted as they come.
 * @throws Refusal `import-invalid` when the bytes are no archive, or come to more than 50 MB
 */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array[]>()
  let total = 0
  const unzip = new Unzip((file) => {
    if (!isXml(file.name)) return
    const own: Uint8Array[] = []
    pieces.set(partKey(file.name), own)
    file.ondata = (error, piece) => {
      if (error) throw error
      total += piece.length
      if (total > mostBytes) {
        const message = {
          sv: `Högst ${mostBytes / 1_000_000} MB uppackad. Dela filen.`,
          en: `At most ${mostBytes / 1_000_000} MB unpacked. Split the file.`,
        }
        throw new Refusal('import-invalid', [{ path: 'file', message }])
      }
      own.push(piece)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes)
      unzip.push(bytes.subarray(at, at + pieceBytes), at + pieceBytes >= bytes.length)
  } catch (error) {
    // The library throws plain errors for every kind of broken archive.
    throw error instanceof Refusal ? error : notXlsx()
  }
  return new Map([...pieces].map(([name, own]) => [name, Buffer.concat(own)]))
}
