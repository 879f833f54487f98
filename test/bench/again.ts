// The same paper again: with nothing changed, beside a Node that does nothing; and with one cell changed, beside the whole paper made from nothing.
// Whole processes run in turn; only the ratios can be compared between machines.
// Run with: npm run bench -- again   (or: npm run bench -- again 11, for eleven pairs)
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workbookWith } from '../workspace/cache/workbook-with.ts'
import { MONTHLY, REPOSITORY } from '../workspace.ts'
import { measuredRun } from './measured-run.ts'
import { pairsAsked, ratiosOf } from './ratios.ts'

const PAIRS = pairsAsked(process.argv[3])
const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
const workspace = join(mkdtempSync(join(tmpdir(), 'orderpaper-bench-')), 'workspace')
cpSync(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })

const produce = () => {
  const command = [join(REPOSITORY, 'src/cli/orderpaper.mjs'), 'produce', MONTHLY.paper, MONTHLY.period]
  return measuredRun(process.execPath, [...command, '--workspace', workspace, '--quiet'], REPOSITORY)
}
const nothing = () => measuredRun(process.execPath, ['-e', '0'], REPOSITORY)
/** 484 children were looked after at the end of December. */
const change = (children: number) =>
  writeFileSync(
    join(workspace, EXTRACT),
    workbookWith(readFileSync(join(REPOSITORY, EXTRACT)), 484, children),
  )

console.log(`Median and range of ${PAIRS} pairs.`)
await produce()
const unchanged = []
for (let pair = 0; pair < PAIRS; pair++) unchanged.push({ ours: await produce(), floor: await nothing() })
ratiosOf('nothing changed, beside a Node that does nothing (aim: 0.15 seconds)', unchanged)

const changed = []
for (let pair = 0; pair < PAIRS; pair++) {
  change(500 + pair)
  const ours = await produce()
  rmSync(join(workspace, 'out'), { recursive: true })
  changed.push({ ours, floor: await produce() })
}
ratiosOf('one cell changed, beside the paper from nothing', changed)
rmSync(join(workspace, '..'), { recursive: true, force: true })
