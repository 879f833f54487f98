// Makes the returns of the example council. In: a seed, the number in care, the years. Out: SSDA903 tables as CSV, in
// which every child is invented.
// Run it again after a change here: node test/worked-example/make-returns.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { childrenOf } from './invented/children.ts'
import { randomFrom } from './invented/random.ts'
import { linesOf, TABLES, type Table } from './invented/returns.ts'
import { nameOf, yearFrom } from './invented/year.ts'

export interface ReturnsWanted {
  readonly seed: number
  /** In care in each authority at the end of the first year, more or less. */
  readonly children: number
  /** The years in which the returns begin: 2017 is 2017-18. */
  readonly years: readonly number[]
  /** If there are several, each has a folder: `authority-001/2017-18/header.csv`. No child is in two of them. */
  readonly authorities?: number
}

export const EXAMPLE: ReturnsWanted = { seed: 339, children: 290, years: [2017, 2018, 2019, 2020, 2021] }
export const EXAMPLE_FOLDER = join(import.meta.dirname, '../../data/returns/ssda903')
const MOST_IDS = 900_000

/** Path and text of each file: `2017-18/header.csv`. */
export function makeReturns({ seed, children, years, authorities = 1 }: ReturnsWanted): Map<string, string> {
  const files = new Map<string, string>()
  const wanted = years.map(yearFrom)
  const last = wanted.at(-1)?.last ?? 0
  let ids = 0
  for (let n = 1; n <= authorities; n++) {
    const everyone = childrenOf(randomFrom(seed + n * 1009), children, last, ids)
    ids += everyone.length
    if (ids > MOST_IDS) throw new Error(`Six digits are not enough for ${ids} children`)
    const folder = authorities === 1 ? '' : `authority-${String(n).padStart(3, '0')}/`
    linesOf(everyone, wanted, seed + n * 1009).forEach((lines, i) => {
      const year = wanted[i]
      if (year === undefined) return
      for (const table of Object.keys(TABLES) as Table[])
        files.set(`${folder}${nameOf(year)}/${table}.csv`, [TABLES[table], ...lines[table], ''].join('\n'))
    })
  }
  return files
}

if (import.meta.main) {
  for (const [file, text] of makeReturns(EXAMPLE)) {
    mkdirSync(dirname(join(EXAMPLE_FOLDER, file)), { recursive: true })
    writeFileSync(join(EXAMPLE_FOLDER, file), text)
  }
}
