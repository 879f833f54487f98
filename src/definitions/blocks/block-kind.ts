// What a kind of block declares before anything is written: its shape, the names that it uses, whether it
// judges, the period it needs, its words, and what is numbered in it. Each is a leaf in this folder.
import type { z } from 'zod'
import type { Detail } from '../detail.ts'
import type { Grouping } from '../groupings.ts'
import type { NumberedItem, NumberingInput } from '../numbered.ts'
import type { PartDefinition } from '../parts/index.ts'
import { type Uses, uses } from '../uses.ts'

export interface BlockKind<S extends z.ZodType> {
  readonly schema: S
  /** Whether it prints ratings and directions of travel of the paper's month. */
  readonly judges: boolean
  /** Whether it sorts the indicators of the paper under the three questions. */
  readonly asksQuestions: boolean
  /**
   * Whether it can only be written for a month; or for the one kind of period that the paper states, a month unless it
   * states another; or for any.
   */
  readonly needs: 'month' | 'stated' | 'any'
  /** In a paper of any other detail it is not printed. */
  readonly printedIn: readonly Detail[]
  /** How it is numbered: sections with numbers, appendices with letters. */
  heading(block: z.infer<S>): 'section' | 'appendix' | 'unnumbered'
  /** Its id in the paper: no two blocks may share one. */
  id(block: z.infer<S>): string
  uses(block: z.infer<S>): Uses
  /** Its own words, which are checked as commentary is. */
  words(block: z.infer<S>): readonly string[]
  /** Its tables and figures, in the order in which they are printed. */
  numbers(block: z.infer<S>, given: NumberingInput): readonly NumberedItem[]
  /** The parts that are declared in it. */
  parts(block: z.infer<S>): readonly PartDefinition[]
  /** Whether it is written in the words of plain-words.yaml. */
  readonly isInPlainWords: boolean
  /** The indicators for which it needs plain words. */
  plainWordsFor(block: z.infer<S>): readonly string[]
  /** The officers' words that belong to it: data/commentary/<period>/<id>.md. */
  commentary(block: z.infer<S>): CommentaryPlace | undefined
}

export interface CommentaryPlace {
  readonly id: string
  readonly title: string
  /** The indicators whose figures the words are checked against. */
  readonly indicators: readonly string[]
  /** Whether figures of groups are printed beside those of the indicators, such as children by age. */
  readonly hasGroups: boolean
  /** Those figures: each indicator by the rows of a group map. */
  readonly groupings: readonly Grouping[]
  /** The indicators that it ranks among the councils of a comparator. */
  readonly ranked: readonly string[]
  /** Its parts, by id: targets, measures, actions and projections that the words may be about. */
  readonly parts: readonly string[]
  /** Whether a month without commentary is reported. */
  readonly isExpected: boolean
  /** Words for the whole paper: they are checked against all its indicators, and need give no cause and no action. */
  readonly isOfWholePaper?: true
  /** Words for young people, or their own: they need give no cause and no action. */
  readonly isInPlainWords?: true
}

type Facts<S extends z.ZodType> = Pick<BlockKind<S>, 'schema' | 'id' | 'words'> & Partial<BlockKind<S>>

/** What a leaf leaves out has the value of most blocks. */
export const blockKind = <S extends z.ZodObject>(facts: Facts<S>): BlockKind<S> => ({
  judges: false,
  asksQuestions: false,
  needs: 'any',
  printedIn: ['full', 'members'],
  heading: () => 'unnumbered',
  uses: () => uses(),
  numbers: () => [],
  parts: () => [],
  isInPlainWords: false,
  plainWordsFor: () => [],
  commentary: () => undefined,
  ...facts,
})
