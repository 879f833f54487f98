// No figure of the worked examples has changed: each is printed, judged and placed as test/golden/printed says.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeOnce } from '../made.ts'
import { printedRows } from './printed-rows.ts'

const FOLDER = join(import.meta.dirname, 'printed')
const PAPERS = [
  ['corporate-parenting-annual', '2021-22'],
  ['corporate-parenting-from-return', '2022-03'],
  ['corporate-parenting-monthly', '2017-01'],
  ['corporate-parenting-quarterly', '2021-22-Q3'],
  ['sufficiency-appendices', '2021-22'],
  ['sufficiency-strategy-2016', '2016-12'],
] as const

describe('every figure of', () => {
  it('the worked examples is kept in a file', () =>
    expect(readdirSync(FOLDER).filter(file => file.endsWith('.csv'))).toEqual(
      PAPERS.map(([paper, period]) => `${paper}-${period}.csv`),
    ))

  it.each(PAPERS)('%s %s is as it was', async (paper, period) => {
    const rows = printedRows(await madeOnce(paper, period))
    await expect(rows).toMatchFileSnapshot(join(FOLDER, `${paper}-${period}.csv`))
  })
})
