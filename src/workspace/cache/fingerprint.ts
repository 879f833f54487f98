// The fingerprint of a value, whatever is in it. In: a value. Out: its SHA-256 in hexadecimal.
import { serialize } from 'node:v8'
import { sha256 } from '../../terms/sha256.ts'

/** Where JSON would take a map, or bytes, for nothing, this takes them for what they are. @throws if a function is in it. */
export const fingerprintOfAll = (value: unknown): string => sha256(serialize(value))
