// What people write: sentences of officers' commentary, true, false or not decided by the figures, written and judged by
// people who did not know the rules, each with the figures that decide.
import { readdir } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { rowsUnder } from '../docs/tables.ts'
import { textOf } from '../workspace.ts'
import { sentenceChecker } from './judge.ts'

interface Row {
  readonly id: string
  readonly paper: string
  readonly truth: 'true' | 'false' | 'open'
  readonly kind: string
  readonly topic: string
  readonly sentence: string
}

/** What docs/commentary.md says of each file: how many that are true or open are called wrong, and how many false ones are caught. */
const FILES = rowsUnder(await textOf('docs/commentary.md'), 'How well it does').map(row => ({
  file: row[0]?.replaceAll('`', '') ?? '',
  accused: Number(row.at(-2)),
  caught: Number(row.at(-1)),
}))

const rowsOf = async (file: string) =>
  parse(await textOf(`test/commentary/sentences/${file}.csv`), { columns: true }) as Row[]

async function judged(file: string) {
  const rows = await rowsOf(file)
  const papers = [...new Set(rows.map(row => row.paper))]
  const checks = new Map(
    await Promise.all(papers.map(async paper => [paper, await sentenceChecker(paper)] as const)),
  )
  return rows.map(row => ({
    ...row,
    isWrong: (checks.get(row.paper)?.(row.topic, row.sentence).problems.length ?? 0) > 0,
  }))
}

it('docs/commentary.md has every file of sentences', async () =>
  expect(FILES.map(({ file }) => `${file}.csv`).toSorted()).toEqual(
    (await readdir(new URL('sentences/', import.meta.url))).toSorted(),
  ))

describe.each(FILES)('the sentences of $file', async ({ file, accused, caught }) => {
  const rows = await judged(file)
  it('that are true, or that the figures do not decide, are not called wrong', () => {
    const wrong = rows.filter(row => row.truth !== 'false' && row.isWrong)
    expect(wrong.map(row => `${row.id} ${row.sentence}`)).toHaveLength(accused)
  })
  it('that are false are caught, as many as were', () =>
    expect(rows.filter(row => row.truth === 'false' && row.isWrong).length).toBeGreaterThanOrEqual(caught))
})
