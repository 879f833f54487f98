// A file's fingerprint. In: bytes or text. Out: its SHA-256 in hexadecimal.
import { createHash } from 'node:crypto'

export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

const SHORT = 12
/** The first twelve digits: enough to tell two versions apart, and short enough to copy. */
export const shortFingerprint = (content: unknown): string => sha256(JSON.stringify(content)).slice(0, SHORT)
