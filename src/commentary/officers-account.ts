// The officers' account of one indicator: its cause, and who does what by when. The type that this room passes to papers.
// Nothing in it is guessed: what the officers did not write is absent.

export interface OfficersAccount {
  /** Absent where the officers gave none, nor said that it is not known. */
  readonly cause?: CauseGiven
  /** In the order of the text; empty where no action was given. */
  readonly actions: readonly ActionGiven[]
}

export interface CauseGiven {
  /** Whole sentences as written, with figures filled in. */
  readonly text: string
  /** False where the officers say that the cause is not known, or is being checked. */
  readonly isKnown: boolean
}

export interface ActionGiven {
  /** What is done, as a sentence: `Match our list of overdue dental checks with the dentists' own records.` */
  readonly text: string
  /** One post, or several as written: `Head of Safeguarding and Head of Looked After Children`. */
  readonly post?: string
  /** With its preposition: `by 31 March 2017`, `within six weeks`. */
  readonly by?: string
}
