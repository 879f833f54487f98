// Test data for observations. In: measures with their months as text. Out: readings, extracts, indicators,
// and one observation.

import { checksSchema } from '../../src/definitions/checks.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import type { Definitions } from '../../src/definitions/definitions.ts'
import { disclosureSchema } from '../../src/definitions/disclosure.ts'
import { type IndicatorDefinition, indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { plainWordsSchema } from '../../src/definitions/plain-words.ts'
import type { Extract, Reading } from '../../src/extracts/extract.ts'
import type { Observation } from '../../src/observations/observation.ts'
import { observe } from '../../src/observations/observe.ts'
import { gatherReadings, type Readings } from '../../src/observations/readings.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { type Amount, known, type MissingReason, missing } from '../../src/terms/amount.ts'
import { exact } from '../../src/terms/exact.ts'
import {
  type Month,
  month,
  monthsAfter,
  type Period,
  parseMonth,
  periodFromId,
  year,
  yearToDate,
} from '../../src/terms/period.ts'
import { namesOf } from '../definitions/names.ts'

export const COUNCIL = 'here'
export const PERIOD = month(2017, 1)

/** `12`, `12.5`, or the reason why it is missing. */
export const amountOf = (text: string): Amount =>
  /^-?[\d.]+$/.test(text) ? known(exact(text)) : missing(text as MissingReason)

/** An own figure of the indicator I, as it is or with why it is missing, from no cell. */
export const observationOf = (text: string, period: Period): Observation => ({
  indicator: 'I',
  area: COUNCIL,
  period,
  amount: amountOf(text),
  rule: '',
  from: [],
})

/** `2017-01`, `2016-17-Q3`, `2016/17`, `2017-01.ytd`, `2016-04-01`. */
export function periodOf(id: string): Period {
  const [, startYear] = /^(\d{4})\/\d{2}$/.exec(id) ?? []
  if (startYear !== undefined) return year(Number(startYear))
  if (/^\d{4}-\d{2}-\d{2}$/.test(id)) return { kind: 'day', day: id }
  if (id.includes('Q')) return periodFromId(id)
  const found = parseMonth(id.replace('.ytd', ''))
  if (found === undefined) throw new Error(`no period: ${id}`)
  return id.endsWith('.ytd') ? yearToDate(found) : found
}

export function reading(measure: string, period: string, text: string, area = COUNCIL): Reading {
  return {
    measure,
    unit: 'count',
    area,
    period: periodOf(period),
    amount: amountOf(text),
    origin: { file: 'test.xlsx', sheet: 'Test', cell: `${period} ${text}` },
    asFound: text,
  }
}

/** `{ started: { '2016-12': '10' } }`, a reading for each. */
export type Given = Readonly<Record<string, Readonly<Record<string, string>>>>
export const readingsIn = (given: Given): Reading[] =>
  Object.entries(given).flatMap(([measure, periods]) =>
    Object.entries(periods).map(([period, text]) => reading(measure, period, text)),
  )

/** The same measure in consecutive months: `inMonths('2016-04', [17, 18])`. */
export function inMonths(first: string, values: readonly (number | string)[]): Record<string, string> {
  const start = parseMonth(first)
  if (start === undefined) throw new Error(`no month: ${first}`)
  return Object.fromEntries(values.map((value, at) => [idOf(monthsAfter(start, at)), String(value)]))
}
const idOf = (m: Month) => `${Math.floor(m.index / 12)}-${String((m.index % 12) + 1).padStart(2, '0')}`

export const extractOf = (readings: readonly Reading[]): Extract => ({
  source: 'test',
  file: 'test.xlsx',
  sha256: '',
  readings,
})
export const gathered = (given: Given): Readings =>
  gatherReadings([extractOf(readingsIn(given))], COUNCIL).readings

export const indicator = (given: Readonly<Record<string, unknown>>): IndicatorDefinition =>
  indicatorSchema.parse({
    ref: 'I',
    name: 'Indicator',
    short: 'Indicator',
    definition: 'D.',
    unit: 'count',
    polarity: 'none',
    owner: 'Head of Tests',
    method: { kind: 'count', measure: 'm' },
    'year-to-date': 'none',
    annual: 'none',
    targets: [{ state: 'none' }],
    ...given,
  })

/** Of a council with one indicator. */
export const definitionsWith = (definition: IndicatorDefinition): Definitions => ({
  areas: {
    council: { id: COUNCIL, name: 'Here', short: 'Here' },
    comparators: [{ id: 'england', name: 'England', short: 'England' }],
  },
  checks: checksSchema.parse({}),
  commentary: commentarySchema.parse({}),
  signals: {},
  disclosure: disclosureSchema.parse({}),
  plainWords: plainWordsSchema.parse({}),
  councils: new Map(),
  national: new Map(),
  returns: new Map(),
  groups: new Map(),
  strategies: new Map(),
  counting: { points: [] },
  sources: new Map(),
  papers: new Map(),
  indicators: new Map([[definition.ref, definition]]),
  names: namesOf(),
})

/** One indicator of the paper of a month. */
export function observed(
  definition: IndicatorDefinition,
  given: Given,
  extra: { period?: Month; readings?: readonly Reading[] } = {},
): {
  at(period: string, area?: string): ReturnType<ReturnType<typeof observe>['observations']['find']>
  problems: Problem[]
} {
  const period = extra.period ?? PERIOD
  const { observations, problems } = observe({
    extracts: [extractOf([...readingsIn(given), ...(extra.readings ?? [])])],
    definitions: definitionsWith(definition),
    indicators: [definition],
    period,
  })
  return { at: (id, area = COUNCIL) => observations.find(definition.ref, area, periodOf(id)), problems }
}

/** The text that a test compares: `98.1818…` as a fraction in its lowest terms, or the reason. */
export function said(amount: Amount): string {
  if (amount.kind === 'known') return amount.value.toFraction()
  return amount.because === undefined ? amount.reason : `${amount.reason}: ${amount.because}`
}
