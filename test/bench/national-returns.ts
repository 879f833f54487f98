// Writes returns as large as those of all of England. In: a folder, and numbers of authorities. Out: for each number a
// folder with one return of all their children.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { makeReturns } from '../worked-example/make-returns.ts'

const SEED = 903
/** Children in care in each authority at the end of the first year: about 80,000 in 150 authorities. */
const CHILDREN = 500
const YEARS = [2017, 2018, 2019, 2020, 2021]

/**
 * Five years, a file for each table. No child is in two authorities, so their tables can be joined as if one council
 * had them all. The smaller returns are parts of the larger.
 */
export function writeNationalReturns(
  folder: string,
  numbers: readonly number[],
): ReadonlyMap<number, string> {
  const made = makeReturns({
    seed: SEED,
    children: CHILDREN,
    years: YEARS,
    authorities: Math.max(...numbers),
  })
  return new Map(
    numbers.map(number => {
      const own = join(folder, String(number))
      const files = new Map<string, number>()
      for (const [path, text] of made) {
        // `authority-019/2017-18/episodes.csv`
        const authority = Number(path.slice('authority-'.length, path.indexOf('/')))
        if (authority > number) continue
        const file = join(own, basename(dirname(path)), basename(path))
        const known = files.get(file)
        if (known === undefined) mkdirSync(dirname(file), { recursive: true })
        const open = known ?? openSync(file, 'w')
        files.set(file, open)
        writeSync(open, known === undefined ? text : text.slice(text.indexOf('\n') + 1))
      }
      for (const open of files.values()) closeSync(open)
      return [number, own]
    }),
  )
}
