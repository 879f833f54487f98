// Everything that a run does to one file, as a list of steps: each has its own seed, so that a step can be left out and
// the others stay the same. In: the files, the name of one of them, and the steps. Out: the files, damaged.
import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { bytesDamage } from './damage-bytes.ts'
import { type Files, filesDamage } from './damage-files.ts'
import { jsonDamage } from './damage-json.ts'
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

/** A file that an earlier step took away stays away. */
export function damaged(files: Files, file: string, steps: readonly Step[]): Files {
  return steps.reduce((so, { what, seed }) => {
    const [ofFiles, bytes] = [filesDamage[what], so.get(file)]
    if (ofFiles !== undefined) return ofFiles(so, file, randomOf(seed))
    return bytes === undefined ? so : new Map(so).set(file, apply(bytes, what, randomOf(seed)))
  }, files)
}

const TEXT = Object.keys(textDamage)
const BYTES = Object.keys(bytesDamage)
const JSON_TEXT = Object.keys(jsonDamage)
const FILES = Object.keys(filesDamage)
const MEMBER = 'a member of the zip: '

/** Text is damaged as text two times of three; a zip is damaged in a member four times of five. */
function namesFor(file: string): readonly [string, ...string[]] {
  const own = ownDamage(file)
  const [first = '', ...others] = [...own, ...own, ...BYTES, ...FILES]
  return [first, ...others]
}

function ownDamage(file: string): readonly string[] {
  if (/\.(xlsx|ods|zip)$/i.test(file))
    return [...TEXT, ...BYTES, 'leave it out'].map(name => `${MEMBER}${name}`)
  return /\.json$/.test(file) ? [...JSON_TEXT, ...JSON_TEXT, ...TEXT] : TEXT
}

function apply(bytes: Uint8Array, what: string, random: Random): Uint8Array {
  if (what.startsWith(MEMBER)) return inMember(bytes, what.slice(MEMBER.length), random)
  const ofText = textDamage[what] ?? jsonDamage[what]
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
