// The values of the figures that a plan needs, and of no others. In: the plan and the lookup of values. Out:
// figures as printed.
import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { FigureCell } from '../../figures/figure.ts'
import type { ValueAt } from '../../figures/value-at.ts'
import type { FigureReference } from '../../terms/figure-reference.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { isEmptyRow } from './empty-rows.ts'
import { nameWithArea, referencesNeeded } from './references-needed.ts'
import type { SentenceFigures, TablePlan } from './table-plan.ts'

export interface ValuesNeeded extends SentenceFigures {
  /** Looks up a value without printing it. */
  readonly valueAt: ValueAt
  cell(reference: FigureReference, below?: string): FigureCell
}

/** @throws Error for a figure that the plan does not need: it might have been withheld. */
export function valuesNeeded(writing: PaperWriting, plan: TablePlan): ValuesNeeded {
  const wanted = new Set(referencesNeeded(plan).map(nameWithArea))
  const valueAt: ValueAt = reference => {
    if (!wanted.has(nameWithArea(reference)))
      throw new Error(`${plan.id} looks up ${nameWithArea(reference)}, which its plan does not need`)
    return writing.valueAt(reference)
  }
  const figure: SentenceFigures['figure'] = reference =>
    writing.figures.figure(indicatorOf(writing, reference.indicator), valueAt(reference))
  return {
    valueAt,
    figure,
    cell: (reference, below) =>
      writing.figures.cell(indicatorOf(writing, reference.indicator), valueAt(reference), below),
    isLeftOut: emptiness => emptiness !== undefined && isEmptyRow(emptiness.kind, emptiness.of.map(valueAt)),
  }
}
