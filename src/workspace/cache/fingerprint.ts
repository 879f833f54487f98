// The fingerprint of a value, whatever is in it. In: a value of plain objects, lists, maps, bytes, texts and numbers. Out: its SHA-256 in
// hexadecimal: the same for equal values, however each was made.
import { sha256 } from '../../terms/sha256.ts'

/** JSON takes a map, a set and bytes for other things than they are, and leaves out what is undefined. @throws if a function is in it. */
export const fingerprintOfAll = (value: unknown): string =>
  sha256(
    JSON.stringify({ value }, function (this: Record<string, unknown>, name) {
      // As it is, not as its own toJSON would have it.
      return named(this[name])
    }),
  )

function named(value: unknown): unknown {
  if (value === undefined) return { '\0': 'undefined' }
  if (value instanceof Uint8Array) return { '\0': 'bytes', sha256: sha256(value) }
  if (value instanceof Map) return { '\0': 'map', entries: [...value] }
  if (value instanceof Set) return { '\0': 'set', entries: [...value] }
  if (typeof value === 'function') throw new TypeError('a function has no fingerprint')
  return value
}
