// The fingerprint of each part of a paper that can be approved. In: the paper, its inputs and its templates.
import type { Templates } from '../../drawing/templates.ts'
import { outputFingerprint } from '../../formats/output-fingerprint.ts'
import type { MadePaper } from '../../make-paper.ts'
import type { Fingerprints } from '../../releases/approvals.ts'
import type { Input } from '../../terms/input.ts'
import { shortFingerprint } from '../../terms/sha256.ts'

export function fingerprintsOf(
  { paper, inputs }: Pick<MadePaper, 'paper' | 'inputs'>,
  templates: Templates,
): Fingerprints {
  const of = (...kinds: readonly Input['is'][]) =>
    shortFingerprint(inputs.filter(({ is }) => kinds.includes(is)).map(({ file, sha256 }) => [file, sha256]))
  return {
    data: of('extract', 'return'),
    rules: of('definition'),
    words: of('commentary'),
    output: outputFingerprint(paper, templates),
  }
}
