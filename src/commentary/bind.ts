// Fills in the bindings of commentary. In: Markdown with {{…}} and the paper's indicators. Out: Markdown with
// the text of the figures, and a problem for each unknown binding.
// Worked, January 2017: `{{figure "6.16"}}` is `65.6%`, `{{parts "8.1"}}` `96 of 145`, `{{rag "8.1"}}` `red`,
// `{{change "6.16"}}` `down from 77.8% in December 2016`.

import { movementWords } from '../figures/say-indicator.ts'
import { ratingCell } from '../figures/say-ratings.ts'
import type { Observation } from '../observations/observation.ts'
import { type Problem, problem } from '../problems/problem.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  monthsAfter,
  type Period,
  parseMonth,
  parsePeriod,
  periodId,
  quartersAfter,
  sayPeriod,
  year,
  yearToDate,
} from '../terms/period.ts'
import type { CommentaryContext } from './commentary-context.ts'
import { allObservations, observationAt } from './figure-facts.ts'
import { type Binding, parseBinding } from './parse-binding.ts'

type Bound = { readonly text: string } | { readonly found: string; readonly expected: string }

export function bind(
  markdown: string,
  file: string,
  writing: CommentaryContext,
): { text: string; problems: Problem[] } {
  const problems: Problem[] = []
  const text = markdown.replace(
    /\{\{([^{}\n]*)\}\}|\{\{[^\n]*|\}\}/g,
    (whole: string, inside: string | undefined, at: number) => {
      const parsed =
        inside === undefined
          ? { found: `'${whole.slice(0, 40)}'`, expected: 'two opening and two closing braces on one line' }
          : parseBinding(inside)
      const bound = 'binding' in parsed ? textOf(parsed.binding, writing) : parsed
      if ('text' in bound) return bound.text
      const origin = { file, entry: `line ${markdown.slice(0, at).split('\n').length}` }
      problems.push(
        problem('error', 'commentary-binding-unknown', origin, { binding: whole.slice(0, 80), ...bound }),
      )
      return whole
    },
  )
  return { text, problems }
}

function textOf({ kind, ref, settings }: Binding, writing: CommentaryContext): Bound {
  const indicator = writing.indicators.get(ref)
  if (indicator === undefined)
    return {
      found: `the reference '${ref}'`,
      expected: `one of ${[...writing.indicators.keys()].join(', ')}`,
    }
  switch (kind) {
    case 'rag':
      return { text: ratingCell(indicator).word.toLowerCase() }
    case 'change':
      return sayChange(indicator, settings.get('since'), writing)
    case 'figure':
    case 'parts': {
      const found = observationOf(indicator, settings, writing)
      if ('expected' in found) return found
      const figure = writing.figures.figure(indicator, found)
      // An edition that keeps a figure back keeps its parts back.
      if (kind === 'figure' || figure.missing?.reason === 'suppressed') return { text: figure.text }
      return figure.parts === undefined
        ? {
            found: `${figure.ref}, a figure without a numerator and a denominator`,
            expected: `a figure that has both, or {{figure "${ref}"}}`,
          }
        : { text: figure.parts.text }
    }
  }
}

function observationOf(
  indicator: RatedIndicator,
  settings: ReadonlyMap<string, string>,
  { areas }: CommentaryContext,
): Observation | { found: string; expected: string } {
  const [area, period] = [settings.get('of'), settings.get('period')]
  if (area !== undefined) {
    const found = indicator.comparators.find(one => one.area === area)
    if (found === undefined)
      return { found: `of="${area}"`, expected: `one of ${areas.comparators.map(one => one.id).join(', ')}` }
    return period === undefined
      ? found
      : {
          found: `period="${period}"`,
          expected: 'no period= with of=: a benchmark is always the latest published',
        }
  }
  const found = period === undefined ? indicator.latest : observationAt(indicator, idOf(period, indicator))
  const known = [
    ...relativeTo(indicator).keys(),
    ...allObservations(indicator)
      .filter(one => NAMED.includes(one.period.kind))
      .map(one => (one.period.kind === 'year' ? sayPeriod(one.period) : periodId(one.period))),
  ]
  return found ?? { found: `period="${period}"`, expected: `one of ${[...new Set(known)].join(', ')}` }
}

