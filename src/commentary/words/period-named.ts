// A period that a sentence names, and what the words before it make of it. In: a text and where a period stands in it. Out:
// whether it is that of a figure, a start or a deadline.
// Worked: `in December` is the period of a figure, `since December` a start, `by December` a date.
import type { Month } from '../../terms/period.ts'
import type { TextSpan } from './phrases.ts'

export interface PeriodNamed extends TextSpan {
  /**
   * `at` is the period of a figure; `since` is the start of several months; `date` is a day or a deadline,
   * not the period of a figure.
   */
  readonly role: 'at' | 'since' | 'date'
  /** As periods are stored: `2016-12`, `2015-16`, `2017-01.ytd`. */
  readonly ids: readonly string[]
  readonly month?: Month
  /** `December's 77.8%`: the period of the next number, not of the sentence. */
  readonly isPossessive: boolean
}

/** As it is read, before what follows it is looked at. */
export type PeriodRead = Omit<PeriodNamed, 'isPossessive'>

export function roleOf(text: string, at: number): PeriodNamed['role'] {
  const before = text.slice(Math.max(0, at - 24), at)
  if (/\bsince\s+(?:the end of\s+|early\s+|late\s+)?$/i.test(before)) return 'since'
  // `between December and January`, `from October to January`: several months begin there.
  if (/\b(?:between|from)\s+(?:the (?:end|start) of\s+)?$/i.test(before) && !/^\S*['’]s/.test(text.slice(at)))
    return 'since'
  return /\b(?:by|before|due(?: on)?|no later than)\s+(?:the end of\s+|end of\s+|early\s+|late\s+|mid-?)?$/i.test(
    before,
  )
    ? 'date'
    : 'at'
}
