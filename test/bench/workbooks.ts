// Checks a paper of the example council whose one workbook is large: 95 MB of sheets that no source names beside a small one,
// and a named sheet of 200,000 rows. Each check is a process of its own; the floor unpacks the same file.
// Run with: npm run bench -- workbooks   (or: npm run bench -- workbooks 11, for eleven pairs)
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { listOfZip } from '../../src/extracts/zip-list.ts'
import { REPOSITORY } from '../workspace.ts'
import { besideOtherSheets, EXAMPLE, oneLongSheet, PAPER, ROWS, WORKBOOK } from './large-workbooks.ts'

const PAIRS = Number(process.argv[3] ?? 7)
if (!Number.isInteger(PAIRS) || PAIRS < 1)
  throw new Error(`Found '${process.argv[3]}' where a number of pairs is expected, such as 7.`)

/** The last line that a process writes: its most resident memory, and its processor time in microseconds. */
const USED = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\n'+process.resourceUsage().maxRSS+' '+(user+system))})`

interface Checked {
  readonly seconds: number
  /** Seconds of the processor, which a busy machine changes less. */
  readonly processor: number
  readonly megabytes: number
  readonly printed: string
}

function check(workspace: string): Checked {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', USED, 'src/cli/main.ts', 'check', PAPER.paper, PAPER.period, '--workspace', workspace],
    { cwd: REPOSITORY, encoding: 'utf8' },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`check of ${workspace} ended with ${status}: ${stderr}`)
  const [kilobytes = NaN, microseconds = NaN] = (stderr.split('\n').at(-1) ?? '').split(' ').map(Number)
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024, printed: stdout }
}

/** Node's own zlib unpacks every part of the workbook, one after the other. In seconds of the processor. */
function floor(workspace: string): number {
  const before = process.cpuUsage()
  const bytes = readFileSync(join(workspace, WORKBOOK))
  for (const { name, offset, packedSize } of listOfZip(bytes) ?? []) {
    const from = offset + 30 + Buffer.byteLength(name) + bytes.readUInt16LE(offset + 28)
    inflateRawSync(bytes.subarray(from, from + packedSize))
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN
const show = (name: string, digits: number, numbers: readonly number[]) =>
  console.log(
    `  ${name.padEnd(42)} median ${middle(numbers).toFixed(digits)}  from ${Math.min(...numbers).toFixed(digits)} to ${Math.max(...numbers).toFixed(digits)}`,
  )

const scratch = mkdtempSync(join(tmpdir(), 'orderpaper-bench-'))
const small = check(EXAMPLE)
const workbooks = [
  ['95 MB of other sheets', besideOtherSheets(scratch)],
  [`a named sheet of ${ROWS.toLocaleString('en-GB')} rows`, oneLongSheet(scratch)],
] as const
for (const [name, workspace] of workbooks) {
  const pairs = Array.from({ length: PAIRS }, () => ({
    check: check(workspace),
    small: check(EXAMPLE),
    floor: floor(workspace),
  }))
  // All three workbooks have the same figures.
  if (pairs.some(pair => pair.check.printed !== small.printed))
    throw new Error(`The check of ${name} does not say what that of the small workbook says.`)
  const shown = (title: string, digits: number, take: (pair: (typeof pairs)[number]) => number) =>
    show(title, digits, pairs.map(take))
  console.log(name)
  shown('seconds', 2, pair => pair.check.seconds)
  shown('seconds with the small workbook', 2, pair => pair.small.seconds)
  shown('processor seconds', 2, pair => pair.check.processor)
  shown('processor seconds with the small workbook', 2, pair => pair.small.processor)
  shown('the floor, unpacking the same file', 2, pair => pair.floor)
  shown(
    'what the large one costs more, in floors',
    1,
    ({ check: { processor }, small: { processor: least }, floor }) => (processor - least) / floor,
  )
  shown('most memory (MB)', 0, pair => pair.check.megabytes)
  shown('most memory with the small workbook (MB)', 0, pair => pair.small.megabytes)
}
rmSync(scratch, { recursive: true, force: true })
