// A file's fingerprint. In: bytes or text. Out: its SHA-256 in hexadecimal.
import { createHash } from 'node:crypto'

export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')
