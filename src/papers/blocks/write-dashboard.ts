// Every indicator on one page, under the three questions. In: rated indicators. Out: for each question its indicators,
// each with its figure, a small chart, its rating and its signal.
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { groupByQuestion } from '../../figures/group-by-question.ts'
import { observationRated } from '../../figures/observation-rated.ts'
import { directionCell, ratingCell } from '../../figures/say-ratings.ts'
import { signalCell } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sparkline } from '../charts/sparkline-chart.ts'
import type { Dashboard } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { legendOf } from '../shorthand-legend.ts'
import { nameOf } from '../words/doubted-name.ts'
import { signalIn } from '../words/signal-in.ts'
import { type WrittenBlock, writtenBlock } from '../written-block.ts'

export function writeDashboard(
  writing: PaperWriting,
  { title }: BlockDefinition<'dashboard'>,
): WrittenBlock<Dashboard> {
  const indicators = [...writing.indicators.values()].filter(
    ({ definition }) => !writing.notGiven.has(definition.ref),
  )
  const { groups, without } = groupByQuestion(indicators)
  return writtenBlock({
    block: 'dashboard',
    id: 'dashboard',
    title,
    questions: [
      ...groups.map(group => ({
        id: group.question,
        title: group.name,
        none: 'This paper has no indicator that answers this question.',
        items: group.indicators.map(one => itemOf(writing, one)),
      })),
      // No indicator is left out because the register does not state its question.
      ...(without.length === 0
        ? []
        : [
            {
              id: 'not-stated' as const,
              title: 'Question not stated',
              none: '',
              items: without.map(one => itemOf(writing, one)),
            },
          ]),
    ],
    legend: legendOf(writing),
  })
}

function itemOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
): Dashboard['questions'][number]['items'][number] {
  const { definition, rating } = indicator
  const signal = signalCell(indicator)
  return {
    ref: definition.ref,
    name: nameOf(writing, indicator),
    figure: writing.figures.cell(
      indicator,
      observationRated(indicator),
      rating.judged === 'year-to-date' ? 'year to date' : undefined,
    ),
    rating: ratingCell(indicator),
    direction: directionCell(indicator),
    ...(signal && { signal: signalIn(writing, signal, indicator) }),
    chart: sparkline(writing, indicator, 'dashboard'),
  }
}