/** Periods that commentary may name by their ids. */
const NAMED: readonly Period['kind'][] = ['month', 'quarter', 'year']

/** `last-month`, `last-quarter`, `last-year`, `year-to-date`: by what the paper is about. */
function relativeTo({ latest }: RatedIndicator): ReadonlyMap<string, Period> {
  const { period } = latest
  if (period.kind === 'year')
    return new Map<string, Period>([
      ['this-year', period],
      ['last-year', year(period.startYear - 1)],
    ])
  const toDate = yearToDate(endMonthOf(period))
  if (period.kind === 'quarter')
    return new Map<string, Period>([
      ['this-quarter', period],
      ['last-quarter', quartersAfter(period, -1)],
      ['last-year', quartersAfter(period, -4)],
      ['year-to-date', toDate],
    ])
  const current = endMonthOf(period)
  return new Map<string, Period>([
    ['this-month', current],
    ['last-month', monthsAfter(current, -1)],
    ['last-year', monthsAfter(current, -12)],
    ['year-to-date', toDate],
  ])
}

/** The id of a period named directly or relatively: `2016-12`, `2016-17-Q3`, `2015/16`, `last-year`. */
function idOf(name: string, indicator: RatedIndicator): string {
  const found = relativeTo(indicator).get(name)
  if (found !== undefined) return periodId(found)
  const named = parsePeriod(name)
  return named !== undefined && NAMED.includes(named.kind) && periodId(named) === name ? name : ''
}

/** `down from 77.8% in December 2016`, in the paper's own words. */
function sayChange(indicator: RatedIndicator, since: string | undefined, writing: CommentaryContext): Bound {
  const { period: current } = writing
  if (indicator.latest.period.kind !== 'month') return sayChangeOfSpan(indicator, since, writing)
  const start =
    {
      'last-month': monthsAfter(current, -1),
      'last-year': monthsAfter(current, -12),
      'year-start': lastMonthOf(year(financialYearOf(current).startYear - 1)),
      april: firstMonthOf(financialYearOf(current)),
    }[since ?? 'last-month'] ?? parseMonth(since ?? '')
  const previous =
    start && start.index < current.index ? observationAt(indicator, periodId(start)) : undefined
  if (previous === undefined)
    return {
      found: `since="${since ?? 'last-month'}"`,
      expected: 'last-month, last-year, year-start, april, or an earlier month of the paper such as 2016-07',
    }
  return saySince(indicator, previous, writing)
}

/** `down from 98.1% in Q2 2021/22`: since the quarter or the year before, or the same quarter of last year. */
function sayChangeOfSpan(
  indicator: RatedIndicator,
  since: string | undefined,
  writing: CommentaryContext,
): Bound {
  const isYear = indicator.latest.period.kind === 'year'
  const usual = isYear ? 'last-year' : 'last-quarter'
  const previous = observationAt(indicator, idOf(since ?? usual, indicator))
  if (
    previous === undefined ||
    endMonthOf(previous.period).index >= endMonthOf(indicator.latest.period).index
  )
    return {
      found: `since="${since ?? usual}"`,
      expected: isYear
        ? 'last-year, or an earlier year of the paper such as 2016/17'
        : 'last-quarter, last-year, or an earlier quarter of the paper such as 2016-17-Q1',
    }
  return saySince(indicator, previous, writing)
}

function saySince(indicator: RatedIndicator, previous: Observation, writing: CommentaryContext): Bound {
  const words = movementWords(writing.judge({ ...indicator, previous }), writing.figures).replace(/^, /, '')
  return words === ''
    ? {
        found: `{{change "${indicator.definition.ref}"}} without a figure for ${sayPeriod(indicator.latest.period)}`,
        expected: 'an indicator with a figure',
      }
    : { text: words }
}
