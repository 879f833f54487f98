// The shelf on which the releases of one paper stand. The workspace reads it: this room reads no disk.
import type { Input } from '../terms/input.ts'
import type { Approval } from './approvals.ts'
import type { Release, WhichRelease } from './release.ts'

export interface Shelf {
  /** From the first to the last. */
  list(): Promise<readonly WhichRelease[]>
  /** @throws ProblemsError if it cannot be relied on. */
  open(which: WhichRelease): Promise<Release>
  /** The file of a release with its fingerprint. */
  input(which: WhichRelease): Promise<Input>
  /** Who let what be published; none where there is no such file. @throws ProblemsError if it cannot be read. */
  approvals(): Promise<{ readonly approvals: readonly Approval[]; readonly inputs: readonly Input[] }>
}

export const approvalsFile = (paper: string): string => `data/releases/${paper}/approvals.yaml`
