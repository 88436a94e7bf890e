// The fonts of the documents: Source Sans 3 (SIL Open Font License), read from the package beside the code.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Coverage, coverageOf } from './font-coverage.ts'

export const fontFamily = 'Source Sans 3'

/** Which files of the font's package are used; a function that renders has these beside it. */
export const fontFiles = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
] as const
export const fontPackage = '@expo-google-fonts/source-sans-3'

export interface Fonts {
  blobs: Buffer[]
  /** What every one of them can show. */
  covers: Coverage
}

export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const blobs = fontFiles.map((file) => readFileSync(resolve(`${fontPackage}/${file}`)))
  const coverages = blobs.map(coverageOf)
  return { blobs, covers: (codePoint) => coverages.every((covers) => covers(codePoint)) }
}
