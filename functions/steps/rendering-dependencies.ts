// What every step that writes a document needs besides the store: where files lie, and whose head they carry.
import type { RenderingStore } from '../report/store-rendering.ts'

export interface RenderingDependencies {
  texts: RenderingStore
  municipality: string
}
