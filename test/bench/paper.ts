// Compares papers, made cold, with the bare browser print of the same finished HTML. Whole processes run in turn; only the ratios can
// be compared between machines. The program is that of the package, as councils install it. Nothing is in out/ when a run begins, so
// that nothing is used again.
// Run with: npm run bench -- paper   (or: npm run bench -- paper 11, for eleven pairs)
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import about from '../../package.json' with { type: 'json' }
import { installedBrowser } from '../../src/pdf/find-browser.ts'
import { buildPackage } from '../../src/setup/build-package.mjs'
import { MONTHLY, REPOSITORY, SHARED } from '../workspace.ts'
import { type Measured, measuredRun } from './measured-run.ts'

const PAIRS = Number(process.argv[3] ?? 7)
if (!Number.isInteger(PAIRS) || PAIRS < 1)
  throw new Error(`Found '${process.argv[3]}' where a number of pairs is expected, such as 7.`)
const PAPERS = [MONTHLY, { paper: 'sufficiency-appendices', period: '2021-22' }]
const FORMATS = [
  { name: 'PDF and HTML', only: ['--only', 'pdf,html'], aims: 'wall 1.3' },
  { name: 'all files', only: [], aims: 'wall 1.7, processor 2.5' },
]

const scratch = mkdtempSync(join(tmpdir(), 'orderpaper-bench-'))
const workspace = join(scratch, 'workspace')
cpSync(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
const browser = installedBrowser()

/** The package, with the packages of this checkout beside it. */
const installed = join(scratch, 'package')
for (const part of ['package.json', 'templates', 'data/standard'])
  cpSync(join(REPOSITORY, part), join(installed, part), { recursive: true })
mkdirSync(join(installed, 'node_modules'))
for (const name of readdirSync(join(REPOSITORY, 'node_modules')).filter(name => name !== '.cache'))
  symlinkSync(join(REPOSITORY, 'node_modules', name), join(installed, 'node_modules', name), 'junction')
if ((await buildPackage(REPOSITORY, join(installed, 'dist'))) !== 0)
  throw new Error('The package could not be built.')

const program = ({ paper, period }: (typeof PAPERS)[number], only: readonly string[]) => {
  rmSync(join(workspace, 'out'), { recursive: true, force: true })
  const args = ['produce', paper, period, '--workspace', workspace, '--quiet', ...only]
  return measuredRun(process.execPath, [join(installed, about.bin.orderpaper), ...args], scratch)
}
const floor = (html: string) =>
  measuredRun(
    browser,
    [
      '--headless',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(scratch, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${join(scratch, 'floor.pdf')}`,
      `file://${html}`,
    ],
    scratch,
  )

const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const middle = (numbers: readonly number[]) => inOrder(numbers)[Math.floor(numbers.length / 2)] ?? NaN
const range = (numbers: readonly number[]) =>
  `${middle(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)})`

/** Median and range of the ratios, pair by pair, and the medians in seconds. */
function show(name: string, pairs: readonly { readonly ours: Measured; readonly floor: Measured }[]): void {
  for (const measure of ['wall', 'processor'] as const) {
    const known = pairs.flatMap(({ ours, floor: bare }) => {
      const [mine, least] = [ours[measure], bare[measure]]
      return mine === undefined || least === undefined ? [] : [{ mine, least }]
    })
    if (known.length === 0) {
      console.log(`${name}, ${measure}: not known on this system`)
      continue
    }
    const seconds = known.map(({ mine }) => mine)
    const floors = known.map(({ least }) => least)
    console.log(
      `${name}, ${measure}: ${range(known.map(({ mine, least }) => mine / least))} times the floor; seconds ${range(seconds)}, floor ${range(floors)}`,
    )
  }
}

console.log(`Median and range of ${PAIRS} pairs.`)
for (const paper of PAPERS) {
  await program(paper, []) // the first run fills the caches of the system and of Node
  const html = join(scratch, `${paper.paper}.html`)
  cpSync(join(workspace, 'out', paper.paper, paper.period, 'paper.html'), html)
  await floor(html)
  for (const { name, only, aims } of FORMATS) {
    const pairs: { ours: Measured; floor: Measured }[] = []
    for (let pair = 0; pair < PAIRS; pair++)
      pairs.push({ ours: await program(paper, only), floor: await floor(html) })
    show(`${paper.paper}, ${name} (aim: ${aims})`, pairs)
  }
}
const PEERS = join(SHARED, 'bench', 'peers')
for (const peer of ['typst', 'jsreport'])
  console.log(
    existsSync(join(PEERS, peer, 'node_modules'))
      ? `${peer}: not measured here; run-peers.sh beside ${PEERS} measures it`
      : `${peer}: not installed in ${PEERS}, so not measured`,
  )
rmSync(scratch, { recursive: true, force: true })
