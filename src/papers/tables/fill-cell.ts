// One cell of a table. In: its plan and the values. Out: the cell as printed.
import { isOfKeptBack } from '../../disclosure/published-before.ts'
import { plainDecimal } from '../../terms/exact.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { TableCell } from '../paper.ts'
import type { LatestFigureCell, PlannedCell } from './table-plan.ts'
import type { ValuesNeeded } from './values-needed.ts'

export function fillCell(values: ValuesNeeded, want: PlannedCell): TableCell {
  switch (want.want) {
    case 'text':
      return { cell: 'text', text: want.text }
    case 'sign':
      return { cell: 'sign', symbol: want.symbol, word: want.word }
    case 'figure':
      return { cell: 'figure', figure: values.cell(want.of, want.below) }
    case 'ratio':
      return { cell: 'figure', figure: values.cell(want.of, values.figure(want.of).parts?.text) }
    case 'count-and-share':
      return countAndShare(values, want)
    case 'figure-in-range':
      return { cell: 'figure', figure: values.cell(want.of, rangeOf(values, want)) }
    case 'latest':
      return latest(values, want)
    case 'words':
      return { cell: 'text', text: want.say(values.figure(want.of)) }
    case 'verdict':
      return { cell: 'rating', rating: want.rating }
  }
}

/**
 * A missing figure has no share, since that would print the same mark twice. What an edition keeps back is a figure of the paper
 * all the same: whoever reads the data finds it where the whole paper has it, as [c].
 */
function countAndShare(
  values: ValuesNeeded,
  { of, share }: Extract<PlannedCell, { want: 'count-and-share' }>,
): TableCell {
  const figure = values.cell(of)
  if (isOfKeptBack(values.figure(of).rule)) values.figure(share)
  return figure.isMissing ? { cell: 'figure', figure } : { cell: 'figure', figure, share: values.cell(share) }
}

/** `304 to 330`. */
function rangeOf(
  { valueAt }: ValuesNeeded,
  { of, low, high }: Extract<PlannedCell, { want: 'figure-in-range' }>,
): string | undefined {
  const [middle, least, most] = [valueAt(of).amount, valueAt(low).amount, valueAt(high).amount]
  if (middle.kind === 'missing' || least.kind === 'missing' || most.kind === 'missing') return undefined
  if (least.value.equals(middle.value) && most.value.equals(middle.value)) return undefined
  return `${plainDecimal(least.value, 0)} to ${plainDecimal(most.value, 0)}`
}

function latest(values: ValuesNeeded, { of, elsewhere, orElse }: LatestFigureCell): TableCell {
  const isKnown = (reference: LatestFigureCell['of'][number]) =>
    values.valueAt(reference).amount.kind === 'known'
  if (!elsewhere.some(isKnown)) return { cell: 'text', text: orElse }
  const found = of.find(isKnown)
  return {
    cell: 'figure',
    figure: found === undefined ? values.cell(of[0]) : values.cell(found, sayPeriod(found.period)),
  }
}
