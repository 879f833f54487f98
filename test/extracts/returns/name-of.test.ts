import { describe, expect, it } from 'vitest'
import { inTable, yearsLater } from './episode-rows.ts'
import { csvOf, read, ssda903 } from './returns.ts'

describe('the year of a file', () => {
  /** The days inside are those of `year`, which must be the year of the name. */
  const yearsOf = async (names: readonly string[], year: number, definition = ssda903) =>
    (
      await read(
        Object.fromEntries(
          names.flatMap(name => [
            [name.replace('*', 'episodes'), csvOf(yearsLater(inTable('episodes'), year - 2017))],
            [name.replace('*', 'header'), csvOf(yearsLater(inTable('header'), year - 2017))],
          ]),
        ),
        undefined,
        definition,
      )
    ).return?.years

  it.each([
    ['2017-*.csv', 2017],
    ['2017/*.csv', 2017],
    ['SSDA903_2020_*.csv', 2020],
    ['2017-18/*.csv', 2017],
    ['2017_2018_*.csv', 2017],
    ['201718 *.csv', 2017],
    ['2021/2017-*.csv', 2017],
    ['five years 2017-2021/2019/*.csv', 2019],
    ['* 2017-18.csv', 2017],
  ])('by the name %s is %i', async (name, year) => expect(await yearsOf([name], year)).toEqual([year]))

  it('is a year earlier if names give the year of the end', async () => {
    expect(await yearsOf(['SSDA903_2020_*.csv'], 2019, { ...ssda903, 'years-named-by': 'end' })).toEqual([
      2019,
    ])
    expect(await yearsOf(['2017-18/*.csv'], 2017, { ...ssda903, 'years-named-by': 'end' })).toEqual([2017])
  })
})
