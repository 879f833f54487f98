// What the guard is given and what it gives: rules, findings, and the overrides that had no effect. No finding quotes a text or a name.
import type { GuardAllowed, GuardOverride } from '../definitions/guard-rules.ts'
import type { GuardClassName, GuardCode } from '../problems/guard-sentences.ts'
import type { OutsideEdition } from '../terms/edition.ts'
import type { GuardContext, GuardSeverity, NamesFound } from './guard-class.ts'

export interface Finding {
  readonly class: GuardClassName
  readonly code: GuardCode
  readonly severity: GuardSeverity
  readonly file: string
  readonly place: string
  readonly kinds: readonly string[]
  /** The fingerprint of the words: an override is of the text as it was, and the same words in each file have the same. */
  readonly text: string
}

export interface GuardRules {
  readonly allowed: GuardAllowed
  readonly overrides: readonly GuardOverride[]
  /** Who will read it: members alone may read more than the public. Public unless it is said. */
  readonly edition?: OutsideEdition
  /** The edition as an override names it: `public/corporate-parenting-monthly/2017-01`. Absent: overrides name files. */
  readonly editionNamed?: string
  /** Absent where the council gave no list: the classes that need it are not checked, or only in part. */
  readonly names?: NamesFound
  /** Counts from 1 up to below it are small; no percentage is given of fewer children than the base. */
  readonly least?: GuardContext['least']
}

export interface GuardResult {
  readonly findings: readonly Finding[]
  readonly overridden: readonly {
    readonly finding: Finding
    readonly by: string
    readonly on: string
    readonly reason: string
  }[]
  readonly overrideFaults: readonly OverrideFault[]
  readonly notChecked: readonly GuardClassName[]
  /** As in the rules. */
  readonly editionNamed?: string
}

/** An override without effect. Its reason is not repeated: it may be what should not be published. */
export interface OverrideFault {
  readonly override: Pick<GuardOverride, 'class' | 'edition' | 'file' | 'place'>
  readonly why: 'changed' | 'not-found' | 'no-such-place' | 'not-a-post' | 'reason-fails'
  /** The classes that the reason fails. */
  readonly classes: readonly string[]
  /** By whom it is, where that reads as a post and not as a name. */
  readonly by?: string
  /** The posts that may give one. */
  readonly posts: readonly string[]
}
