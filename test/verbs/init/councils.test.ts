// The workbooks of twenty-three invented councils, each of another make, by somebody who had not read the code. Beside them is what each
// table holds and what should be printed, worked out by hand. What init takes from them is right, or it says that it is not sure.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { targetFor } from '../../../src/indicators/line-up.ts'
import { type MadePaper, makePaper } from '../../../src/make-paper.ts'
import { rateAgainstTarget } from '../../../src/ratings/rate.ts'
import { endMonthOf, periodId } from '../../../src/terms/period.ts'
import { filesOfProposal, proposed, requestOf } from '../../../src/verbs/init/begin.ts'
import { readBooks } from '../../../src/verbs/init/read-books.ts'
import { doubtsOf } from '../../../src/verbs/init/say-proposal.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { outsideOf } from '../../../src/workspace/outside.ts'
import { outsideOfFiles } from '../../workspace.ts'
import { written } from './begun.ts'

const COUNCILS = join(import.meta.dirname, 'councils')

interface Expected {
  readonly ref: string
  readonly period: string
  readonly value: string
  /** In one column or the other; what else stands there says why there is none. */
  readonly rag?: string
  readonly rating?: string
}

/** With thousands apart or not. */
const plain = (value: string): string => value.replace(/(?<=\d),(?=\d)/g, '')

/** Nothing is in the new folder yet. */
const inside = outsideOfFiles(new Map())

async function begun(council: string) {
  const { books } = await readBooks(outsideOf(join(COUNCILS, council, 'input')))
  const proposal = await proposed(books, inside)
  const files = written(filesOfProposal(proposal, books))
  return { ...requestOf(proposal), files, doubts: doubtsOf(proposal).join('\n') }
}

/** Of a quarterly paper its quarters. Where the files give the months of an indicator, a monthly paper has these and not the quarters. */
function expectedOf(council: string, paperPeriod: string): (Expected & { readonly quarter: string })[] {
  const all = parse<Expected>(readFileSync(join(COUNCILS, council, 'expected.csv')), {
    columns: true,
    bom: true,
    relax_column_count: true,
  })
  const byMonth = new Set(all.flatMap(({ ref, period }) => (/^\d{4}-\d\d$/.test(period) ? ref : [])))
  return all
    .filter(({ ref, period }) =>
      /Q/.test(paperPeriod) ? /Q/.test(period) : lastMonthOf(period) === period || !byMonth.has(ref),
    )
    .map(one => ({
      ...one,
      ref: one.ref.replaceAll(' ', '-'),
      quarter: one.period,
      period: lastMonthOf(one.period),
    }))
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
  ['thornmere', 38, 30, ['TM10 2025-11: 91.2%']],
  ['kingsferry', 51, 39, []],
  // A cell of last year's outturn contradicts this year's sheet, which is taken; the sheets CP05 and CP09 are not read.
  ['aldercombe', 52, 35, ['CP05 2025-12: 10.6%', 'CP09 2026-01: 95.0%']],
  // The summary's percentages are typed: the sheet with their numbers contradicts one, and is not taken for it.
  ['saltholme', 50, 30, ['3.5 2025-12: 75.6%']],
  ['brackenshire', 18, 15, []],
  ['wexmere', 39, 29, []],
  ['fenleigh', 42, 32, []],
  ['oakhaven', 39, 29, []],
  ['pellingham', 78, 57, []],
  ['ravenhythe', 56, 26, []],
  [
    'tidewick',
    54,
    36,
    ['PI-1', 'PI-2', 'PI-3'].flatMap(ref => [`${ref} 2026-09: missing`, `${ref} 2026-04: missing`]),
  ],
  ['hartsmoor', 84, 65, []],
  ['sallowby', 84, 76, []],
  ['quernford', 70, 25, []],
  ['harrowmere', 40, 30, []],
  // A number of children seeking asylum stands on two sheets in other words: one of them has no month before July.
  ['tollerbridge', 51, 32, ['KPI-1.3 2026-04: missing']],
  ['ostrey', 40, 26, []],
  ['hollinshire', 55, 38, []],
  ['welbarrow', 56, 21, []],
  ['ironbrook', 55, 37, []],
  ['carnmoor', 64, 26, []],
  // Of what is on sheets that are not read, the earlier months are missing.
  [
    'shorecombe',
    56,
    45,
    ['P5', 'P6', 'P11'].flatMap(ref => [`${ref} 2026-04: missing`, `${ref} 2026-03: missing`]),
  ],
  ['averminster', 53, 22, []],
])('init --from the files of %s', (council, equal, rated, doubted) => {
  it('prints what should be printed, or leaves it out and says so', async () => {
    const { paper: id, period, files, doubts } = await begun(council)
    const made = await makePaper({ paper: id, period }, openWorkspace(outsideOfFiles(files)))
    const { paper } = made
    const ratings = ratingsOf(made)
    const printed = expectedOf(council, period).flatMap(one => {
      const figure = paper.figures[`${one.ref}@${one.quarter}`] ?? paper.figures[`${one.ref}@${one.period}`]
      return figure === undefined
        ? []
        : [{ ...one, text: figure.missing === undefined ? figure.text : 'missing' }]
    })
    const isRight = ({ value, text }: (typeof printed)[number]) =>
      text === 'missing' ? value.startsWith('missing') : plain(value) === plain(text)
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
