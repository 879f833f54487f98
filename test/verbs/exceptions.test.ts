// The analyst's list of exceptions, and what became of every row, from the invented council's returns.
// Numbers are the oracle's (test/golden/children/example.csv).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repairsCsv } from '../../src/formats/data/repairs-csv.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { month, periodId, year } from '../../src/terms/period.ts'
import { exceptions, sayExcepted } from '../../src/verbs/exceptions.ts'
import { explain, sayExplanation } from '../../src/verbs/explain.ts'
import { cachedFiles } from '../../src/workspace/cached-files.ts'
import { countReturns } from '../../src/workspace/count-returns.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { madeOnce } from '../made.ts'
import { REPOSITORY, realOutside } from '../workspace.ts'

const PAPER = { paper: 'sufficiency-appendices', period: '2021-22' }
const WITHOUT_RETURNS = { paper: 'corporate-parenting-monthly', period: '2017-01' }

/** The real workspace, with written files kept in memory. */
function keeping(): { outside: Outside; written: Map<string, string> } {
  const written = new Map<string, string>()
  const outside: Outside = {
    ...realOutside(),
    replaceFolder: async (folder, files) => {
      for (const [name, content] of files) written.set(`${folder}/${name}`, String(content))
      return undefined
    },
  }
  return { outside, written }
}

const oracle = (measure: string, period: string) =>
  readFileSync(join(REPOSITORY, 'test/golden/children/example.csv'), 'utf8')
    .split('\n')
    .map(line => line.split(','))
    .find(cells => cells[1] === measure && cells[2] === period && cells[3] === '') ?? []

describe('exceptions(request, outside)', async () => {
  const { outside, written } = keeping()
  const excepted = await exceptions({ ...PAPER, indicator: 'S11' }, outside)
  const [file = '', text = ''] = [...written][0] ?? []
  const rows = text.trim().split('\r\n').slice(1)

  it('writes one file, in its own folder', () =>
    expect([...written.keys()]).toEqual(['out/exceptions/sufficiency-appendices/2021-22/S11/S11.csv']))
  it('lists every child in the denominator but not in the numerator, and gives their number', () => {
    const [, , , , numerator, denominator] = oracle('long-term.same-carer', '2022-03')
    expect(rows.filter(row => row.includes('"not in the numerator"'))).toHaveLength(
      Number(denominator) - Number(numerator),
    )
    expect(
      excepted.reasons
        .filter(({ stands }) => stands === 'in-denominator')
        .reduce((sum, { count }) => sum + count, 0),
    ).toBe(Number(denominator) - Number(numerator))
  })
  it('lists those left out as well, where one rule gives both the numerator and the denominator', () =>
    expect(excepted.reasons.map(({ stands, because, count }) => `${stands}: ${because}: ${count}`)).toEqual([
      'out: 16 or over: 65',
      'in-denominator: less than two years in one place: 37',
      'out: in care for less than two and a half years: 155',
      'out: in a series of short breaks (V3 or V4): 6',
    ]))
  it('names each child as the return does, with file and row', () => {
    const header = readFileSync(join(REPOSITORY, 'data/returns/ssda903/2021-22/header.csv'), 'utf8')
    for (const row of rows) {
      const [, child, , , , at] = /^"(\d+)","(.*?)","(.*?)","(.*?)","(\d+)"$/.exec(row) ?? []
      expect(header, row).toContain(`${child},`)
      expect(Number(at), row).toBeGreaterThan(1)
    }
    expect(rows.length).toBeGreaterThan(0)
  })
  it('prints in the terminal how many and why, and names no child', () => {
    const said = sayExcepted(excepted)
    expect(said).toContain(`lines in ${file}`)
    for (const row of rows) expect(said).not.toContain(row.slice(1, row.indexOf('"', 1)))
  })
  it('reads well for a paper without returns', async () => {
    await expect(exceptions({ ...WITHOUT_RETURNS, indicator: '6.7' }, outside)).rejects.toMatchObject({
      problems: [{ code: 'not-from-a-return', facts: { returns: 'it reads none' } }],
    })
  })
  it.each([
    ['an indicator that is not counted from a return', 'S40', 'not-from-a-return'],
    ['an indicator that is not defined', 'S99', 'name-undefined'],
  ])('reports %s', async (_, indicator, code) => {
    const thrown = await exceptions({ ...PAPER, indicator }, outside).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(ProblemsError)
    expect(thrown).toMatchObject({ problems: [{ code }] })
  })
})

/** Read from the CSV file without the program: the children in foster care whose carers are not the council's. */
function inFosterCareElsewhere(): string[] {
  const [headings = [], ...rows] = readFileSync(
    join(REPOSITORY, 'data/returns/ssda903/2021-22/episodes.csv'),
    'utf8',
  )
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(','))
  return rows
    .map(cells => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])))
    .filter(
      ({ DEC, LS = '', PLACE = '', PLACE_PROVIDER }) =>
        // Open at the end of the return, so in care on 31 March 2022.
        DEC === '' && !['V3', 'V4'].includes(LS) && /^U[1-6]$/.test(PLACE) && PLACE_PROVIDER !== 'PR1',
    )
    .map(({ CHILD = '' }) => CHILD)
    .sort()
}

