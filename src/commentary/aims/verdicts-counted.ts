// How many of a section's targets, measures or actions have each verdict, as shares of all of them. In: the judged parts of
// the section. Out: a share for each verdict, with the words for it.
// Worked: of the eight targets of the last strategy three were met: 37.5%, 3 of 8.
import { ALWAYS } from '../../definitions/group-editions.ts'
import type { Observation } from '../../observations/observation.ts'
import type { JudgedPart } from '../../ratings/judged-strategy.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { known } from '../../terms/amount.ts'
import { exact } from '../../terms/exact.ts'
import type { CommentaryContext } from '../commentary-context.ts'

export interface VerdictCounted {
  readonly indicator: RatedIndicator
  /** What is counted: `targets`. */
  readonly nouns: readonly string[]
  /** The verdict: `met`. */
  readonly phrases: readonly string[]
}

interface Kind {
  readonly nouns: readonly string[]
  readonly verdicts: readonly (readonly [readonly string[], readonly string[]])[]
}

/** It is the share of all that have a verdict. */
export const isVerdictShare = ({ definition: { method } }: RatedIndicator): boolean =>
  method.kind === 'percentage' && method.numerator === COUNTED

/** No measure of a source: the verdicts themselves are counted. */
const COUNTED = 'verdicts'

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

const KINDS: Readonly<Record<JudgedPart['part'], Kind>> = {
  scorecard: {
    nouns: list('targets, aims'),
    verdicts: [
      [['met'], list('met, achieved, reached, hit, delivered')],
      [['not-met'], list('not met, missed, not achieved, not reached, unmet, not hit')],
      [['not-met', 'not-known'], list('not met, not achieved, not reached')],
      [['not-known'], list('not known, cannot be judged, could not be judged, unknown')],
    ],
  },
  measures: {
    nouns: list('measures, measures of success'),
    verdicts: [
      [['met'], list('met, achieved, reached')],
      [
        [
          'behind',
          'not-met',
          'on-the-way',
          'not-yet-due',
          'not-known',
          'better',
          'worse',
          'unchanged',
          'no-target',
        ],
        list('not met, not yet met, still to be met, yet to be met'),
      ],
      [['behind', 'not-met'], list('behind, off course, off track')],
      [['worse'], list('worse, worsened')],
      [['better'], list('better')],
    ],
  },
  'delivery-plan': {
    nouns: list('actions, promises'),
    verdicts: [
      [['done', 'done-late'], list('done, complete, completed, finished, delivered, been carried out')],
      [
        ['overdue', 'due-soon', 'on-the-way', 'not-begun', 'no-date'],
        list(
          'not done, not complete, not completed, not yet complete, not yet completed, incomplete, still to be completed, still to be done, yet to be completed, yet to be done, to be completed, to be done, outstanding',
        ),
      ],
      [['done-late'], list('completed late, done late, finished late')],
      [['overdue'], list('overdue, late, behind schedule')],
      [['due-soon'], list('due soon')],
      [['not-begun'], list('not begun, not started, yet to begin, yet to start')],
    ],
  },
}

export const verdictsCounted = (
  parts: readonly JudgedPart[],
  { areas, period }: Pick<CommentaryContext, 'areas' | 'period'>,
): VerdictCounted[] =>
  parts.flatMap(part => {
    const { nouns, verdicts } = KINDS[part.part]
    const given = verdictsOf(part)
    return verdicts.map(([counted, phrases]): VerdictCounted => {
      const count = given.filter(one => counted.includes(one)).length
      return {
        nouns,
        phrases,
        indicator: shareOf([nouns[0] ?? '', phrases[0] ?? ''], count, given.length, areas.council.id, period),
      }
    })
  })

function verdictsOf(part: JudgedPart): string[] {
  switch (part.part) {
    case 'scorecard':
      return part.targets.map(one => one.verdict)
    case 'measures':
      return part.measures.map(one => one.verdict)
    case 'delivery-plan':
      return part.actions.map(one => one.status)
  }
}

function shareOf(
  [noun, verdict]: readonly [string, string],
  count: number,
  of: number,
  area: string,
  period: CommentaryContext['period'],
): RatedIndicator {
  const target: RatedIndicator['target'] = { from: ALWAYS, state: 'none' }
  const latest: Observation = {
    indicator: noun,
    area,
    period,
    amount: known(exact(count * 100, Math.max(1, of)), { numerator: exact(count), denominator: exact(of) }),
    rule: 'counted',
    from: [],
  }
  return {
    definition: {
      ref: 'Of all',
      name: noun,
      short: `${noun} ${verdict}`,
      definition: '',
      unit: 'percentage',
      polarity: 'none',
      owner: '',
      method: { kind: 'percentage', numerator: COUNTED, denominator: 'cohort' },
      'year-to-date': 'none',
      annual: 'none',
      breaks: [],
      targets: [target],
      notes: [],
    },
    decimals: 1,
    series: [],
    months: [],
    latest,
    previous: latest,
    yearBefore: latest,
    yearToDate: latest,
    years: [],
    comparators: [],
    target,
    rating: { status: 'not-rated', notRated: 'no-target', judged: 'month', target },
    direction: { movement: 'unknown', meaning: 'neutral', state: 'no-previous-value' },
    yearOnYear: { movement: 'unknown', meaning: 'neutral', state: 'no-previous-value' },
  }
}
