// Guards an edition before it is published. In: its finished files, the commentary before it, and the rules. Out: what the guard found, and the
// files that it could not read. Pure: the caller reads the files.

import { sha256 } from '../terms/sha256.ts'
import { boundPassages } from './bound-passages.ts'
import type { GuardResult, GuardRules } from './finding.ts'
import { guard } from './guard.ts'
import type { Passage } from './passage.ts'
import { readFinishedFile } from './passages-of/finished-file.ts'

export interface EditionToGuard {
  /** By the path under which an override names them. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
  /** Markdown by its path, as it was written: with bindings. */
  readonly commentary: ReadonlyMap<string, string>
}

export interface GuardedEdition extends GuardResult {
  readonly unread: readonly { readonly file: string; readonly reason: string }[]
}

export function guardEdition({ files, commentary }: EditionToGuard, rules: GuardRules): GuardedEdition {
  const isBound = boundPassages(commentary)
  const asBound = (passage: Passage): Passage =>
    /\d/.test(passage.text) && isBound(passage.text) ? { ...passage, hasOnlyFigures: true } : passage
  const written = [...commentary].map(([file, markdown]) => readFinishedFile(file, markdown))
  const own = new Set([...files.values()].map(sha256))
  const isOwn = (bytes: Uint8Array): boolean => own.has(sha256(bytes))
  const printed = [...files]
    .map(([file, content]) => readFinishedFile(file, content, isOwn))
    .map(({ passages, unread }) => ({ passages: passages.map(asBound), unread }))
  const read = [...written, ...printed]
  return {
    ...guard(
      read.flatMap(({ passages }) => passages),
      rules,
    ),
    unread: read.flatMap(({ unread }) => unread),
  }
}
