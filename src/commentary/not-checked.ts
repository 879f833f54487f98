// Lists the sentences of commentary that state something which the figures could not be held against. In: checked sentences.
// Out: statements with their place, for a person to read.
// Worked: `Visits fell, which the board discussed twice` lists nothing; `There were half as many as at Easter` is listed.
import type { Origin } from '../terms/origin.ts'
import { shortened } from './say-figure-shown.ts'
import type { ClaimDecided, SentenceVerified } from './verify-sentences.ts'

export interface StatementNotChecked {
  readonly origin: Origin
  readonly sentence: string
}

/** What is planned or given as a reason is no statement about figures, nor is `Better recording helped`, which names none. */
export const notCheckedIn = (sentences: readonly SentenceVerified[], file: string): StatementNotChecked[] =>
  sentences
    .filter(({ claims }) => claims.every(one => one.decision !== 'contradicted'))
    .filter(({ claims, isTooLong }) => isTooLong || claims.some(isToBeRead))
    .map(({ text, line }) => ({ origin: { file, entry: `line ${line}` }, sentence: shortened(text) }))

const isToBeRead = ({ decision, claim: { clause, is } }: ClaimDecided): boolean =>
  decision === 'not-checked' &&
  !clause.isUnsure &&
  !clause.read.isReason &&
  (is === 'number' || clause.subject.isNamed)
