// The sentences that state and deny the phrases of docs/commentary.md, worked out by hand. In: a file of them. Out: its rows,
// and what every phrase must have.
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { textOf } from '../workspace.ts'

export interface PhraseRow {
  readonly phrase: string
  readonly topic: string
  readonly sentence: string
  /** `unchecked`: what is never called wrong. */
  readonly polarity: 'positive' | 'negated' | 'unchecked'
  /** `none`, of a negated phrase: it cannot be denied, and `decides` says why. */
  readonly truth: 'true' | 'false' | 'none'
  readonly decides: string
}

export const phraseRows = async (file: string): Promise<PhraseRow[]> =>
  parse(await textOf(`test/commentary/${file}`), { columns: true })

/** The phrases in a cell of a table: each between marks of code. */
export const phrasesIn = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase)

export type RowsOfPhrase = (polarity: PhraseRow['polarity'], truth: PhraseRow['truth']) => PhraseRow[]

export const rowsOfPhrase =
  (rows: readonly PhraseRow[], phrase: string): RowsOfPhrase =>
  (polarity, truth) =>
    rows.filter(row => row.phrase === phrase && row.polarity === polarity && row.truth === truth)

/** Denied once truly and once falsely, or a reason why it cannot be denied. */
export function expectDenied(of: RowsOfPhrase): void {
  const [why] = of('negated', 'none')
  if (why === undefined)
    expect([of('negated', 'true'), of('negated', 'false')].map(some => some.length)).toEqual([1, 1])
  else expect(why.decides).not.toBe('')
}

/** The examples of the page, each with `true` or `false` before it, that are no judged sentence. */
export function examplesNotJudged(examples: readonly string[], rows: readonly PhraseRow[]): string[] {
  const judged = new Set(rows.map(row => `${row.truth} ${row.sentence}`))
  return examples.filter(example => !judged.has(example))
}
