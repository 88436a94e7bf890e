// Whether bytes are what they are said to be, by what such files begin with.
import type { MediaType } from './document.ts'

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d] // %PDF-
const zipSignature = [0x50, 0x4b, 0x03, 0x04] // Word files are zip archives

/** Checks the content against the declared media type; a text must be UTF-8 without NUL. */
export function isOfMediaType(bytes: Uint8Array, mediaType: MediaType): boolean {
  switch (mediaType) {
    case 'application/pdf':
      return beginsWith(bytes, pdfSignature)
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return beginsWith(bytes, zipSignature)
    case 'text/markdown':
    case 'text/plain':
      return isText(bytes)
    default:
      return mediaType satisfies never
  }
}
