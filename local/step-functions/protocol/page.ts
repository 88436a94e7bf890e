// Pages of a list: how far the list has been read is in the token the caller sends back.
import * as z from 'zod'
import { ServiceError } from './service-error.ts'

export const pageFields = {
  maxResults: z.int().min(0).max(1000).optional(),
  nextToken: z.string().optional(),
}

const defaultSize = 100

type PageRequest = { maxResults?: number | undefined; nextToken?: string | undefined }

/** Reads one page; `read` is asked for one item more than the page holds, to know whether there is another. */
export function pageOf<Item>(
  { maxResults, nextToken }: PageRequest,
  read: (limit: number, offset: number) => Item[],
): { items: Item[]; nextToken?: string } {
  // "The default is 100 … A value of 0 uses the default."
  const size = maxResults === undefined || maxResults === 0 ? defaultSize : maxResults
  const offset = nextToken === undefined ? 0 : offsetIn(nextToken)
  const items = read(size + 1, offset)
  if (items.length <= size) return { items }
  return {
    items: items.slice(0, size),
    nextToken: Buffer.from(`page:${offset + size}`).toString('base64url'),
  }
}

function offsetIn(token: string): number {
  const match = /^page:(\d+)$/.exec(Buffer.from(token, 'base64url').toString())
  if (match === null) throw new ServiceError('InvalidToken', `Invalid Token: 'Invalid token'`)
  return Number(match[1])
}
