// What a class of the guard states, and what its leaf gives. Each leaf of classes/ is one.
import type { GuardClassName, guardCodes } from '../problems/guard-sentences.ts'
import type { Passage, PassageKind } from './passage.ts'

/** A block stops a public release until a post overrides it; a warning asks. */
export type GuardSeverity = 'block' | 'warn'

/** A passage as the leaves read it. */
export interface GuardedText {
  readonly passage: Passage
  /** With plain signs, and without what is allowed: members, posts, published contacts. */
  readonly text: string
  readonly sentences: readonly string[]
  readonly kind: PassageKind
  /** As it is published, with its own signs and lines. */
  readonly written: string
  readonly hasOnlyFigures: boolean
  /** The row that it is in, the cell itself among it. */
  readonly row: Row | undefined
  /** The first cell of its row that is no number alone: what is said of a row is asked there, since a workbook has tens of thousands of cells. */
  readonly isFirstOfRow: boolean
  /** The rest of its row, or the empty text. */
  readonly beside: string
  /** The caption and the heads of its table; or the empty text. */
  readonly tableHead: string
  /** The head of its column, or the empty text. */
  readonly column: string
  /** A short passage before it that may name the person whom it is about, such as a heading; or the empty text. */
  readonly heading: string
  /** The passages before and after it in its file, nearest first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** One object for all rows of an edition that say the same: what is asked of a row is asked once. */
export interface Row {
  readonly text: string
  readonly cells: readonly string[]
}

export interface GuardContext {
  /** Whether a listed name stands there; absent without a list. */
  readonly names?: NamesFound
  /** Abbreviations that the edition or the council explains: `IRO`. */
  readonly abbreviations: ReadonlySet<string>
  /** Names of children's homes and of providers, in lowercase. */
  readonly homes: readonly string[]
  readonly providers: readonly string[]
  /** Counts below it are not typed in words; percentages are not given on fewer children than the base. */
  readonly least: { readonly count: number; readonly base: number }
}

export interface NamesFound {
  /** `zorvane quillick`, also with initials or another name between. */
  hasFullName(text: string): boolean
  /** A forename or a surname alone. A word such as Grace or May counts only beside a child word. */
  hasOneName(text: string, isBesideChild: boolean): boolean
}

/** What kind of thing was found, never the thing: `two to four initials near words about one child`. */
export interface Found {
  readonly kind: string
  /** Where one class has both: a staff name asks, a staff name with an illness blocks. */
  readonly severity?: GuardSeverity
}

export interface GuardClass<C extends GuardClassName = GuardClassName> {
  readonly class: C
  readonly code: (typeof guardCodes)[C]
  readonly severity: GuardSeverity
  /** It holds for a paper that members alone read as well: it may tell them more, but no name of a child, no code of a door and no note. */
  readonly alsoForMembers?: true
  /** Without the list of names the class is not checked, or only in part. */
  readonly needsNames?: true
  find(given: GuardedText, context: GuardContext): readonly Found[]
}
