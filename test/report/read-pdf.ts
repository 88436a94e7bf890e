// Reads a PDF back with a parser that is not the one that wrote it: its text, its tags, and what it claims to be.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as z from 'zod'

/** A tag with what stands under it; content is left out. */
export interface Tag {
  role: string
  alt?: string
  children: Tag[]
}

const TextItem = z.object({
  str: z.string(),
  hasEOL: z.boolean(),
  width: z.number(),
  transform: z.array(z.number()),
})
const Info = z.object({
  Title: z.string(),
  Language: z.string(),
  CreationDate: z.string(),
  Author: z.string(),
})
const Preferences = z.object({ DisplayDocTitle: z.boolean().optional() }).nullable()
const Node = z.object({ role: z.string(), alt: z.string().optional(), children: z.array(z.unknown()) })

const Content = z.object({ type: z.literal('content') })

/** The parser gives a page the whole of a table that it has a part of: only what has something on the page is kept. */
function tagOf(raw: unknown): Tag[] {
  const node = Node.safeParse(raw)
  if (!node.success) return []
  const { role, alt } = node.data
  const children = node.data.children.flatMap(tagOf)
  const isOnPage = children.length > 0 || node.data.children.some((child) => Content.safeParse(child).success)
  return isOnPage ? [{ role, ...(alt !== undefined && { alt }), children }] : []
}

/** This tag and all beneath it, in reading order. */
export const withAll = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(withAll)]

export interface ReadPdf {
  pages: string[]
  /** The whole text, without the breaks and the hyphens of its lines. */
  text: string
  /** How far to the right any text reaches, in points. */
  rightmost: number
  /** Each page’s tags. */
  tags: Tag[]
  info: z.infer<typeof Info>
  /** The metadata packet (XMP). */
  xmp: string
  isMarked: boolean
  showsTitle: boolean
  hasOutputIntent: boolean
  /** The catalog’s own language. */
  language: string | undefined
  /** Fonts named in the file, and those of them whose program is in it. */
  fonts: { named: number; embedded: number }
}

/** A line that ends in a hyphen goes on in the next; other lines part with a space. */
export const joined = (text: string) =>
  text
    .replace(/[\u2010\u00ad-]\n/g, '')
    .replace(/\u200b/g, '')
    .replace(/\s+/g, ' ')
    .trim()

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const raw = Buffer.from(bytes).toString('latin1')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  try {
    const { info, metadata } = await document.getMetadata()
    const marked = z
      .object({ Marked: z.boolean() })
      .nullable()
      .parse(await document.getMarkInfo())
    const preferences = Preferences.parse(await document.getViewerPreferences())
    const pages: string[] = []
    let rightmost = 0
    const tags: Tag[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ disableNormalization: true })
      const texts = items.flatMap((item) => TextItem.safeParse(item).data ?? [])
      pages.push(texts.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''))
      rightmost = Math.max(rightmost, ...texts.map(({ width, transform }) => (transform[4] ?? 0) + width))
      tags.push(...tagOf(await page.getStructTree()))
      page.cleanup()
    }
    return {
      pages,
      rightmost,
      text: joined(pages.join('\n')),
      tags,
      info: Info.parse(info),
      xmp: z.string().parse(metadata?.getRaw()),
      isMarked: marked?.Marked ?? false,
      showsTitle: preferences?.DisplayDocTitle ?? false,
      hasOutputIntent: /\/OutputIntents/.test(raw) && /\/GTS_PDFA1/.test(raw),
      language: /\/Lang \(([^)]+)\)/.exec(raw)?.[1],
      fonts: {
        named: raw.match(/\/Type \/FontDescriptor/g)?.length ?? 0,
        embedded: raw.match(/\/FontFile[23]? /g)?.length ?? 0,
      },
    }
  } finally {
    await task.destroy()
  }
}
