// The workbooks of eight invented councils, each of another make, by somebody who had not read the code. Beside them is what each
// table holds and what should be printed, worked out by hand. What init takes from them is right, or it says that it is not sure.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import { makePaper } from '../../../src/make-paper.ts'
import { ProblemsError } from '../../../src/problems/problem.ts'
import { periodId } from '../../../src/terms/period.ts'
import { nationalRegister } from '../../../src/verbs/init/national-register.ts'
import { propose } from '../../../src/verbs/init/propose.ts'
import { doubtsOf } from '../../../src/verbs/init/say-proposal.ts'
import { withTriedTables } from '../../../src/verbs/init/tried-tables.ts'
import { PAPER, writeDefinitions } from '../../../src/verbs/init/write-definitions.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { outsideOf } from '../../../src/workspace/outside.ts'
import { outsideOfFiles } from '../../workspace.ts'

const COUNCILS = join(import.meta.dirname, 'councils')
const register = nationalRegister(await outsideOf('.').standard())

interface Expected {
  readonly ref: string
  readonly period: string
  readonly value: string
}

async function begun(council: string) {
  const input = join(COUNCILS, council, 'input')
  const bytes = new Map(
    readdirSync(input).map(file => [file, new Uint8Array(readFileSync(join(input, file)))]),
  )
  const books = await Promise.all([...bytes].map(([file, content]) => lookAtBook(content, file)))
  const proposal = await withTriedTables(
    propose(
      books.flatMap(book => ('unreadable' in book ? [] : [book])),
      register,
    ),
    bytes,
  )
  const period = periodId(proposal.period)
  const files = new Map<string, Uint8Array>([
    ...[...writeDefinitions(proposal)].map(([file, text]) => [file, new TextEncoder().encode(text)] as const),
    ...[...bytes].map(([file, content]) => [`data/extracts/${period}/${file}`, content] as const),
  ])
  return { proposal, period, files, doubts: doubtsOf(proposal).join('\n') }
}

const expectedOf = (council: string): Expected[] =>
  parse<Expected>(readFileSync(join(COUNCILS, council, 'expected.csv')), {
    columns: true,
    bom: true,
    relax_column_count: true,
  }).map(one => ({ ...one, period: lastMonthOf(one.period) }))

/** A monthly paper knows a quarter by its last month: 2025-26-Q3 is 2025-12. */
function lastMonthOf(period: string): string {
  const [, year, quarter] = /^(\d{4})-\d\d-Q([1-4])$/.exec(period) ?? []
  if (year === undefined) return period
  return quarter === '4' ? `${Number(year) + 1}-03` : `${year}-${['06', '09', '12'][Number(quarter) - 1]}`
}

describe.each([
  // Figures that are printed as expected, and those that only hidden columns contradict, which is doubted.
  ['thornmere', 36, ['TM10 2025-11: 91.2%']],
  ['kingsferry', 15, []],
  ['brackenshire', 8, []],
  ['wexmere', 39, []],
  ['fenleigh', 42, []],
  ['oakhaven', 39, []],
])('init --from the files of %s', (council, equal, doubted) => {
  it('prints what should be printed, or leaves it out and says so', async () => {
    const { period, files, doubts } = await begun(council)
    const { paper } = await makePaper({ paper: PAPER, period }, openWorkspace(outsideOfFiles(files)))
    const printed = expectedOf(council).flatMap(one => {
      const figure = paper.figures[`${one.ref}@${one.period}`]
      return figure === undefined
        ? []
        : [{ ...one, text: figure.missing === undefined ? figure.text : 'missing' }]
    })
    const isRight = ({ value, text }: (typeof printed)[number]) =>
      text === 'missing' ? value.startsWith('missing') : value === text
    const wrong = printed
      .filter(one => !isRight(one))
      .map(({ ref, period: at, text }) => `${ref} ${at}: ${text}`)
    expect(wrong).toEqual(doubted)
    expect(printed.filter(isRight).length).toBeGreaterThanOrEqual(equal)
    expect(doubts).not.toBe('')
  })
})

describe.each([
  // Each is a contradiction between two cells that only a person can settle.
  ['aldercombe', ['N13']],
  ['saltholme', ['K10']],
])('init --from the files of %s', (council, cells) => {
  it('stops at what only a person can decide, and at nothing else', async () => {
    const { period, files } = await begun(council)
    const error: unknown = await makePaper(
      { paper: PAPER, period },
      openWorkspace(outsideOfFiles(files)),
    ).catch((thrown: unknown) => thrown)
    const problems = error instanceof ProblemsError ? error.problems : []
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code, origin }) => `${code} ${origin.cell}`)).toEqual(
      cells.map(cell => `two-values ${cell}`),
    )
  })
})
