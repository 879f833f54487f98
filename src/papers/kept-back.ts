// What an edition keeps back, for its notes. Plain values: which figures they are stands nowhere in a paper.
import type { DisclosureRule, WhyKeptBack } from '../definitions/disclosure.ts'
import type { OutsideEdition } from '../terms/edition.ts'

export interface KeptBack {
  readonly edition: OutsideEdition
  readonly rule: DisclosureRule
  /** How many figures of the paper, and for how many of them each reason. */
  readonly figures: number
  readonly because: Readonly<Record<WhyKeptBack, number>>
  /** How many of them may be zero, because zeros beside them are kept back too. */
  readonly mayBeZero: number
  /** Small counts that earlier editions had given away. */
  readonly lost: number
  /** What the audit tried: how many relations among how many numbers. */
  readonly audit: {
    readonly relations: number
    readonly numbers: number
  }
}
