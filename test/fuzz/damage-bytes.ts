// Damage to the bytes of a file, as a broken disk, a cut download or a wrong tool leaves them.
import type { Random } from './random.ts'

export type DamageBytes = (bytes: Uint8Array, random: Random) => Uint8Array

const LONGEST = 400

/** A run inside the file. */
function runIn(bytes: Uint8Array, random: Random): { start: number; end: number } {
  const start = random.below(bytes.length + 1)
  return { start, end: Math.min(bytes.length, start + 1 + random.below(LONGEST)) }
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces))

export const bytesDamage: Readonly<Record<string, DamageBytes>> = {
  'change a byte': (bytes, random) =>
    bytes.length === 0 ? bytes : bytes.with(random.below(bytes.length), random.below(256)),
  'cut off the end': (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  'leave out a run': (bytes, random) => {
    const { start, end } = runIn(bytes, random)
    return joined(bytes.slice(0, start), bytes.slice(end))
  },
  'repeat a run': (bytes, random) => {
    const { start, end } = runIn(bytes, random)
    return joined(bytes.slice(0, end), bytes.slice(start))
  },
  'set a run to zero': (bytes, random) => {
    const { start, end } = runIn(bytes, random)
    return bytes.slice().fill(0, start, end)
  },
  'put in random bytes': (bytes, random) => {
    const at = random.below(bytes.length + 1)
    const added = Uint8Array.from({ length: 1 + random.below(40) }, () => random.below(256))
    return joined(bytes.slice(0, at), added, bytes.slice(at))
  },
  'leave nothing': () => new Uint8Array(),
}
