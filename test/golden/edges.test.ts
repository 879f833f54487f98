// The edge cases: bounds, rounding, missing figures, and each polarity in each direction, compared with
// results worked out by hand (figures/README.md).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { figureOf } from '../../src/figures/say-figure.ts'
import type { Indicator } from '../../src/indicators/indicator.ts'
import { targetFor } from '../../src/indicators/line-up.ts'
import type { Observation } from '../../src/observations/observation.ts'
import { rate } from '../../src/ratings/rate.ts'
import { type Amount, known, type MissingReason, missing } from '../../src/terms/amount.ts'
import { ratio } from '../../src/terms/amounts.ts'
import { exact } from '../../src/terms/exact.ts'
import { month, type Period, yearToDate } from '../../src/terms/period.ts'

type Row = Readonly<
  Record<
    | 'case'
    | 'unit'
    | 'decimals'
    | 'polarity'
    | 'numerator'
    | 'denominator'
    | 'value'
    | 'previous'
    | 'year_to_date'
    | 'judges'
    | 'green'
    | 'amber'
    | 'red'
    | 'other'
    | 'expected_text'
    | 'expected_rating'
    | 'expected_reason'
    | 'expected_direction'
    | 'how',
    string
  >
>

const rows = parse(readFileSync(join(import.meta.dirname, 'figures', 'edges.csv'), 'utf8'), {
  columns: true,
}) as Row[]
const PERIOD = month(2017, 1)
const MILESTONE = /^milestone due (\S+) amber (\d+) as-at (\S+)$/

function bound(text: string): Record<string, string> | undefined {
  const [word = '', limit = '', , centre] = text.split(' ')
  if (text === '') return undefined
  return centre === undefined ? { [word]: limit } : { [word]: limit, of: centre }
}

function targetOf(row: Row): unknown {
  const milestone = MILESTONE.exec(row.other)
  if (milestone) return { milestone: { due: milestone[1], 'amber-days-before': Number(milestone[2]) } }
  if (row.other !== '') return { state: row.other }
  const bands = { green: bound(row.green), amber: bound(row.amber), red: bound(row.red) }
  return {
    judges: row.judges,
    ...Object.fromEntries(Object.entries(bands).filter(([, given]) => given !== undefined)),
  }
}

function amountOf(text: string): Amount {
  if (text === '') return missing('not-supplied')
  return /^-?[\d.]+$/.test(text) ? known(exact(text)) : missing(text as MissingReason)
}
const latestOf = (row: Row): Amount =>
  row.denominator === ''
    ? amountOf(row.value)
    : ratio(amountOf(row.numerator), amountOf(row.denominator), 100)

function judge(row: Row) {
  const unit = row.unit === 'rate' ? 'rate-per-10000' : row.unit
  const definition = indicatorSchema.parse({
    ref: 'E',
    name: 'Edge',
    short: 'Edge',
    definition: '',
    unit,
    decimals: Number(row.decimals),
    polarity: row.polarity,
    owner: '',
    method: { kind: 'as-supplied', measure: 'E' },
    'year-to-date': 'as-supplied',
    annual: 'none',
    targets: [targetOf(row)],
  })
  const observe = (amount: Amount, period: Period): Observation => ({
    indicator: 'E',
    area: 'here',
    period,
    amount,
    rule: '',
    from: [],
  })
  const latest = observe(latestOf(row), PERIOD)
  const indicator: Indicator = {
    definition,
    decimals: Number(row.decimals),
    series: [],
    months: [latest],
    latest,
    previous: observe(amountOf(row.previous), month(2016, 12)),
    yearBefore: observe(missing('not-supplied'), month(2016, 1)),
    yearToDate: observe(amountOf(row.year_to_date), yearToDate(PERIOD)),
    years: [],
    comparators: [],
    target: targetFor(definition, PERIOD),
  }
  const rated = rate(indicator, MILESTONE.exec(row.other)?.[3] ?? '2017-01-31')
  return {
    text: figureOf(latest, definition.unit, rated.decimals, 'here').text,
    rating: rated.rating.status,
    reason: rated.rating.notRated ?? '',
    direction: rated.direction.state,
  }
}

describe('rate(indicator) and figureOf(observation) at the edges', () => {
  it.each(rows)('$case: $how', row => {
    expect(judge(row)).toEqual({
      text: row.expected_text,
      rating: row.expected_rating,
      reason: row.expected_reason,
      direction: row.expected_direction,
    })
  })
})
