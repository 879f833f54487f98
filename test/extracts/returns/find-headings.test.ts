import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { codesOf, inTable } from './episode-rows.ts'
import { csvOf, EPISODE_HEADINGS, type Lines, read, rowsOf, soundOf } from './returns.ts'

describe('headings', () => {
  const lines = (headings: readonly string[]) => [headings, ...inTable('episodes').slice(1)]
  const readLines = (all: Lines) => read({ '2017/episodes.csv': csvOf(all) })
  const PLAIN = readLines(inTable('episodes'))

  it.each<[string, Lines]>([
    [
      'in another case, with spaces',
      lines(EPISODE_HEADINGS.map(heading => ` ${heading.toLowerCase().replaceAll('_', ' ')}  `)),
    ],
    ['below a title and a blank row', [['Episodes of 2017-18'], [''], ...inTable('episodes')]],
    [
      'with more columns',
      inTable('episodes').map((cells, i) => [
        ...cells,
        i === 0 ? 'LA' : 'Anywhere',
        i === 0 ? 'YEAR' : '2017',
        i === 0 ? 'TEST_COLUMN' : '*DUMMY*',
      ]),
    ],
    ['in another order', inTable('episodes').map(cells => cells.toReversed())],
    ['with blank columns at the end', inTable('episodes').map(cells => [...cells, '', ''])],
  ])('%s give the same rows', async (_, all) => {
    expect(
      rowsOf(soundOf(await readLines(all)), 'episodes').map(
        ({ values: { HOME_POST: _home, PL_POST: _pl, ...values } }) => values,
      ),
    ).toEqual(
      rowsOf(soundOf(await PLAIN), 'episodes').map(
        ({ values: { HOME_POST: _home, PL_POST: _pl, ...values } }) => values,
      ),
    )
  })

  it('stop the return if a needed one is missing', async () => {
    const { return: found, problems } = await readLines(
      inTable('episodes').map(cells =>
        cells.filter((_, i) => !['DECOM', 'DEC'].includes(EPISODE_HEADINGS[i] ?? '')),
      ),
    )
    expect(found).toBeUndefined()
    expect(problems.filter(({ severity }) => severity === 'error').map(({ facts }) => facts)).toEqual([
      { table: 'Episodes', column: "'DECOM'" },
      { table: 'Episodes', column: "'DEC'" },
    ])
  })
  it('are reported if one that is not needed is missing', async () => {
    const { return: found, problems } = await readLines(
      inTable('episodes').map(cells =>
        cells.filter((_, i) => !['CIN', 'HOME_POST'].includes(EPISODE_HEADINGS[i] ?? '')),
      ),
    )
    expect(found?.tables.get('episodes')).toHaveLength(3)
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'return-columns-absent',
        severity: 'warning',
        facts: { table: 'Episodes', columns: 'CIN, HOME_POST' },
      }),
    )
  })
  it('stop the return if one is repeated', async () =>
    expect(
      codesOf(
        (await readLines(lines(EPISODE_HEADINGS.map(heading => (heading === 'CIN' ? 'LS' : heading)))))
          .problems,
      ),
    ).toContain('error return-column-twice'))
  it('stop the return if all are missing, and no row of a child is quoted', async () => {
    const { problems } = await readLines(inTable('episodes').slice(1))
    expect(codesOf(problems)).toEqual(['error return-headings-missing'])
    expect(problems.map(sayProblem).join()).not.toMatch(/A1|AB1/)
  })
})
