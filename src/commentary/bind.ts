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
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  monthsAfter,
  parseMonth,
  periodId,
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
      if (kind === 'figure') return { text: figure.text }
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
  { areas, period: current }: CommentaryContext,
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
  const found = period === undefined ? indicator.latest : observationAt(indicator, idOf(period, current))
  const known = [
    'this-month',
    'last-month',
    'last-year',
    'year-to-date',
    ...allObservations(indicator)
      .filter(one => one.period.kind === 'month' || one.period.kind === 'year')
      .map(one => (one.period.kind === 'year' ? sayPeriod(one.period) : periodId(one.period))),
  ]
  return found ?? { found: `period="${period}"`, expected: `one of ${[...new Set(known)].join(', ')}` }
}

/** The id of a period named directly or relatively: `2016-12`, `2015/16`, `last-year`. */
function idOf(name: string, current: Month): string {
  const relative: Readonly<Record<string, string>> = {
    'this-month': periodId(current),
    'last-month': periodId(monthsAfter(current, -1)),
    'last-year': periodId(monthsAfter(current, -12)),
    'year-to-date': periodId(yearToDate(current)),
  }
  const found = relative[name]
  if (found !== undefined) return found
  const [, from] = /^(\d{4})\/\d{2}$/.exec(name) ?? []
  if (from !== undefined) return periodId(year(Number(from)))
  return periodId(parseMonth(name) ?? current) === name ? name : ''
}

/** `down from 77.8% in December 2016`, in the paper's own words. */
function sayChange(indicator: RatedIndicator, since: string | undefined, writing: CommentaryContext): Bound {
  const { period: current } = writing
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
  const words = movementWords(writing.judge({ ...indicator, previous }), writing.figures).replace(/^, /, '')
  return words === ''
    ? {
        found: `{{change "${indicator.definition.ref}"}} without a figure for ${sayPeriod(current)}`,
        expected: 'an indicator with a figure',
      }
    : { text: words }
}
