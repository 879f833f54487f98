// What sentences are read with: the paper's month, its names and areas, and the phrases of English. In: phrases of the
// council's own. Out: a table in which the first entry for a phrase counts, the council's before those of English.
// Worked: `fell due` is plain where commentary.yaml says so, and no fall.
import type { Month } from '../../terms/period.ts'
import * as english from './english.ts'
import { type PhraseTable, phraseTable } from './phrase-table.ts'
import type { TextSpan } from './phrases.ts'
import type { Meant } from './term.ts'

export interface Reader {
  readonly current: Month
  areasIn(text: string): readonly (TextSpan & { readonly area: string })[]
  /** Numbers in these are no figures. */
  notFigures(text: string): readonly TextSpan[]
  /** Phrases of the indicators' names in which a word would else be a claim: `highest caseload`. */
  namesIn(text: string): readonly TextSpan[]
  /** The rows of group maps that it names. */
  rowsIn(text: string): readonly TextSpan[]
  /** Words that change nothing in this section, besides those of English. */
  readonly plain: ReadonlySet<string>
  /** Whether a word, as written or in its one form, is one of the names. */
  isName(word: string): boolean
  /** Whether it is the reference of an indicator: `8.1`, `S12`. */
  isRef(text: string): boolean
  /** Whether the register's definitions use it. */
  isAbbreviation(word: string): boolean
  /** The council's own names. */
  council(text: string): readonly TextSpan[]
  /** Words that count as plain in this council's commentary. */
  readonly phrases: PhraseTable<Meant>
}

export const standardPhrases = (own: readonly (readonly [Meant, readonly string[]])[]): PhraseTable<Meant> =>
  phraseTable<Meant>([
    ...own,
    ...english.STANDINGS.map(([standing, words]) => [{ is: 'standing', standing }, words] as const),
    ...english.COLOURS.map(([colour, words]) => [{ is: 'colour', colour }, words] as const),
    [{ is: 'complement' }, english.COMPLEMENTS],
    [{ is: 'neither' }, english.NEITHER],
    [{ is: 'both' }, english.BOTH],
    ...english.PLACES.map(
      ([place, words]) => [{ is: 'place', place, nth: 1, isJoint: false }, words] as const,
    ),
    ...english.MOVES.map(([senses, words]) => [{ is: 'move', senses }, words] as const),
    ...english.COMPARISONS.map(([sides, words]) => [{ is: 'comparison', sides }, words] as const),
    ...english.BOUNDS.map(([bound, words]) => [{ is: 'bound', bound }, words] as const),
    ...english.LEADS.map(([lead, words]) => [{ is: 'lead', lead }, words] as const),
    [{ is: 'lasting' }, english.LASTING],
    [{ is: 'not' }, english.NEGATIONS],
    [{ is: 'unsure' }, english.UNSURE],
    [{ is: 'plain' }, english.FILLERS],
    [{ is: 'unknown' }, english.RATES],
    [{ is: 'name' }, english.NAMED],
    [{ is: 'reason' }, english.REASONS],
    [{ is: 'break', sign: 'but' }, english.BREAKS],
  ])
