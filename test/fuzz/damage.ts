// Everything that a run does to one file, as a list of steps: each has its own seed, so that a step can be left out and
// the others stay the same. In: a file's bytes and the steps. Out: the damaged bytes.
import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { bytesDamage } from './damage-bytes.ts'
import { textDamage } from './damage-text.ts'
import { type Random, randomOf } from './random.ts'

export interface Step {
  readonly what: string
  readonly seed: number
}

const FEW = 3

/** One to three steps that fit the kind of file. */
export function stepsFor(file: string, random: Random): Step[] {
  const kinds = namesFor(file)
  return Array.from({ length: 1 + random.below(FEW) }, () => ({
    what: random.pick(kinds),
    seed: random.below(2 ** 31),
  }))
}

export function damaged(bytes: Uint8Array, steps: readonly Step[]): Uint8Array {
  return steps.reduce((so, { what, seed }) => apply(so, what, randomOf(seed)), bytes)
}

const TEXT = Object.keys(textDamage)
const BYTES = Object.keys(bytesDamage)
const MEMBER = 'a member of the zip: '

/** Text is damaged as text four times of five; a zip is damaged in a member four times of five. */
function namesFor(file: string): readonly [string, ...string[]] {
  const isZip = /\.(xlsx|ods|zip)$/i.test(file)
  const own = isZip ? [...TEXT, ...BYTES, 'leave it out'].map(name => `${MEMBER}${name}`) : TEXT
  const [first = '', ...others] = [...own, ...own, ...BYTES]
  return [first, ...others]
}

function apply(bytes: Uint8Array, what: string, random: Random): Uint8Array {
  if (what.startsWith(MEMBER)) return inMember(bytes, what.slice(MEMBER.length), random)
  const ofText = textDamage[what]
  if (ofText !== undefined) return new TextEncoder().encode(ofText(new TextDecoder().decode(bytes), random))
  return bytesDamage[what]?.(bytes, random) ?? bytes
}

/** A zip that an earlier step broke stays as it is. */
function inMember(bytes: Uint8Array, what: string, random: Random): Uint8Array {
  const members = unzipped(bytes)
  const names = Object.keys(members ?? {})
  const [first, ...others] = names
  if (members === undefined || first === undefined) return bytes
  const name = random.pick([first, ...others])
  const content = members[name] ?? new Uint8Array()
  const rest = Object.fromEntries(Object.entries(members).filter(([other]) => other !== name))
  return zipSync(what === 'leave it out' ? rest : { ...rest, [name]: apply(content, what, random) })
}

/** A damaged zip may declare gigabytes: that is for the program to refuse. */
const LARGEST = 50_000_000

function unzipped(bytes: Uint8Array): Unzipped | undefined {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < LARGEST })
  } catch {
    return undefined
  }
}
