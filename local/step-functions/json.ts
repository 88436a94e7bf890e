// JSON values as the states hand them on: what they are, how large they are and whether two are the same.

export type Json = null | boolean | number | string | Json[] | JsonObject
export type JsonObject = { [key: string]: Json }

/** Step Functions lets no payload grow past 256 KiB, counted as UTF-8 text. */
export const payloadLimitBytes = 256 * 1024

export function parseJson(text: string): Json {
  return JSON.parse(text)
}

/** Size of the value as UTF-8 JSON text, in bytes. */
export function sizeInBytes(value: Json): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8')
}

export function isJsonObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * A plain JSON copy of what an expression or a function returned.
 * Members that are undefined are left out as `JSON.stringify` does; a function or an undefined whole throws.
 */
export function asJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (Array.isArray(value)) return value.map((item) => asJson(item))
  if (typeof value === 'object' && !('_jsonata_lambda' in value)) {
    const copy: JsonObject = {}
    for (const [key, member] of Object.entries(value)) {
      if (member !== undefined) copy[key] = asJson(member)
    }
    return copy
  }
  throw new TypeError(`a ${typeof value === 'object' ? 'function' : typeof value} is not JSON`)
}
