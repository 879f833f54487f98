// A small world for sections: a paper and group maps in YAML, and figures by reference. In: texts. Out: what
// a section is written from. No number here comes from the program.

import { type Group, groupSchema } from '../../src/definitions/group.ts'
import type { IndicatorDefinition } from '../../src/definitions/indicator-definition.ts'
import { type PaperDefinition, paperSchema, usesOfPaper } from '../../src/definitions/paper-definition.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { plainWordsSchema } from '../../src/definitions/plain-words.ts'
import { sharesOf } from '../../src/definitions/share-decimals.ts'
import type { FigureCell } from '../../src/figures/figure.ts'
import { figureBook } from '../../src/figures/figure-book.ts'
import { labelsOf } from '../../src/figures/labels.ts'
import { valuesOf } from '../../src/figures/value-at.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import type { Observation, Observations } from '../../src/observations/observation.ts'
import { writeSection } from '../../src/papers/blocks/write-section.ts'
import type { DataTable, Section, TableCell } from '../../src/papers/paper.ts'
import type { PaperWriting } from '../../src/papers/paper-writing.ts'
import type { PrintedRecord } from '../../src/papers/printed.ts'
import { rate } from '../../src/ratings/rate.ts'
import type { RatedIndicator } from '../../src/ratings/rated-indicator.ts'
import { wholeFunnel } from '../../src/ratings/whole-funnel.ts'
import { type Amount, known, missing } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import { sayReference } from '../../src/terms/figure-reference.ts'
import { endMonthOf, financialYearOf, parseMonth, parseYear, year } from '../../src/terms/period.ts'
import { usualDecimals } from '../../src/terms/unit.ts'
import { nothingKnown } from '../figures/nothing-known.ts'
import { amountOf, COUNCIL, indicator } from '../observations/build.ts'

export const STOCK = indicator({
  ref: 'S1',
  name: 'Children looked after',
  short: 'Children looked after',
  'year-to-date': 'latest',
  annual: 'latest',
})
export const FLOW = indicator({
  ref: 'F1',
  name: 'Children who started to be looked after',
  short: 'Admissions',
  'year-to-date': 'sum',
  annual: 'sum',
})
export const RATE = indicator({
  ref: 'R1',
  name: 'Children looked after for every 10,000',
  short: 'Rate',
  unit: 'rate-per-10000',
  method: { kind: 'rate-per-10000', count: 'c', population: 'p' },
  'year-to-date': 'latest',
  annual: 'latest',
})
export const STABLE = indicator({
  ref: 'P1',
  name: 'In one placement for two years',
  short: 'Stability',
  unit: 'percentage',
  method: { kind: 'percentage', numerator: 'n', denominator: 'd' },
  'year-to-date': 'latest',
  annual: 'latest',
})

export const AGE = `
id: age
title: Age
source: A made-up source
editions:
  - rows:
      - { id: under-1, label: Under 1, when: { age: { below: 1 } } }
      - { id: 1-4, label: 1 to 4, when: { age: { from: 1, below: 5 } } }
      - { id: 5-up, label: 5 and over, when: { age: { from: 5 } } }
not-known: { label: Age not known }
`
export const PROVIDER = `
id: provider
title: Provider
source: A made-up source
editions:
  - rows:
      - { id: own, label: Own provision, when: { provider: [PR1] } }
      - { id: other, label: Other provision, when: { provider: [PR4] } }
not-known: { label: Provider not known }
`

export interface World {
  /** `2021-22` or `2016-12`. */
  readonly of: string
  readonly yearsShown?: number
  /** The parts of the only section, in YAML. */
  readonly parts: string
  readonly groups?: readonly string[]
  /**
   * By reference: a number, `108 of 157` as a percentage, or the reason why there is none. A figure that is
   * not listed was not supplied.
   */
  readonly figures: Readonly<Record<string, string>>
  readonly indicators?: readonly IndicatorDefinition[]
  /** The councils whose mean the neighbours are, by code. */
  readonly councils?: Readonly<Record<string, string>>
}

