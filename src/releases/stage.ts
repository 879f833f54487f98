// Where a paper stands on its way to publication. The type that this room exports.
import type { Release } from './release-record.ts'

export type Stage =
  | { readonly is: 'draft' }
  | { readonly is: 'for-approval' }
  | ({ readonly is: 'published' } & Published)

export interface Published extends Pick<Release, 'n' | 'on' | 'reason' | 'approvedBy'> {
  /** The release that it replaces. */
  readonly replaces?: Pick<Release, 'n' | 'on'>
}

/** A release as its paper states it. */
export const stageOf = (
  { n, on, reason, approvedBy }: Omit<Published, 'replaces'>,
  replaced: Pick<Release, 'n' | 'on'> | undefined,
): Stage => ({
  is: 'published',
  n,
  on,
  reason,
  approvedBy,
  ...(replaced && { replaces: { n: replaced.n, on: replaced.on } }),
})
