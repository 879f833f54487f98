// Six invented children in a return of two years, in memory, and a paper of a year that counts them. In:
// files that replace others. Out: what is released, corrected and compared.

import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { compare } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { realOutside, textOf } from '../workspace.ts'
import { asPublished, type Files, memoryOutside, releaseOf } from './workspace.ts'

export const YEARLY = { paper: 'counted', period: '2021-22' } as const
export const RELEASE = 'data/releases/counted/2021-22/1.json'
export const EPISODES = 'data/returns/ssda903/2021-22/episodes.csv'
export const GROUP = 'data/definitions/groups/young-or-old.yaml'

/**
 * Born; in care since; until, and why. E is 9 at the end of 2021/22, and 8 a year before; F left on the very
 * last day.
 */
const CHILDREN = {
  A: ['01/06/2010', '01/05/2018'],
  B: ['01/06/2015', '01/05/2019'],
  C: ['01/06/2016', '01/09/2021'],
  D: ['01/06/2008', '01/05/2017'],
  E: ['01/06/2012', '01/05/2019'],
  F: ['01/06/2007', '01/05/2017', '31/03/2022', 'E4A'],
} as const

const header = (ids: readonly (keyof typeof CHILDREN)[]) =>
  ['CHILD,SEX,DOB,ETHNIC', ...ids.map(id => `${id},1,${CHILDREN[id][0]},WBRI`)].join('\n')
const episodes = (
  ids: readonly (keyof typeof CHILDREN)[],
  until: Partial<Record<keyof typeof CHILDREN, readonly [string, string]>> = {},
) =>
  [
    'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC',
    ...ids.map(id => `${id},${CHILDREN[id][1]},S,C2,N1,U4,PR1,${until[id]?.join(',') ?? ','}`),
  ].join('\n')

const ALL = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const F_LEFT = { F: [CHILDREN.F[2], CHILDREN.F[3]] } as const
/** E had left on 20 March 2022, which was recorded after the paper was published. */
export const LATE_RECORD: Files = { [EPISODES]: episodes(ALL, { ...F_LEFT, E: ['20/03/2022', 'E4A'] }) }

export const groupFrom = (age: number): string => `
id: young-or-old
title: Age
source: A made-up source
editions: [{ rows: [{ id: younger, label: Younger, when: { age: { from: 0, below: ${age} } } }, { id: older, label: Older, when: { age: { from: ${age} } } }] }]
not-known: { label: Age not known }
`
const indicator = (ref: string, short: string, rest: string) => `
  - { ref: ${ref}, name: "${short}, as these tests count them", short: ${short}, definition: "${short}.", polarity: none, owner: Head of Tests, ${rest}, targets: [{ state: none }] }`

const PAPER = `
id: counted
title: Counted
committee: Tests
look: report-portrait
council: northmoor
returns: [ssda903]
sources: [northmoor-population]
years-shown: 2
blocks:
  - { block: cover, details: [], notices: [] }
  - block: section
    id: children
    title: Children
    parts:
      - { part: table, id: ages, title: Children looked after by age, rows: { by: young-or-old, of: T1 }, cell: count-and-share }
      - { part: table, id: others, title: The other figures, rows: { indicators: [T2, T3, T4] } }
  - { block: changes, title: Changes }
  - { block: notes, title: Notes }
`

const NO_OTHER: Files = Object.fromEntries(
  (await realOutside().list('data/returns/ssda903')).map(file => [file, null]),
)

export const world = (): Files => ({
  ...NO_OTHER,
  'data/definitions/papers/counted.yaml': PAPER,
  [GROUP]: groupFrom(10),
  'data/definitions/indicators/counted.yaml': `topic: Counted\nindicators:${[
    indicator(
      'T1',
      'Children looked after',
      'unit: count, method: { kind: count, measure: looked-after }, year-to-date: latest, annual: latest',
    ),
    indicator(
      'T2',
      'Looked after per 10000',
      'unit: rate-per-10000, method: { kind: rate-per-10000, count: looked-after, population: population-0-17 }, year-to-date: latest, annual: latest',
    ),
    indicator(
      'T3',
      'Started',
      'unit: count, method: { kind: count, measure: children-started }, year-to-date: counted, annual: counted',
    ),
    indicator(
      'T4',
      'Ceased',
      'unit: count, method: { kind: count, measure: children-ceased }, year-to-date: counted, annual: counted',
    ),
  ].join('')}\n`,
  'data/returns/ssda903/2020-21/header.csv': header(['A', 'B', 'D', 'E', 'F']),
  'data/returns/ssda903/2020-21/episodes.csv': episodes(['A', 'B', 'D', 'E', 'F']),
  'data/returns/ssda903/2021-22/header.csv': header(ALL),
  [EPISODES]: episodes(ALL, F_LEFT),
})

/** The return of the year after, in which nobody of before is another. */
export const YEAR_AFTER: Files = {
  'data/returns/ssda903/2022-23/header.csv': header(['A', 'B', 'C', 'D', 'E']),
  'data/returns/ssda903/2022-23/episodes.csv': episodes(['A', 'B', 'C', 'D', 'E'], {
    E: ['20/06/2022', 'E4A'],
  }),
}

/**
 * A text of a definition in place of another; a text that is not there would leave a test without its change.
 */
export async function definitionWith(file: string, found: string, instead: string): Promise<Files> {
  const text = await textOf(file)
  if (!text.includes(found)) throw new Error(`${file} has no ${found}`)
  return { [file]: text.replace(found, instead) }
}

/** The paper as it stands, published; the files then hold its release. */
export async function publishYear(
  files: Files,
  request: { paper: string; period: string } = YEARLY,
): Promise<MadePaper> {
  const made = await makePaper(request, openWorkspace(memoryOutside(files)))
  const release = releaseOf(made)
  files[releaseFile(release.paper, release)] = writeRelease(release)
  return asPublished(made, release)
}

export async function comparedYear(
  corrections: Files,
  request: { paper: string; period: string; with?: string } = YEARLY,
): Promise<Comparison> {
  const files = world()
  await publishYear(files)
  const found = await compare(request, memoryOutside(Object.assign(files, corrections)))
  if (found === undefined) throw new Error('nothing to compare with')
  return found
}
