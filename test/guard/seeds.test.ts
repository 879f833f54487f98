// Paragraphs of an author who never saw the guard: each seeded one is found by its own class, and no clean one is held up, but for those
// that are named here. The classes have been corrected by them, so this guards against loss; it measures nothing new.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guardAllowedSchema } from '../../src/definitions/guard-rules.ts'
import type { GuardRules } from '../../src/guard/finding.ts'
import { guard } from '../../src/guard/guard.ts'
import { namesFound } from '../../src/guard/names.ts'
import type { Passage } from '../../src/guard/passage.ts'
import { readFinishedFile } from '../../src/guard/passages-of/finished-file.ts'
import type { GuardClassName } from '../../src/problems/guard-sentences.ts'
import { REPOSITORY } from '../workspace.ts'

/** Missed on purpose, and why. */
const KNOWN_MISSES: Readonly<Record<string, string>> = {
  'F2-6': 'a forename alone is found as F8, which holds it up as well',
  'F7-6': 'a weakness of a building in everyday words: a rule for them would hold up reports of repairs',
  'F12-2': 'the cells of a table are held back before they are printed, so they are not read here',
  'F12-4': 'so are the words of a chart',
  'F12-5': '`all bar one of the 74` is of reviews; members ask for such sentences',
}
const KNOWN_FALSE_ALARMS: Readonly<Record<string, string>> = {}

interface Lists {
  readonly names?: readonly { readonly forename?: string; readonly surname?: string }[]
  readonly homes?: readonly string[]
  readonly providers?: readonly string[]
  readonly contacts?: readonly string[]
  readonly allow?: readonly string[]
}
interface Seeded extends Lists {
  readonly id: string
  readonly class: GuardClassName
  readonly file: 'commentary' | 'html' | 'property' | 'file-name'
  readonly paragraphs: readonly string[]
}
interface Clean extends Lists {
  readonly id: string
  readonly text: string
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(REPOSITORY, 'test/guard/seeds', name), 'utf8'))
const seeded = read('seeded.json') as readonly Seeded[]
const clean = read('clean.json') as readonly Clean[]

const rulesOf = ({
  names = [],
  homes = [],
  providers = [],
  contacts = [],
  allow = [],
}: Lists): GuardRules => ({
  allowed: guardAllowedSchema.parse({ homes, providers, contacts, members: allow }),
  overrides: [],
  names: namesFound(names.map(({ forename = '', surname = '' }) => [forename, surname])),
})

const textsOf = (file: string, content: string): readonly Passage[] =>
  readFinishedFile(file, content).passages.filter(({ kind }) => kind !== 'file name')
const commentaryOf = (paragraphs: readonly string[]) =>
  textsOf('data/commentary/2017-01/topic.md', paragraphs.join('\n\n'))

function passagesOf({ file, paragraphs }: Seeded): readonly Passage[] {
  switch (file) {
    case 'html':
      return textsOf('paper.html', `<html><body>${paragraphs.join('\n')}</body></html>`)
    case 'property':
      return paragraphs.map((text, at) => ({
        file: 'paper.pdf',
        place: `document properties, ${at}`,
        text,
        kind: 'property',
      }))
    case 'file-name':
      return paragraphs.flatMap(name =>
        readFinishedFile(name, '').passages.filter(({ kind }) => kind === 'file name'),
      )
    default:
      return commentaryOf(paragraphs)
  }
}

const classesIn = (passages: readonly Passage[], lists: Lists): string[] =>
  guard(passages, rulesOf(lists)).findings.map(one => one.class)

describe('seeded paragraphs', () => {
  it('are six for each class', () => expect(seeded).toHaveLength(114))
  it('are found by their class, but for the known misses', () => {
    const missed = seeded.filter(one => !classesIn(passagesOf(one), one).includes(one.class))
    expect(missed.map(({ id }) => id)).toEqual(Object.keys(KNOWN_MISSES))
  })
})

describe('clean paragraphs', () => {
  it('are 250', () => expect(clean).toHaveLength(250))
  it('are not held up, but for the known false alarms', () => {
    const flagged = clean.filter(one => classesIn(commentaryOf([one.text]), one).length > 0)
    expect(flagged.map(({ id }) => id)).toEqual(Object.keys(KNOWN_FALSE_ALARMS))
  })
})
