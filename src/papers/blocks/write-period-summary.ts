// The summary of a paper about a quarter or a year: one line for each indicator. In: rated indicators. Out: a section with one
// table. A quarter is beside the quarter before, the same quarter of last year and the year to date; a year is the last of
// the years shown. Then follow the target, the rating and the direction of travel.
import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { observationRated } from '../../figures/observation-rated.ts'
import { periodWord } from '../../figures/period-word.ts'
import { sayGreen } from '../../figures/say-bounds.ts'
import { sayWhereItMoves } from '../../figures/say-path.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Period, sayMonthsOf, sayPeriod } from '../../terms/period.ts'
import { upperFirst } from '../../terms/words.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { ownFigure, plannedFigure, plannedText } from '../tables/planned-cells.ts'
import type { PlannedCell, PlannedColumn, PlanningContext, TablePlan } from '../tables/table-plan.ts'
import type { WrittenBlock } from '../written-block.ts'
import { rowsByTopic } from './annex/rows-by-topic.ts'
import { SUMMARY_ID, summarySection } from './summary-section.ts'

export const writePeriodSummary = (
  writing: PaperWriting,
  definition: BlockDefinition<'summary'>,
): WrittenBlock<Section> => summarySection(writing, definition, summaryPlan)

function summaryPlan(planning: PlanningContext, groups: PaperWriting['topics']): TablePlan {
  const { of, labels } = planning
  const all = groups.flatMap(({ indicators }) => indicators.map(ref => indicatorOf(planning, ref)))
  const [first] = all
  return {
    id: 'results-table',
    caption: `${labels.table(SUMMARY_ID)}: every indicator in ${sayPeriod(of)}`,
    says: [sayRatings(all, of)],
    rowHeading: 'Indicator',
    columns: [
      ...(first === undefined ? [] : periodsOf(first).map(period => columnOf(period, planning))),
      { title: 'Target', holds: 'words' },
      { title: 'Rating', holds: 'words' },
      { title: `Since the ${periodWord(of)} before`, holds: 'words' },
      ...(of.kind === 'year' ? [] : [{ title: 'Since a year before', holds: 'words' as const }]),
    ],
    rows: rowsByTopic(planning, groups, one => cellsOf(planning, one)),
    notes: of.kind === 'quarter' ? [`${sayPeriod(of)} is ${sayMonthsOf(of)}.`] : [],
  }
}

/** `14 indicators in Q3 2021/22: 5 green, 1 amber, 2 red and 6 not rated.` */
function sayRatings(all: readonly RatedIndicator[], of: Period): string {
  const count = (status: RatedIndicator['rating']['status']) =>
    all.filter(({ rating }) => rating.status === status).length
  return `${all.length} indicators in ${sayPeriod(of)}: ${count('green')} green, ${count('amber')} amber, ${count('red')} red and ${count('not-rated')} not rated.`
}

/** The quarter, the one before, that of last year and the year to date; or the years shown, the paper's own last. */
const periodsOf = ({ latest, previous, yearBefore, yearToDate, years }: RatedIndicator): Period[] =>
  latest.period.kind === 'year'
    ? years.map(year => year.period)
    : [latest.period, previous.period, yearBefore.period, yearToDate.period]

const columnOf = (period: Period, { of }: PlanningContext): PlannedColumn => ({
  title: period.kind === 'year-to-date' ? 'Year to date' : sayPeriod(period),
  holds: 'figures',
  ...(sayPeriod(period) === sayPeriod(of) && { isCurrent: true }),
})

function cellsOf(planning: PlanningContext, indicator: RatedIndicator): PlannedCell[] {
  const { definition, latest } = indicator
  const own = (period: Period) => ownFigure(planning, definition.ref, period)
  const direction = directionCell(indicator)
  const since = directionCell({ ...indicator, direction: indicator.yearOnYear })
  return [
    ...periodsOf(indicator).map(period => plannedFigure(own(period))),
    plannedText(upperFirst(sayTarget(indicator))),
    {
      want: 'verdict',
      rating: ratingCell(indicator),
      judged: own(observationRated(indicator).period),
    },
    { want: 'sign', symbol: direction.arrow, word: direction.word },
    ...(latest.period.kind === 'year'
      ? []
      : [{ want: 'sign' as const, symbol: since.arrow, word: since.word }]),
  ]
}

/** `85% or above, year to date`; on a path `72.3% or above (75% by March 2017; 72.3% in December 2016)`. */
function sayTarget({ target, definition, latest, rating }: RatedIndicator): string {
  const green = sayGreen(target, definition.unit)
  const moves = 'green' in target ? sayWhereItMoves(target, definition.unit) : undefined
  const span = rating.judged === 'year-to-date' && latest.period.kind !== 'year' ? ', year to date' : ''
  return `${green}${span}${moves === undefined ? '' : ` (${moves})`}`
}
