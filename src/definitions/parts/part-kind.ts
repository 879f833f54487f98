// What a kind of part declares before anything is written: its shape, the names that it uses, what is numbered
// in it, and whether it fits what it names. Each is a leaf in this folder.
import type { z } from 'zod'
import type { Problem } from '../../problems/problem.ts'
import type { Origin } from '../../terms/origin.ts'
import type { ChartNames } from '../charts/section-charts.ts'
import type { NumberedItem, NumberingInput } from '../numbered.ts'
import type { Uses } from '../uses.ts'

export interface PartKind<S extends z.ZodType> {
  readonly schema: S
  uses(part: z.infer<S>): Uses
  /** Its own words, as the paper prints them: checked for placeholders, abbreviations and references. */
  words(part: z.infer<S>): readonly string[]
  /** Its tables and figures, in the order in which they are printed. */
  numbers(part: z.infer<S>, given: NumberingInput): readonly NumberedItem[]
  /** What it names but cannot show; undefined names are reported elsewhere. */
  misfits(part: z.infer<S>, known: ChartNames, at: Origin): readonly Problem[]
}

/** Most parts fit anything they name. */
export const partKind = <S extends z.ZodObject | z.ZodDiscriminatedUnion>(
  kind: Omit<PartKind<S>, 'misfits'> & Partial<Pick<PartKind<S>, 'misfits'>>,
): PartKind<S> => ({ misfits: () => [], ...kind })

/** A table's anchor and number use its part's id; a part with several tables adds a word for the others. */
export const tableIdOf = (id: string, which?: string): string =>
  which === undefined ? `table-${id}` : `table-${id}-${which}`
export const chartIdOf = (id: string): string => `chart-${id}`
