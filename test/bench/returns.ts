// Reads, joins and counts the returns of one eighth to all of 150 authorities for 60 month ends. Each runs in its own
// process, so that the growth of time and memory shows.
// Run with: npm run bench -- returns   (or: npm run bench -- returns 5, for the middle of five)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeNationalReturns } from './national-returns.ts'
import type { Floor, Measured } from './returns-once.ts'

const TIMES = Number(process.argv[3] ?? 3)
if (!Number.isInteger(TIMES) || TIMES < 1)
  throw new Error(`Found '${process.argv[3]}' where a number of times is expected, such as 3.`)
const AUTHORITIES = [19, 38, 75, 150]
const ROWS_PER_RATE = 10_000

interface Line {
  readonly rows: number
  readonly inCare: number
  readonly floor: number
  readonly reading: number
  readonly joining: number
  readonly counting: number
  readonly held: number
  readonly most: number
}

function once<T>(folder: string, what: 'count' | 'floor'): T {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', join(import.meta.dirname, 'returns-once.ts'), folder, what],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${what} of ${folder} ended with ${status}: ${stderr}`)
  const result: T = JSON.parse(stdout)
  return result
}

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

function measure(folder: string): Line {
  const runs = Array.from({ length: TIMES }, () => ({
    floor: once<Floor>(folder, 'floor'),
    all: once<Measured>(folder, 'count'),
  }))
  const of = (take: (run: (typeof runs)[number]) => number) => middle(runs.map(take))
  return {
    rows: of(run => run.all.rows),
    inCare: of(run => run.all.inCare),
    floor: of(run => run.floor.seconds),
    reading: of(run => run.all.seconds.reading),
    joining: of(run => run.all.seconds.joining),
    counting: of(run => run.all.seconds.counting),
    held: of(run => run.all.megabytes.counted),
    most: of(run => run.all.megabytes.most),
  }
}

const scratch = mkdtempSync(join(tmpdir(), 'orderpaper-bench-'))
const folders = writeNationalReturns(scratch, AUTHORITIES)
let before: Line | undefined
console.log(
  `Median of ${TIMES}, in processor seconds and megabytes. In brackets: the ratio to the line above; if the work grows with the rows, it equals the ratio of the rows.`,
)
for (const [authorities, folder] of folders) {
  const line = measure(folder)
  const show = (name: keyof Line, digits: number) =>
    `${line[name].toFixed(digits)}${before === undefined ? '' : ` (${(line[name] / before[name]).toFixed(2)})`}`
  const counted = line.joining + line.counting
  console.log(`${authorities} authorities: rows ${show('rows', 0)}, in care ${line.inCare}
  the floor, lines and cells   ${show('floor', 2)}
  reading                      ${show('reading', 2)}: ${(line.reading / line.floor).toFixed(1)} times the floor
  joining                      ${show('joining', 2)}
  counting, 60 month ends      ${show('counting', 2)}; with joining ${counted.toFixed(2)}, for ${ROWS_PER_RATE} rows ${((counted / line.rows) * ROWS_PER_RATE).toFixed(3)}
  held at the end              ${show('held', 0)}
  most of all                  ${show('most', 0)}; for ${ROWS_PER_RATE} rows ${((line.most / line.rows) * ROWS_PER_RATE).toFixed(1)}`)
  before = line
}
rmSync(scratch, { recursive: true, force: true })
