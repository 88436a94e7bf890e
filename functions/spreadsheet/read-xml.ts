// Reads one XML part of a workbook, from its first tag to its last.
import { isUtf8 } from 'node:buffer'
import { SaxesParser } from 'saxes'
import { notXlsx } from './not-xlsx.ts'

// Decoded piece by piece, so that a large part never stands in memory as text too.
const pieceBytes = 65_536

export interface XmlListener {
  /** Names are without their prefix; those of attributes have it. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

// Some programs write `<x:row>`, and nothing in these parts has the same name in two namespaces.
const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** Entities of a document type are never expanded. @throws Refusal `import-invalid` where it is not well-formed */
export function readXml(part: Uint8Array, listener: XmlListener): void {
  if (!isUtf8(part)) throw notXlsx()
  const parser = new SaxesParser({ xmlns: false, position: false })
  const { open, text, close } = listener
  parser.on('error', () => {
    throw notXlsx()
  })
  if (open) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', ({ name }) => close(localName(name)))
  const decoder = new TextDecoder()
  for (let at = 0; at < part.length; at += pieceBytes)
    parser.write(decoder.decode(part.subarray(at, at + pieceBytes), { stream: true }))
  parser.close()
}
