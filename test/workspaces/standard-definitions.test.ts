// A small council that writes no more than is its own: three definitions of its register, its workbook and a paper like a standard
// report. It has no comparators, commentary, signals or checks. Expected figures are worked out by hand from the CSV.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { check } from '../../src/verbs/check.ts'
import { explain, sayExplanation } from '../../src/verbs/explain.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { changed, councilFiles, NATIONAL, REGISTER } from '../definitions/standard.ts'
import { releaseOf } from '../releases/workspace.ts'
import { outsideOfFiles } from '../workspace.ts'

const REQUEST = { paper: 'westmere-monthly', period: '2017-01' } as const
const SCORECARD = 'data/extracts/2017-01/scorecard.csv'

/** March 2016 to January 2017: 45 of 50 reviews in time each month, and 43 of 50 in the last. */
const MONTHS = [
  'Mar-16',
  'Apr-16',
  'May-16',
  'Jun-16',
  'Jul-16',
  'Aug-16',
  'Sep-16',
  'Oct-16',
  'Nov-16',
  'Dec-16',
]
const csv = [
  'Month,Looked after,Started,Ceased,Reviews held,Reviews in time',
  ...MONTHS.map(month => `${month},100,5,5,50,45`),
  'Jan-17,101,6,5,50,43',
].join('\n')

function outsideWith(changes: Readonly<Record<string, string>> = {}): Outside {
  const all = [...councilFiles({ [SCORECARD]: csv, ...changes })]
  const isStandard = ([file]: readonly [string, string]) => file.startsWith('standard/')
  const bytes = all.map(([file, text]) => [file, new TextEncoder().encode(text)] as const)
  return {
    ...outsideOfFiles(new Map(bytes.filter(([file]) => !file.startsWith('standard/')))),
    standard: async () => new Map(all.filter(isStandard)),
  }
}
const make = (changes?: Readonly<Record<string, string>>) =>
  makePaper(REQUEST, openWorkspace(outsideWith(changes)))

describe('a paper like a standard report, of national definitions', async () => {
  const made = await make()
  const notes = made.paper.blocks.flatMap(block => (block.block === 'notes' ? block.sections : []))

  it('has nothing wrong with it but that nobody has written commentary', () =>
    expect(made.problems.map(({ code, origin }) => [code, origin.file])).toEqual([
      ['commentary-missing', 'data/commentary/2017-01/numbers.md'],
      ['commentary-missing', 'data/commentary/2017-01/reviews.md'],
    ]))
  it('has its figures: 43 of 50 is 86.0%; 9 × 45 + 43 of 500 to date is 89.6%', () => {
    expect(made.paper.figures['WM8@2017-01']?.text).toBe('86.0%')
    expect(made.paper.figures['WM8@2017-01.ytd']?.text).toBe('89.6%')
    expect(made.indicators.at(-1)?.rating.status).toBe('red')
  })
  it('has no column and no page for signals, for which it has no rules', () => {
    expect(JSON.stringify(made.paper.blocks)).not.toMatch(/Is it real|no rule is set/)
  })
  it('says once where definitions and the figures of councils come from', () =>
    expect(notes.find(({ title }) => title === 'National definitions')?.items).toEqual([
      'Definitions are from: “A guide” (2023): WM1, WM8.',
      'The figures of councils are in: A department, A publication: WM1.',
    ]))
  it('says that the definition changed in the months that it shows', () => {
    const text = JSON.stringify(made.paper.blocks)
    expect(text).toContain(
      'WM8: The national definition changed after 2015/16. The second reason. Until then it was: “The second words.”',
    )
    expect(text).not.toContain('The first words.')
  })
  it('is explained with the national definition and its publication', async () => {
    const explained = await explain({ ...REQUEST, indicator: 'WM8' }, outsideWith())
    expect(explained.indicator.national).toEqual({
      name: 'national/timely-reviews',
      source: 'A guide',
      year: 2023,
    })
    expect(sayExplanation(explained)).toContain(
      '\n  Defined by: national/timely-reviews, from “A guide” (2023)\n',
    )
    const anew = changed(REGISTER, 'short: Reviews in time', 'definition: Our words.')
    const own = await explain({ ...REQUEST, indicator: 'WM8' }, outsideWith(anew))
    expect(sayExplanation(own)).toContain(
      '\n  Our words.\n  Takes the rest from: national/timely-reviews, from “A guide” (2023)\n',
    )
    const local = await explain({ ...REQUEST, indicator: 'WM2' }, outsideWith())
    expect(local.indicator.national).toBeUndefined()
  })
  it('counts the files that it takes among its inputs', () =>
    expect(
      made.inputs.flatMap(({ file, is }) => (file.startsWith('standard/') ? [`${file}, ${is}`] : [])).sort(),
    ).toEqual([`${NATIONAL}, definition`, 'standard/reports/corporate-parenting-monthly.yaml, definition']))
  it('lacks nothing for a release but words on what is red', async () => {
    const { obstacles } = await check(REQUEST, outsideWith())
    expect(obstacles?.map(({ code }) => code)).toEqual(['commentary-missing'])
  })
})

describe('a paper about a year in which the definition was another', async () => {
  const before = csv
    .replaceAll('Mar-16', 'Dec-14')
    .split('\n')
    .slice(0, 2)
    .join('\n')
    .replace('Dec-14', 'Jan-15')
  const made = await makePaper(
    { paper: REQUEST.paper, period: '2015-01' },
    openWorkspace(outsideWith({ 'data/extracts/2015-01/scorecard.csv': before })),
  )
  it('prints the definition of its time, and no note', () => {
    expect(made.indicators.at(-1)?.definition.definition).toBe('The second words.')
    expect(JSON.stringify(made.paper.blocks)).not.toContain('The national definition changed')
  })
})

describe('a newer version of the program with another national definition', async () => {
  const release = releaseOf(await make())
  const released = { [releaseFile(release.paper, release)]: writeRelease(release) }

  it('makes the same paper again where nothing has changed', async () =>
    expect((await make(released)).paper.status.cover).toMatch(/^Issued on 20 February 2017/))
  it('shows as a changed definition, which needs approval', async () => {
    const { comparison } = await make({
      ...released,
      ...changed(
        NATIONAL,
        'Of the reviews held, the share held in time.',
        'Of the reviews due, the share held in time.',
      ),
    })
    expect(comparison?.rules.map(({ indicator, sentence }) => [indicator, sentence])).toEqual([
      [
        'WM8',
        'the definition was “Of the reviews held, the share held in time.”, is now “Of the reviews due, the share held in time.”',
      ],
    ])
    expect(comparison?.toApprove.map(({ kind, what }) => [kind, what])).toEqual([['redefined', 'WM8']])
  })
})
