// The workbooks of eleven invented councils, each of another make, by somebody who had not read the code. Beside them is what each
// table holds and what should be printed, worked out by hand. What init takes from them is right, or it says that it is not sure.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import { targetFor } from '../../../src/indicators/line-up.ts'
import { type MadePaper, makePaper } from '../../../src/make-paper.ts'
import { ProblemsError } from '../../../src/problems/problem.ts'
import { rateAgainstTarget } from '../../../src/ratings/rate.ts'
import { endMonthOf, periodId } from '../../../src/terms/period.ts'
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
  /** In one column or the other; what else stands there says why there is none. */
  readonly rag?: string
  readonly rating?: string
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

/** The paper is monthly: where the files give the months of an indicator, it has these and not the quarters. */
function expectedOf(council: string): Expected[] {
  const all = parse<Expected>(readFileSync(join(COUNCILS, council, 'expected.csv')), {
    columns: true,
    bom: true,
    relax_column_count: true,
  })
  const byMonth = new Set(all.flatMap(({ ref, period }) => (/^\d{4}-\d\d$/.test(period) ? ref : [])))
  return all
    .filter(({ ref, period }) => lastMonthOf(period) === period || !byMonth.has(ref))
    .map(one => ({ ...one, ref: one.ref.replaceAll(' ', '-'), period: lastMonthOf(one.period) }))
}

/** Of each month, by the target that was in force. */
const ratingsOf = ({ indicators }: MadePaper): ReadonlyMap<string, string> =>
  new Map(
    indicators.flatMap(one =>
      [...one.series, ...one.months].map(latest => {
        const month = endMonthOf(latest.period)
        const target = targetFor(one.definition, month)
        const { status } = rateAgainstTarget({ ...one, latest, target }, '')
        return [`${one.definition.ref}@${periodId(month)}`, status] as const
      }),
    ),
  )

/** A monthly paper knows a quarter by its last month: 2025-26-Q3 is 2025-12. */
function lastMonthOf(period: string): string {
  const [, year, quarter] = /^(\d{4})-\d\d-Q([1-4])$/.exec(period) ?? []
  if (year === undefined) return period
  return quarter === '4' ? `${Number(year) + 1}-03` : `${year}-${['06', '09', '12'][Number(quarter) - 1]}`
}

describe.each([
  // Figures and ratings that are as expected, and figures that are not: only hidden columns contradict one, and the others
  // are on sheets that are not read; each is doubted.
  ['thornmere', 36, 30, ['TM10 2025-11: 91.2%']],
  ['kingsferry', 15, 9, []],
  ['brackenshire', 8, 6, []],
  ['wexmere', 39, 29, []],
  ['fenleigh', 42, 30, []],
  ['oakhaven', 39, 29, []],
  ['pellingham', 78, 57, []],
  ['ravenhythe', 44, 29, ['RH1.1 2026-08: missing']],
  [
    'tidewick',
    54,
    36,
    ['PI-1', 'PI-2', 'PI-3'].flatMap(ref => [`${ref} 2026-09: missing`, `${ref} 2026-04: missing`]),
  ],
])('init --from the files of %s', (council, equal, rated, doubted) => {
  it('prints what should be printed, or leaves it out and says so', async () => {
    const { period, files, doubts } = await begun(council)
    const made = await makePaper({ paper: PAPER, period }, openWorkspace(outsideOfFiles(files)))
    const { paper } = made
    const ratings = ratingsOf(made)
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
    const judged = printed.filter(isRight).flatMap(({ ref, period: at, rag, rating }) => {
      const expected = /^(?:green|amber|red)$/.exec(rating ?? rag ?? '')?.[0]
      const found = ratings.get(`${ref}@${at}`)
      return expected === undefined || found === 'not-rated'
        ? []
        : [`${ref} ${at}: ${found}`, `${ref} ${at}: ${expected}`]
    })
    expect(judged.filter((_, i) => i % 2 === 0)).toEqual(judged.filter((_, i) => i % 2 === 1))
    expect(judged.length / 2).toBeGreaterThanOrEqual(rated)
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
