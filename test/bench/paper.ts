// Compares one paper, made cold, with the bare browser print of the same finished HTML. Whole processes run in turn; only
// the ratio can be compared between machines.
// Run with: npm run bench -- paper   (or: npm run bench -- paper 11, for eleven pairs)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { installedBrowser } from '../../src/pdf/find-browser.ts'
import { MONTHLY, REPOSITORY } from '../workspace.ts'

const PAIRS = Number(process.argv[3] ?? 7)
if (!Number.isInteger(PAIRS) || PAIRS < 1)
  throw new Error(`Found '${process.argv[3]}' where a number of pairs is expected, such as 7.`)
const scratch = mkdtempSync(join(tmpdir(), 'orderpaper-bench-'))
const browser = installedBrowser()
const html = resolve(REPOSITORY, 'out', MONTHLY.paper, MONTHLY.period, 'paper.html')

function seconds(command: string, args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: REPOSITORY, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return (performance.now() - start) / 1000
}

const program = () =>
  seconds(process.execPath, ['src/cli/main.ts', 'produce', MONTHLY.paper, MONTHLY.period, '--quiet'])
const floor = () =>
  seconds(browser, [
    '--headless',
    '--disable-gpu',
    '--font-render-hinting=none',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${join(scratch, 'profile')}`,
    '--no-pdf-header-footer',
    `--print-to-pdf=${join(scratch, 'floor.pdf')}`,
    `file://${html}`,
  ])

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
const show = (name: string, numbers: readonly number[]) =>
  console.log(
    `${name.padEnd(34)} median ${middle(numbers).toFixed(2)}  from ${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)}`,
  )

program()
floor()
const pairs = Array.from({ length: PAIRS }, () => ({ program: program(), floor: floor() }))
show(
  'one paper, cold (s)',
  pairs.map(pair => pair.program),
)
show(
  'bare browser print of its HTML (s)',
  pairs.map(pair => pair.floor),
)
show(
  'ratio, pair by pair',
  pairs.map(pair => pair.program / pair.floor),
)
rmSync(scratch, { recursive: true, force: true })
