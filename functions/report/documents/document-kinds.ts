// Every kind of document that the system writes, each a pure function from its data to the document.
import { extractDocument } from './extract-document.ts'
import { memoDocument } from './memo-document.ts'

export const documentKinds = {
  memo: memoDocument,
  extract: extractDocument,
} as const

export type DocumentKind = keyof typeof documentKinds
/** What a kind of document is made of. */
export type DataOf<K extends DocumentKind> = Parameters<(typeof documentKinds)[K]>[0]