function readYaml<T>(text: string, schema: Parameters<typeof parseYaml<T>>[2]): T {
  const { value, problems } = parseYaml('test.yaml', text, schema)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

export const paperOf = (parts: string, yearsShown = 3): PaperDefinition =>
  readYaml(
    `
id: test
title: Test
committee: Tests
look: plain
months-shown: { before: 0, to-year-end: false }
years-shown: ${yearsShown}
blocks:
  - block: section
    id: profile
    title: Profile
    parts:
${parts.replace(/^(?=.)/gm, '      ')}
`,
    paperSchema,
  )
export const groupIn = (text: string): Group => readYaml(text, groupSchema)

export function writingOf({
  of: periodName,
  yearsShown = 3,
  parts,
  groups = [AGE, PROVIDER],
  figures,
  indicators = [STOCK, FLOW, RATE, STABLE],
  councils = {},
}: World): PaperWriting {
  const of = parseMonth(periodName) ?? parseYear(periodName)
  if (of === undefined) throw new Error(`no period: ${periodName}`)
  const paper = paperOf(parts, yearsShown)
  const shares = sharesOf(paper)
  const groupsUsed = [...new Set(usesOfPaper(paper).groups)]
  const latest = of.kind === 'year' ? of.startYear : financialYearOf(of).startYear - 1
  const maps = new Map(groups.map(groupIn).map(group => [group.id, group]))
  const observations = observationsOf(figures)
  return {
    areas: {
      council: { id: COUNCIL, name: 'Here Council', short: 'Here' },
      comparators: [
        { id: 'england', name: 'England', short: 'England' },
        {
          id: 'neighbours',
          name: 'Statistical neighbours',
          short: 'Neighbours',
          ...(Object.keys(councils).length > 0 && {
            published: { 'mean-of': Object.entries(councils).map(([code, name]) => ({ code, name })) },
          }),
        },
      ],
    },
    detail: 'full',
    hasDashboard: false,
    topics: [],
    about: [],
    doubted: new Map(),
    abbreviations: [],
    measureName: measure => measure,
    sourceTitle: () => undefined,
    period: endMonthOf(of),
    of,
    valueAt: valuesOf({ council: COUNCIL, observations, groups: maps, projected: [] }),
    groups: maps,
    groupsUsed,
    national: new Map(),
    counting: { points: [] },
    returns: [],
    returnDefinitions: new Map(),
    years: Array.from({ length: yearsShown }, (_, at) => year(latest - yearsShown + 1 + at)),
    indicators: new Map(
      indicators.map(definition => [
        definition.ref,
        {
          definition,
          decimals: definition.decimals ?? usualDecimals[definition.unit],
          latest: observations.find(definition.ref, COUNCIL, of),
          target: targetFor(definition, endMonthOf(of)),
        } as RatedIndicator,
      ]),
    ),
    notGiven: new Set(),
    signals: {},
    plainWords: plainWordsSchema.parse({}),
    funnelOf: wholeFunnel,
    printsVerdicts: false,
    projections: new Map(),
    strategies: new Map(),
    figures: figureBook(
      COUNCIL,
      new Map(),
      (ref, group) => shares.find(share => share.of === ref && share.by === group)?.decimals ?? 0,
    ),
    judge: one => rate({ ...one, yearBefore: one.previous, yearToDate: one.latest }, ''),
    commentary: new Map(),
    officersAccount: () => undefined,
    members: { words: [] },
    warnings: [],
    labels: labelsOf(paper, nothingKnown({ groups: groupsUsed })),
    chartsNotDrawn: [],
  }
}

export function observationsOf(figures: World['figures']): Observations {
  const find: Observations['find'] = (ref, area, period, part) => {
    const place = {
      indicator: ref,
      area,
      period,
      ...(part !== undefined && { part }),
      rule: 'as a test gives it',
      from: [],
    }
    const text = figures[sayReference(place, COUNCIL)] ?? 'not-supplied'
    const [numerator, denominator] = text.split(' of ')
    const amount: Observation['amount'] =
      denominator === undefined
        ? amountOf(text)
        : known(
            exact(numerator ?? '')
              .mul(100)
              .div(exact(denominator)),
            { numerator: exact(numerator ?? ''), denominator: exact(denominator) },
          )
    return { ...place, amount }
  }
  const share: Observations['share'] = (ref, area, period, part, of) => {
    const [some, all] = [find(ref, area, period, part).amount, find(ref, area, period, of).amount]
    const amount = shareAmount(some, all)
    return { indicator: ref, area, period, part, shareOf: of ?? 'all', amount, rule: 'share', from: [] }
  }
  return { find, share }
}

function shareAmount(some: Amount, all: Amount): Amount {
  if (some.kind === 'missing') return some
  if (all.kind === 'missing') return all
  if (all.value.equals(0)) return missing('not-applicable', 'the denominator is zero')
  return known(some.value.mul(100).div(all.value), { numerator: some.value, denominator: all.value })
}

export function sectionOf(world: World): { section: Section; printed: PrintedRecord; writing: PaperWriting } {
  const writing = writingOf(world)
  const [block] = paperOf(world.parts, world.yearsShown).blocks
  if (block?.block !== 'section') throw new Error('no section')
  const { block: written, printed } = writeSection(writing, block)
  return { section: written, printed, writing }
}

export function tableOf(world: World): DataTable {
  const [first] = sectionOf(world).section.parts
  if (first?.part !== 'table') throw new Error('no table')
  return first.table
}

const sayCell = ({ text, below, mark }: FigureCell) =>
  [text, mark, below === undefined ? undefined : `/ ${below}`].filter(one => one !== undefined).join(' ')

function sayTableCell(cell: TableCell): string {
  if (cell.cell === 'text') return cell.text
  if (cell.cell === 'rating') return cell.rating.word
  if (cell.cell === 'sign') return cell.word
  return cell.share === undefined ? sayCell(cell.figure) : `${sayCell(cell.figure)} (${sayCell(cell.share)})`
}

/** `Under 1: 1 (13%) | 0 ([z])`, a line for each row. */
export const asPrinted = ({ rows }: DataTable): string[] =>
  rows.map(row => `${row.label}: ${row.cells.map(sayTableCell).join(' | ')}`)
