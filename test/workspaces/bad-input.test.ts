// Bad input, as a user would make it: each mistake gives its own problem, at its place, and all are reported
// together.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, type WorkBook, type WorkSheet, write } from 'xlsx'
import type { Problem } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { check } from '../../src/verbs/check.ts'
import { changedOutside, MONTHLY, REPOSITORY, textOf } from '../workspace.ts'

const WORKBOOK = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
const BENCHMARKS = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'

/** The workbook with one thing changed in memory. */
async function changed(
  file: string,
  change: (sheet: (name: string) => WorkSheet, book: WorkBook) => void,
): Promise<Uint8Array> {
  const book = read(await readFile(resolve(REPOSITORY, file)), {
    cellNF: true,
    cellStyles: true,
    sheetStubs: true,
  })
  change(name => {
    const sheet = book.Sheets[name]
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    return sheet
  }, book)
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

const problemsWith = async (
  changes: Record<string, string | Uint8Array | null>,
): Promise<readonly Problem[]> => (await check(MONTHLY, changedOutside(changes))).problems
const errorsWith = async (changes: Record<string, string | Uint8Array | null>) =>
  (await problemsWith(changes)).filter(one => one.severity === 'error')
const short = (problems: readonly Problem[]) =>
  problems.map(({ code, origin }) =>
    [code, origin.sheet, origin.cell].filter(part => part !== undefined).join(' '),
  )

describe('check(paper) of the worked example', () => {
  it('warns only of the topic without commentary', async () => {
    expect(
      (await problemsWith({}))
        .filter(one => one.severity !== 'accepted')
        .map(({ severity, code }) => `${severity} ${code}`),
    ).toEqual(['warning commentary-missing'])
  })

  it('reports the contradictions in the published figures, each accepted with its reason', async () => {
    const accepted = (await problemsWith({})).filter(one => one.severity === 'accepted')
    expect(short(accepted)).toEqual([
      'parts-above-whole Permanence B15',
      'parts-above-whole Permanence B17',
      'parts-above-whole Year to date C5',
      'percentage-is-not-its-parts Previous years E12',
      'no-whole-number Permanence B16',
      'no-whole-number Year to date C5',
      'no-whole-number Care leavers C7',
      'no-whole-number Care leavers C13',
      'no-whole-number Care leavers D8',
      'no-whole-number Care leavers D10',
      'no-whole-number Care leavers D13',
      'no-whole-number Placements H17',
      'denominators-differ Placements F5',
      'denominators-differ Placements F6',
      'denominators-differ Placements F7',
      'denominators-differ Placements F8',
      'denominators-differ Placements F14',
      'denominators-differ Placements F16',
      'denominators-differ Placements F17',
      'denominators-differ Previous years D25',
      'stock-and-flow Looked after children B6',
      'stock-and-flow Looked after children B7',
      'stock-and-flow Looked after children B8',
      'stock-and-flow Looked after children B15',
      // The year 2015/16, whose outturn is that of March.
      'stock-and-flow Looked after children B7',
      'rolling-moves-like-year-to-date Adoptions E9',
      'rolling-moves-like-year-to-date Adoptions F9',
      // One adoption in December 2016 adds 0 days to A1 and 1,623 to A2.
      'implied-value-impossible Adoptions E16',
    ])
    expect(accepted.every(({ because = '' }) => because.length > 20)).toBe(true)
  })

  it('gives the same result after the workbook is rewritten, so that the changes below are the only ones', async () => {
    expect(
      await errorsWith({
        [WORKBOOK]: await changed(WORKBOOK, () => {}),
        [BENCHMARKS]: await changed(BENCHMARKS, () => {}),
      }),
    ).toEqual([])
  })
})

describe('check(paper) with a mistake', () => {
  it('names the folder and the pattern of a missing workbook', async () => {
    const [problem, ...others] = await errorsWith({ [WORKBOOK]: null })
    expect(others).toEqual([])
    expect(problem?.code).toBe('extract-missing')
    expect(problem && sayProblem(problem)).toBe(
      "data/extracts/2017-01: There is no file for the source 'corporate-parenting-monthly'; expected corporate-parenting-monthly*.xlsx in data/extracts/2017-01. Save the extract there, with a name of that form. [extract-missing]",
    )
  })

  it('reports a missing population once, not as a rate without one too', async () => {
    const problems = await errorsWith({ 'data/benchmarks/population.xlsx': null })
    expect(problems.map(({ code }) => code)).toEqual(['extract-missing'])
  })

  it('reports two workbooks that fit one source', async () => {
    const copy = await readFile(resolve(REPOSITORY, WORKBOOK))
    expect(
      short(
        await errorsWith({
          'data/extracts/2017-01/corporate-parenting-monthly (2).xlsx': new Uint8Array(copy),
        }),
      ),
    ).toEqual(['extract-ambiguous'])
  })

  it('ignores the lock file that Excel puts next to an open workbook', async () => {
    expect(
      await errorsWith({ 'data/extracts/2017-01/~$corporate-parenting-monthly.xlsx': 'locked' }),
    ).toEqual([])
  })

  it('lists the columns found where one is renamed', async () => {
    const errors = await errorsWith({
      [WORKBOOK]: await changed(WORKBOOK, sheet => {
        sheet('Looked after children')['C4'] = { t: 's', v: 'New starters' }
      }),
    })
    expect(short(errors)).toEqual(['column-missing Looked after children A4'])
    expect(errors[0] && sayProblem(errors[0])).toContain('New starters')
  })

  it('names the existing sheets where one is missing', async () => {
    const errors = await errorsWith({
      [WORKBOOK]: await changed(WORKBOOK, (_, book) => {
        delete book.Sheets['Caseloads']
        book.SheetNames = book.SheetNames.filter(name => name !== 'Caseloads')
      }),
    })
    expect(short(errors)).toEqual(['sheet-missing'])
    expect(errors[0] && sayProblem(errors[0])).toContain('Adoptions')
  })

  const cases: readonly [string, string, (sheet: (name: string) => WorkSheet) => void][] = [
    [
      'a text in a number',
      'number-not-understood Looked after children B17',
      sheet => {
        sheet('Looked after children')['B17'] = { t: 's', v: 'about 482' }
      },
    ],
    [
      'a count that is not whole',
      'whole-number-expected Looked after children B17',
      sheet => {
        sheet('Looked after children')['B17'] = { t: 'n', v: 482.5 }
      },
    ],
    [
      'a numerator above its denominator',
      'numerator-above-denominator Adoptions C17',
      sheet => {
        sheet('Adoptions')['C17'] = { t: 'n', v: 10 }
      },
    ],
    [
      'a duplicate month',
      'period-repeated Looked after children A17',
      sheet => {
        sheet('Looked after children')['A17'] = { ...sheet('Looked after children')['A16'] }
      },
    ],
    [
      'a month that is not over',
      'period-not-over Looked after children B18',
      sheet => {
        sheet('Looked after children')['B18'] = { t: 'n', v: 480 }
      },
    ],
    [
      'an Excel error',
      'cell-error Looked after children B17',
      sheet => {
        sheet('Looked after children')['B17'] = { t: 'e', v: 0x07, w: '#DIV/0!' }
      },
    ],
    [
      'a percentage that cannot be',
      'percentage-impossible Plans B17',
      sheet => {
        sheet('Plans')['B17'] = { t: 'n', v: 794 }
      },
    ],
  ]
  it.each(cases)('%s gives one sentence at its cell', async (_, expected, change) => {
    const errors = await errorsWith({ [WORKBOOK]: await changed(WORKBOOK, change) })
    expect(short(errors)[0]).toBe(expected)
    expect(short(errors).filter(one => one !== expected)).toEqual([])
  })

  it('warns of a gap in the months', async () => {
    const problems = await problemsWith({
      [WORKBOOK]: await changed(WORKBOOK, sheet => {
        for (const column of 'ABCD') delete sheet('Looked after children')[`${column}11`]
      }),
    })
    expect(short(problems)).toContain('period-gap Looked after children A12')
  })

  it('reports a reference that lost its last zero, and does not guess', async () => {
    const errors = await errorsWith({
      [BENCHMARKS]: await changed(BENCHMARKS, sheet => {
        const table = sheet('Benchmarks')
        const cell = Object.keys(table).find(address => table[address]?.v === '6.10')
        if (cell === undefined) throw new Error('6.10 is not in the benchmarks')
        table[cell] = { t: 'n', v: 6.1 }
      }),
    })
    expect(errors.map(one => one.code)).toContain('identifier-as-number')
    expect(errors.map(sayProblem).join()).toContain('6.10')
  })

  it('reports an indicator that is not defined', async () => {
    const paper = await textOf('data/definitions/papers/corporate-parenting-monthly.yaml')
    const errors = await errorsWith({
      'data/definitions/papers/corporate-parenting-monthly.yaml': paper.replace('"6.14"', '"6.99"'),
    })
    expect(errors.map(one => one.code)).toEqual(['name-undefined'])
  })

  it('reports all problems of a run together, warnings as well as errors', async () => {
    const problems = await problemsWith({
      [WORKBOOK]: await changed(WORKBOOK, sheet => {
        sheet('Looked after children')['B17'] = { t: 's', v: 'many' }
        sheet('Adoptions')['C17'] = { t: 'n', v: 10 }
        sheet('Plans')['B17'] = { t: 'n', v: 794 }
      }),
      [BENCHMARKS]: null,
    })
    expect(short(problems)).toEqual(
      expect.arrayContaining([
        'number-not-understood Looked after children B17',
        'numerator-above-denominator Adoptions C17',
        'percentage-impossible Plans B17',
        'extract-missing',
        'commentary-missing',
      ]),
    )
  })

  it.each([
    ['empty', new Uint8Array()],
    ['not a workbook', new TextEncoder().encode('hello')],
    ['cut off', undefined],
  ])('reports that a workbook that is %s cannot be read, without a stack trace', async (_, bytes) => {
    const whole = await readFile(resolve(REPOSITORY, WORKBOOK))
    const errors = await errorsWith({
      [WORKBOOK]: bytes ?? new Uint8Array(whole.subarray(0, whole.length / 2)),
    })
    expect(errors.length).toBeGreaterThan(0)
    for (const sentence of errors.map(sayProblem))
      expect(sentence).not.toMatch(/\bat \/|node_modules|TypeError|(?<!\[name-)undefined|\[object/)
  })
})
