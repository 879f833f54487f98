// The shelf: access to the releases of one paper. The workspace implements it, since this room does not read
// the disk.
import type { Input } from '../terms/input.ts'
import type { Approvals } from './approvals.ts'
import type { Release, ReleaseId } from './release-record.ts'

export interface Shelf {
  /** From first to last. */
  list(): Promise<readonly ReleaseId[]>
  /** @throws ProblemsError if it cannot be relied on. */
  open(which: ReleaseId): Promise<Release>
  /** The file of a release, with its fingerprint. */
  input(which: ReleaseId): Promise<Input>
  /** The approvals; none if there is no such file. @throws ProblemsError if the file cannot be read. */
  approvals(): Promise<Approvals & { readonly inputs: readonly Input[] }>
}

export const approvalsFile = (paper: string): string => `data/releases/${paper}/approvals.yaml`
