// A Word file whose bytes depend on its content alone: no clock time and no count of earlier files is left in it.
import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The earliest time a zip entry can have; in local time, as the format has no other. */
const noTime = new Date(1980, 0, 1)
const compression = 6
const contentTypes = '[Content_Types].xml'

const propertyTime = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:)/g
/** Where the library puts numbers that it counts over all files of a process. What people wrote has no `<` or `"` unescaped. */
const countedIds = [
  /(<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")(\d+)(")/g,
  /(<wp:docPr id=")(\d+)(")/g,
  /(<w:bookmarkStart w:name="_Toc|<w:hyperlink w:history="1" w:anchor="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)("| )/g,
]

/** The same ids counted from one, in the order in which they come. */
function countedAnew(xml: string): string {
  return countedIds.reduce((text, pattern) => {
    const numbers = new Map<string, number>()
    return text.replace(pattern, (_, before: string, id: string, after: string) => {
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return `${before}${number}${after}`
    })
  }, xml)
}

function frozenPart(name: string, content: Uint8Array, seconds: string): Uint8Array {
  const change = (work: (xml: string) => string) =>
    Buffer.from(work(Buffer.from(content).toString('utf8')), 'utf8')
  // The library writes the time of writing as the document's own; here that is the time its words are of.
  if (name === 'docProps/core.xml') return change((xml) => xml.replace(propertyTime, `$1${seconds}$2`))
  return name === 'word/document.xml' ? change(countedAnew) : content
}

/** Packs the file anew, its parts in the order of their names; a reader looks at the types of the parts first. */
export function freezeWord(file: Uint8Array, frozenAt: string): Uint8Array {
  const seconds = `${frozenAt.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}Z`
  const order = (name: string) => (name === contentTypes ? '' : name)
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (order(a) < order(b) ? -1 : 1))
  const packed: Zippable = {}
  for (const [name, content] of parts)
    packed[name] = [frozenPart(name, content, seconds), { mtime: noTime, level: compression }]
  return zipSync(packed)
}
