// A file that a paper was made from, with its fingerprint.

export interface Input {
  readonly file: string
  readonly sha256: string
  readonly is: 'definition' | 'extract' | 'return' | 'commentary' | 'release' | 'approvals'
}
