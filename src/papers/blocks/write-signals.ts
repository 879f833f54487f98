// Signal or noise on one page. In: the judged indicators. Out: a section with one table: each indicator with its figure,
// its rating, what its series says, the prospect of its target, and the range by chance alone.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { observationRated } from '../../figures/observation-rated.ts'
import { ratingCell } from '../../figures/say-ratings.ts'
import { sayChanceRange, signalCell } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../terms/period.ts'
import { upperFirst } from '../../terms/words.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { joinPrinted } from '../printed.ts'
import { titled } from '../tables/caption.ts'
import { fillTable } from '../tables/fill-table.ts'
import { ownFigure, plannedFigure, plannedText } from '../tables/planned-cells.ts'
import type { PlannedCell, PlannedRow, PlanningContext, TablePlan } from '../tables/table-plan.ts'
import { signalVerdictOf } from '../verdicts-of.ts'
import { signalIn } from '../words/signal-in.ts'
import type { WrittenBlock } from '../written-block.ts'
import { tablePart, writtenSection } from '../written-part.ts'

export function writeSignals(
  writing: PaperWriting,
  definition: BlockDefinition<'signals'>,
): WrittenBlock<Section> {
  const { table, printed } = fillTable(writing, signalsPlan(writing))
  const signals = indicatorsOf(writing).map(one =>
    signalVerdictOf(writing, one, { row: labelOf(one), table: table.caption }),
  )
  return writtenSection(
    {
      block: 'section',
      id: 'signals',
      number: writing.labels.section('signals'),
      title: definition.title,
      commentary: [],
    },
    [tablePart({ table, printed: joinPrinted([printed, { places: [], verdicts: signals }]) })],
  )
}

const indicatorsOf = ({ indicators, notGiven }: PlanningContext): RatedIndicator[] =>
  [...indicators.values()].filter(one => !notGiven.has(one.definition.ref))

function signalsPlan(planning: PlanningContext): TablePlan {
  return {
    ...titled(planning, 'signals', `signal or noise, every indicator in ${sayPeriod(planning.period)}`),
    says: [],
    rowHeading: 'Indicator',
    columns: [
      // The summary of a paper for members has figures and ratings a few pages before.
      ...inFull(planning, [{ title: 'Figure', holds: 'figures' as const, isCurrent: true }]),
      { title: 'Range by chance', holds: 'figures' },
      ...inFull(planning, [{ title: 'Rating', holds: 'words' as const }]),
      { title: 'Signal', holds: 'words' },
      { title: 'Prospect of the target', holds: 'words' },
      { title: 'Why', holds: 'words' },
      { title: 'Mean and limits', holds: 'words' },
    ],
    rows: indicatorsOf(planning).map(
      (one): PlannedRow => ({ kind: 'item', label: labelOf(one), cells: cellsOf(planning, one) }),
    ),
    notes: [],
  }
}

const inFull = <T>({ detail }: PlanningContext, cells: readonly T[]): readonly T[] =>
  detail === 'full' ? cells : []

const labelOf = ({ definition: { ref, short } }: RatedIndicator) => `${ref} ${short}`

function cellsOf(planning: PlanningContext, indicator: RatedIndicator): PlannedCell[] {
  const { definition, latest } = indicator
  const found = signalCell(indicator)
  const signal = found && signalIn(planning, found, indicator)
  const sign = (symbol = '–', word = 'Not judged'): PlannedCell => ({ want: 'sign', symbol, word })
  return [
    ...inFull(planning, [plannedFigure(ownFigure(planning, definition.ref, latest.period))]),
    plannedText(sayChanceRange(indicator) ?? 'Not given'),
    ...inFull(planning, [
      {
        want: 'verdict' as const,
        rating: ratingCell(indicator),
        judged: ownFigure(planning, definition.ref, observationRated(indicator).period),
      },
    ]),
    sign(signal?.symbol, signal?.word),
    sign(signal?.target?.symbol, signal?.target && upperFirst(signal.target.short)),
    plannedText(signal?.reason ?? 'no rule is set'),
    plannedText(signal?.limits ?? 'none'),
  ]
}
