// Pairs of runs at random, between which some inputs change, or change back: with what earlier runs have kept, each makes exactly what is
// made from nothing.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sha256 } from '../../../src/terms/sha256.ts'
import { asProcess } from '../../cli/run.ts'
import { randomOf } from '../../fuzz/random.ts'
import { MONTHLY, REPOSITORY } from '../../workspace.ts'
import { newDiskWorkspace, removeAll } from '../disk-world.ts'
import { workbookWith } from './workbook-with.ts'

const PAIRS = 14
const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
const HEALTH = 'data/definitions/indicators/health.yaml'

type Change = readonly [file: string, change: (before: string, bytes: Buffer) => string | Uint8Array]

/** Each is there or not, as it was put or as it is delivered. */
const CHANGES: readonly [Change, ...Change[]] = [
  ['data/commentary/2017-01/permanence.md', () => 'The team met twice to plan the next steps.\n'],
  ['data/commentary/2017-01/family-settings.md', () => 'Most children live in a family setting.\n'],
  ['data/commentary/2017-01/members.md', before => before.replace(/\.\n/, ' this month.\n')],
  [HEALTH, before => before.replace('at-least: 95', 'at-least: 92')],
  [HEALTH, before => `# A comment that changes nothing.\n${before}`],
  ['data/definitions/disclosure.yaml', before => before.replace('up-to: 4', 'up-to: 6')],
  ['data/definitions/areas.yaml', before => before.replace(/name: (\w+)/, 'name: New $1')],
  ['templates/styles/parts.css', before => `${before}\ntd { letter-spacing: 0.1px }\n`],
  ['data/guard/names.csv', () => 'name\nZebedee\n'],
  [`data/accessibility/${MONTHLY.paper}/${MONTHLY.period}.yaml`, () => 'checks: []\n'],
  [EXTRACT, (_, book) => workbookWith(book, 484, 485)],
  [EXTRACT, (_, book) => workbookWith(book, 479, 478)],
]
const COMMANDS: readonly [readonly string[], ...(readonly string[])[]] = [
  [],
  ['--edition', 'public'],
  ['--for-approval'],
  ['--only', 'pdf,html'],
  ['--edition', 'public', '--only', 'data,word'],
]

let kept: string
let anew: string
beforeAll(() => {
  kept = newDiskWorkspace()
  anew = newDiskWorkspace()
})
afterAll(() => [kept, anew].forEach(removeAll))

/** Puts a change in, or takes it out again, in both. */
function toggle([file, change]: Change): void {
  const source = join(REPOSITORY, file)
  const delivered = existsSync(source) ? readFileSync(source) : Buffer.alloc(0)
  const changed = Buffer.from(change(delivered.toString(), delivered))
  const isIn = existsSync(join(kept, file)) && readFileSync(join(kept, file)).equals(changed)
  for (const workspace of [kept, anew]) {
    const path = join(workspace, file)
    mkdirSync(dirname(path), { recursive: true })
    if (!isIn) writeFileSync(path, changed)
    else if (delivered.length === 0 || file.startsWith('templates/')) rmSync(path)
    else cpSync(source, path)
  }
}

const filesIn = (workspace: string) =>
  Object.fromEntries(
    readdirSync(join(workspace, 'out'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.parentPath.includes('.cache'))
      .map(entry => {
        const path = join(entry.parentPath, entry.name)
        return [path.slice(workspace.length), sha256(readFileSync(path))]
      }),
  )

it('makes what would be made from nothing', { timeout: 1_500_000 }, async () => {
  const random = randomOf(21)
  let [unchanged, words] = [0, COMMANDS[0]]
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // Every third time the same as before, with nothing changed or one thing.
    const isRepeated = pair % 3 === 2
    if (!isRepeated) words = random.pick(COMMANDS)
    const run = (workspace: string) =>
      asProcess('produce', MONTHLY.paper, MONTHLY.period, ...words, '--workspace', workspace)
    for (let n = random.below(isRepeated ? 2 : 3); n > 0; n -= 1) toggle(random.pick(CHANGES))
    const withKept = await run(kept)
    rmSync(join(anew, 'out/.cache'), { recursive: true, force: true })
    const fromNothing = await run(anew)
    expect([pair, withKept.end]).toEqual([pair, fromNothing.end])
    expect(filesIn(kept)).toEqual(filesIn(anew))
    if (withKept.out.includes('Nothing has changed')) unchanged += 1
  }
  expect(unchanged).toBeGreaterThan(0)
  expect(unchanged).toBeLessThan(PAIRS)
})