describe('exceptions of an indicator that divides one measure by another', async () => {
  const { outside, written } = keeping()
  const excepted = await exceptions({ ...PAPER, indicator: 'S9' }, outside)
  const [text = ''] = written.values()

  it("lists the 74 of 244 children in foster care who are not with the council's own carers", () => {
    const children = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map(row => /^"(\d+)","not in the numerator","provider is not PR1",/.exec(row)?.[1])
    expect(inFosterCareElsewhere()).toHaveLength(74)
    expect(children.sort()).toEqual(inFosterCareElsewhere())
  })
  it('gives their number by the reason that explain gives for the numerator', async () => {
    expect(excepted.reasons).toEqual([
      { stands: 'in-denominator', because: 'provider is not PR1', count: 74 },
    ])
    const [figure] = (await explain({ ...PAPER, indicator: 'S9' }, outside)).figures
    expect(figure?.parts?.text).toBe('170 of 244')
    expect(figure?.counted.map(({ measure, reasons }) => ({ measure, reasons }))).toEqual([
      {
        measure: 'foster-in-house',
        reasons: [
          { stands: 'in-numerator', because: 'in care on the day', count: 170 },
          { stands: 'out', because: 'placement is not one of U1, U2, U3, U4, U5, U6', count: 84 },
          { stands: 'out', because: 'provider is not PR1', count: 74 },
          { stands: 'out', because: 'in a series of short breaks (V3 or V4)', count: 6 },
        ],
      },
      {
        measure: 'foster-placements',
        reasons: [
          { stands: 'in-numerator', because: 'in care on the day', count: 244 },
          { stands: 'out', because: 'placement is not one of U1, U2, U3, U4, U5, U6', count: 84 },
          { stands: 'out', because: 'in a series of short breaks (V3 or V4)', count: 6 },
        ],
      },
    ])
  })
  it.each([
    ['sufficiency-appendices', '2021-22', year(2021), 16],
    ['corporate-parenting-from-return', '2022-03', month(2022, 3), 6],
  ] as const)('agrees with the figures of every percentage of %s', async (paper, named, period, number) => {
    const { definitions, paper: printed, returns } = await madeOnce(paper, named)
    const shares = [...definitions.indicators.values()].flatMap(({ ref, method }) => {
      const parts = printed.figures[`${ref}@${periodId(period)}`]?.parts
      return method.kind === 'percentage' && parts !== undefined ? [{ ref, method, parts }] : []
    })
    expect(shares).toHaveLength(number)
    for (const { ref, method, parts } of shares) {
      const listed = returns.flatMap(({ counter }) =>
        counter.exceptions(method.numerator, period, method.denominator),
      )
      expect(listed.filter(({ stands }) => stands === 'in-denominator').length, ref).toBe(
        Number(parts.denominator) - Number(parts.numerator),
      )
    }
  })
})

describe('a paper that is counted from returns', async () => {
  const { outside } = keeping()
  const made = await madeOnce(PAPER.paper, PAPER.period)
  const identifiers = new Set(
    readFileSync(join(REPOSITORY, 'data/returns/ssda903/2021-22/header.csv'), 'utf8')
      .split('\n')
      .slice(1)
      .map(line => line.split(',')[0] ?? '')
      .filter(id => id !== ''),
  )

  it('has no identifier of a child in the paper, the inputs, the problems or the repairs', () => {
    const texts = new Set(
      `${JSON.stringify(made.paper)} ${JSON.stringify(made.inputs)} ${JSON.stringify(made.problems)} ${repairsCsv(made.returns)}`.match(
        /\b\d{6}\b/g,
      ),
    )
    expect([...identifiers].filter(id => texts.has(id))).toEqual([])
    expect(identifiers.size).toBeGreaterThan(300)
  })
  it('accounts for every row: each row read is used or left out, with its reason', () => {
    const accounts = made.returns.flatMap(one => one.accounts)
    for (const { table, read, used, leftOut, repaired } of accounts) {
      expect(read - used, table).toBe(leftOut.reduce((sum, { rows }) => sum + rows.length, 0))
      for (const { rows } of [...leftOut, ...repaired])
        expect(
          rows.every(row => row > 0),
          table,
        ).toBe(true)
    }
    const lines = repairsCsv(made.returns).trim().split('\r\n')
    expect(lines).toHaveLength(
      1 +
        accounts
          .flatMap(({ leftOut, repaired }) => [...leftOut, ...repaired])
          .reduce((sum, { rows }) => sum + rows.length, 0),
    )
  })
  it('explains a figure by how many children were counted, and why the others were not', async () => {
    const [, , , , numerator, denominator] = oracle('long-term.same-carer', '2022-03')
    const said = sayExplanation(await explain({ ...PAPER, indicator: 'S11' }, outside))
    expect(said).toContain(`= ${numerator} of ${denominator}`)
    expect(said).toMatch(/not in the numerator: less than two years in one place/)
    expect(said).toMatch(/left out: 16 or over/)
  })
  it('explains a part and its share by the children of the part only', async () => {
    const [explained] = (await explain({ ...PAPER, indicator: 'S1[age=under-1]%@2021/22' }, outside)).figures
    const [, , , , babies] =
      readFileSync(join(REPOSITORY, 'test/golden/children/example.csv'), 'utf8')
        .split('\n')
        .map(line => line.split(','))
        .find(cells => cells[1] === 'in-care' && cells[2] === '2022-03' && cells[3] === 'age=under-1') ?? []
    expect(explained?.counted[0]?.counted).toBe(Number(babies))
  })
  it('does not read the returns of later years', async () => {
    const { definitions } = made
    const paper = definitions.papers.get('sufficiency-appendices')
    if (paper === undefined) throw new Error('the paper is not defined')
    const { inputs } = await countReturns(paper, { kind: 'month', index: 2020 * 12 + 2 }, definitions, {
      files: cachedFiles(outside),
      showProgress: outside.showProgress,
    })
    expect([
      ...new Set(inputs.filter(({ is }) => is === 'return').map(({ file }) => file.split('/')[3])),
    ]).toEqual(['2017-18', '2018-19', '2019-20'])
  })
})
