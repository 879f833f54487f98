// The cells of a section's tables. In: observations. Out: figures with their shares or parts; every number
// becomes text in the figure book alone.
import type { TableDefinition } from '../../definitions/paper.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { missing } from '../../terms/amount.ts'
import type { Period } from '../../terms/period.ts'
import type { TableCell } from '../paper.ts'
import type { Writing } from '../writing.ts'

export type CellForm = TableDefinition['cell']

/**
 * What a cell of the council's own shows: the whole of an indicator, or a part of it with what it is a share
 * of.
 */
export interface Shown {
  readonly indicator: RatedIndicator
  readonly period: Period
  readonly part?: string
  /** The part that its share is of; the whole where it says nothing. */
  readonly of?: string
}

export const observed = (writing: Writing, { indicator, period, part }: Shown): Observation =>
  writing.observations.find(indicator.definition.ref, writing.areas.council.id, period, part)

/** Only a part has a share. */
export function cellFor(writing: Writing, form: CellForm, shown: Shown): TableCell {
  const { indicator, period, part, of } = shown
  const whole = observed(writing, shown)
  const share =
    part === undefined
      ? undefined
      : () => writing.observations.share(indicator.definition.ref, writing.areas.council.id, period, part, of)
  switch (form) {
    case 'figure':
      return figureCell(writing, indicator, whole)
    case 'ratio':
      return ratioCell(writing, indicator, whole)
    case 'share':
      return figureCell(writing, indicator, share?.() ?? whole)
    // A figure that is not there has no share to say so again.
    case 'count-and-share':
      return share === undefined || whole.amount.kind === 'missing'
        ? figureCell(writing, indicator, whole)
        : {
            cell: 'figure',
            figure: writing.figures.cell(indicator, whole),
            share: writing.figures.cell(indicator, share()),
          }
  }
}

export const figureCell = (
  writing: Writing,
  indicator: RatedIndicator,
  observation: Observation,
  below?: string,
): TableCell => ({ cell: 'figure', figure: writing.figures.cell(indicator, observation, below) })

/** `108 of 157` under the percentage, where the parts are known. */
export const ratioCell = (writing: Writing, indicator: RatedIndicator, observation: Observation): TableCell =>
  figureCell(writing, indicator, observation, writing.figures.figure(indicator, observation).parts?.text)

/** A row of a group map in a period whose edition does not have it. */
export const absentCell = (
  writing: Writing,
  { indicator, period, part }: Shown & { part: string },
): TableCell =>
  figureCell(writing, indicator, {
    indicator: indicator.definition.ref,
    area: writing.areas.council.id,
    period,
    part,
    amount: missing('not-applicable', 'the group map in force then has no such row'),
    rule: 'none',
    from: [],
  })
