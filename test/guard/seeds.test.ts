// Paragraphs of several authors who never saw the guard: each seeded one is found by its own class, and no clean one is held up, but for those
// that are named here. The classes have been corrected by them, so this guards against loss; it measures nothing new.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guardAllowedSchema } from '../../src/definitions/guard-rules.ts'
import type { GuardRules } from '../../src/guard/finding.ts'
import { guard } from '../../src/guard/guard.ts'
import { namesFound } from '../../src/guard/names.ts'
import type { Passage } from '../../src/guard/passage.ts'
import type { GuardClassName } from '../../src/problems/guard-sentences.ts'
import { REPOSITORY } from '../workspace.ts'
import { commentaryOf, passagesOf, type Written } from './written.ts'

interface SeedSet {
  readonly seeded: number
  readonly clean: number
  /** Missed on purpose, and why. */
  readonly misses: Readonly<Record<string, string>>
  /** Clean, and held up all the same. */
  readonly heldUp?: Readonly<Record<string, string>>
}
const SETS: Readonly<Record<string, SeedSet>> = {
  seeds: {
    seeded: 114,
    clean: 250,
    misses: {
      'F2-6': 'a forename alone is found as F8, which holds it up as well',
      'F12-5': '`all bar one of the 74` is of reviews; members ask for such sentences',
    },
  },
  'seeds-3': {
    seeded: 152,
    clean: 150,
    misses: {
      'F12-7': 'the numbers of a chart are no text: the audit of figures reads them',
    },
  },
  'seeds-4': { seeded: 114, clean: 120, misses: {} },
  'seeds-5': {
    seeded: 114,
    clean: 120,
    misses: {
      'F13-4': 'what the mothers have in common stands after each number, and they before the first',
    },
    heldUp: { C049: 'screening for a disease, offered to young people who arrive alone' },
  },
  'seeds-6': { seeded: 57, clean: 60, misses: {} },
  'seeds-7': {
    seeded: 57,
    clean: 60,
    misses: { 'F12-3': 'the numbers stand in a script: a page with a script is held up whole, as not read' },
  },
  'seeds-8': { seeded: 57, clean: 60, misses: {} },
  'seeds-9': { seeded: 57, clean: 60, misses: {} },
  'seeds-10': { seeded: 57, clean: 60, misses: {} },
  'seeds-11': { seeded: 57, clean: 60, misses: {} },
  'seeds-12': { seeded: 57, clean: 60, misses: {} },
}

/** `Forename Surname` in the fourth set. */
type ListedName = string | { readonly forename?: string; readonly surname?: string }
const nameOf = (name: ListedName): readonly [forename: string, surname: string] => {
  if (typeof name !== 'string') return [name.forename ?? '', name.surname ?? '']
  const [forename = '', ...surname] = name.split(' ')
  return [forename, surname.join(' ')]
}
interface Lists {
  readonly names?: readonly ListedName[]
  readonly homes?: readonly string[]
  readonly providers?: readonly string[]
  readonly contacts?: readonly string[]
  readonly allow?: readonly string[]
}
interface Seeded extends Lists, Written {
  readonly id: string
  readonly class: GuardClassName
}
interface Clean extends Lists {
  readonly id: string
  readonly text: string
}

const read = (folder: string, name: string): unknown =>
  JSON.parse(readFileSync(join(REPOSITORY, 'test/guard', folder, name), 'utf8'))

const rulesOf = ({
  names = [],
  homes = [],
  providers = [],
  contacts = [],
  allow = [],
}: Lists): GuardRules => ({
  allowed: guardAllowedSchema.parse({ homes, providers, contacts, members: allow }),
  overrides: [],
  names: namesFound(names.map(nameOf)),
})

const classesIn = (passages: readonly Passage[], lists: Lists): string[] =>
  guard(passages, rulesOf(lists)).findings.map(one => one.class)

describe.each(Object.entries(SETS))('%s', (folder, expected) => {
  const seeded = read(folder, 'seeded.json') as readonly Seeded[]
  const clean = read(folder, 'clean.json') as readonly Clean[]
  it('has its paragraphs', () =>
    expect([seeded.length, clean.length]).toEqual([expected.seeded, expected.clean]))
  it('is found by class, but for the known misses', () => {
    const missed = seeded.filter(one => !classesIn(passagesOf(one), one).includes(one.class))
    expect(missed.map(({ id }) => id)).toEqual(Object.keys(expected.misses))
  })
  it('holds up nothing that is clean, but for what is known', () => {
    const flagged = clean.filter(one => classesIn(commentaryOf([one.text]), one).length > 0)
    expect(flagged.map(({ id }) => id)).toEqual(Object.keys(expected.heldUp ?? {}))
  })
})
