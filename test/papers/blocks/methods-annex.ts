// The methods annex of a small paper that counts an invented return. In: the parts of the writing that a test
// gives. Out: the annex, and its tables.
import type { CountedReturn } from '../../../src/counting/counter.ts'
import type { CountingPoint } from '../../../src/definitions/counting.ts'
import { returnSchema } from '../../../src/definitions/returns.ts'
import type { Account } from '../../../src/extracts/return.ts'
import { labelsOf } from '../../../src/figures/labels.ts'
import { writeMethods } from '../../../src/papers/blocks/write-methods.ts'
import type { Section } from '../../../src/papers/paper.ts'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import type { WrittenBlock } from '../../../src/papers/written-block.ts'
import { nothingKnown } from '../../figures/nothing-known.ts'
import { STOCK, writingOf } from '../section-world.ts'
import { TABLES } from '../two-tables.ts'

export const POINTS: CountingPoint[] = [
  {
    id: 'same-carer',
    question: 'Is a move with the same carer a placement?',
    national: 'no',
    positions: {
      no: { says: 'It is not counted.', source: 'a made-up guide', on: [], lists: {} },
      yes: { says: 'It is counted', on: [], lists: {} },
    },
  },
  {
    id: 'end-day',
    question: 'Is the last day in care?',
    national: 'no',
    'in-force': 'yes',
    positions: { no: { says: 'It is not', on: [], lists: {} }, yes: { says: 'It is', on: [], lists: {} } },
  },
]
const rows = (count: number) => Array.from({ length: count }, (_, at) => at + 2)
/** Two files: the reader uses 7 of 8 and 5 of 5; the join starts from those 12 and uses 6 and 4. */
const ACCOUNTS: Account[] = [
  {
    table: 'episodes',
    file: 0,
    read: 8,
    used: 7,
    leftOut: [{ what: 'no start', rows: rows(1) }],
    repaired: [],
  },
  {
    table: 'episodes',
    file: 1,
    read: 5,
    used: 5,
    leftOut: [],
    repaired: [{ what: 'a code in small letters', rows: rows(2) }],
  },
  {
    table: 'episodes',
    file: 0,
    read: 7,
    used: 6,
    leftOut: [{ what: 'repeated in a later return', rows: rows(1) }],
    repaired: [],
  },
  {
    table: 'episodes',
    file: 1,
    read: 5,
    used: 4,
    leftOut: [{ what: 'repeated in a later return', rows: rows(1) }],
    repaired: [],
  },
  { table: 'placed-for-adoption', file: 0, read: 1200, used: 1200, leftOut: [], repaired: [] },
]
export const RETURN: CountedReturn = {
  source: 'ssda903',
  title: 'Made-up return',
  files: [
    { file: 'a.csv', sha256: '' },
    { file: 'b.csv', sha256: '' },
  ],
  years: [2020, 2021],
  asAt: 19082,
  accounts: ACCOUNTS,
  counter: {
    source: 'ssda903',
    measures: new Set(['m']),
    reading: () => undefined,
    exceptions: () => [],
    movements: () => [],
    breaks: () => undefined,
    explain: measure =>
      measure === 'm'
        ? { rule: 'looked after at the end of the day', source: 'a made-up guide', counted: 3, reasons: [] }
        : undefined,
  },
  countedBy: () => {
    throw new Error('no release counts it again')
  },
}
const DEFINED = returnSchema.parse({
  id: 'ssda903',
  title: 'Made-up return',
  folder: 'returns',
  form: 'ssda903',
  tables: [
    ['episodes', 'Episodes of care'],
    ['placed-for-adoption', 'Placed for adoption'],
  ].map(([table, title]) => ({ table, title, named: table, columns: [{ name: 'CHILD', is: 'child' }] })),
})
export const written = (given: Partial<PaperWriting>, groups = ['age']): WrittenBlock<Section> => {
  const plain = writingOf({ of: '2021-22', parts: TABLES, figures: {}, indicators: [STOCK] })
  const writing: PaperWriting = {
    ...plain,
    ...given,
    groupsUsed: groups,
    returnDefinitions: new Map([['ssda903', DEFINED]]),
    labels: labelsOf(
      { blocks: [{ block: 'methods', title: 'Methods' }] },
      nothingKnown({ countsReturns: (given.returns ?? []).length > 0, groups }),
    ),
  }
  return writeMethods(writing, { block: 'methods', title: 'Methods' })
}
export const annex = (given: Partial<PaperWriting>, groups?: string[]): Section =>
  written(given, groups).block
export const tablesIn = ({ parts }: Section) =>
  parts.flatMap(part => (part.part === 'table' ? [part.table] : []))
export const full = tablesIn(annex({ returns: [RETURN], counting: { points: POINTS } }))
