// The summary of a paper for members: one page, one line for each indicator. In: rated indicators. Out: a section with
// one table: this month, the month before, a year ago, the target, the rating, the direction and the signal.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { observationRated } from '../../figures/observation-rated.ts'
import { sayGreen } from '../../figures/say-bounds.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import { signalCell } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Period, sayPeriod, sayShort } from '../../terms/period.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { ownFigure, plannedFigure, plannedText } from '../tables/planned-cells.ts'
import type { PlannedCell, PlanningContext, TablePlan } from '../tables/table-plan.ts'
import { signalIn } from '../words/signal-in.ts'
import type { WrittenBlock } from '../written-block.ts'
import { rowsByTopic } from './annex/rows-by-topic.ts'
import { SUMMARY_ID, summarySection } from './summary-section.ts'

export const writeBriefSummary = (
  writing: PaperWriting,
  definition: BlockDefinition<'summary'>,
): WrittenBlock<Section> => summarySection(writing, definition, summaryPlan)

function summaryPlan(planning: PlanningContext, groups: PaperWriting['topics']): TablePlan {
  const [first] = planning.indicators.values()
  const periods = first === undefined ? [] : periodsOf(first)
  return {
    id: `${SUMMARY_ID}-table`,
    caption: `${planning.labels.table(SUMMARY_ID)}: every indicator in ${sayPeriod(planning.period)}`,
    says: [],
    rowHeading: 'Indicator',
    columns: [
      ...periods.map((period, at) => ({
        title: sayShort(period),
        holds: 'figures' as const,
        ...(at === 0 && { isCurrent: true }),
      })),
      { title: 'Target', holds: 'words' },
      { title: 'Rating', holds: 'words' },
      { title: 'Since the month before', holds: 'words' },
      ...whereJudged(planning, [{ title: 'Is it real?', holds: 'words' as const }]),
    ],
    rows: rowsByTopic(planning, groups, one => cellsOf(planning, one)),
    notes: [],
  }
}

/** This month, the month before, and the same month a year ago. */
const periodsOf = ({ latest, previous, yearBefore }: RatedIndicator): Period[] => [
  latest.period,
  previous.period,
  yearBefore.period,
]

function cellsOf(planning: PlanningContext, indicator: RatedIndicator): PlannedCell[] {
  const { definition, rating } = indicator
  const own = (period: Period) => ownFigure(planning, definition.ref, period)
  const rated = own(observationRated(indicator).period)
  const found = signalCell(indicator)
  const signal = found && signalIn(planning, found, indicator)
  const direction = directionCell(indicator)
  const target = sayGreen(indicator.target, definition.unit)
  return [
    ...periodsOf(indicator).map(period => plannedFigure(own(period))),
    rating.judged === 'year-to-date'
      ? {
          want: 'words',
          of: rated,
          say: ({ text, spoken, missing }) =>
            `${target}; year to date ${missing === undefined ? text : spoken}`,
        }
      : plannedText(target),
    { want: 'verdict', rating: ratingCell(indicator), judged: rated },
    { want: 'sign', symbol: direction.arrow, word: direction.word },
    ...whereJudged(planning, [
      { want: 'sign' as const, symbol: signal?.symbol ?? '–', word: signal?.word ?? 'Not judged' },
    ]),
  ]
}

/** A council without rules for signals has no column of them. */
const whereJudged = <T>({ indicators }: PlanningContext, cells: readonly T[]): readonly T[] =>
  [...indicators.values()].some(one => signalCell(one) !== undefined) ? cells : []
