// The fingerprint of what a paper prints. In: the paper and its templates. Out: twelve letters and digits. It is the same
// for a draft and for the paper published from it, since only the status differs.
import type { Templates } from '../drawing/templates.ts'
import type { Paper } from '../papers/paper.ts'
import { sha256, shortFingerprint } from '../terms/sha256.ts'

export function outputFingerprint(
  { status: _, ...paper }: Paper,
  { files, reference }: Pick<Templates, 'files' | 'reference'>,
): string {
  const look = [...files].map(([file, text]) => [file, sha256(text)])
  return shortFingerprint([paper, look, ...(reference === undefined ? [] : [sha256(reference)])])
}
