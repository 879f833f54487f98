// Compares papers, made cold, with the bare browser print of the same finished HTML. Whole processes run in turn; only the ratios can
// be compared between machines. The program is that of the package, as councils install it. Nothing is in out/ when a run begins, so
// that nothing is used again.
// Typst and jsreport are measured beside it where they are installed: ORDERPAPER_BENCH names a copy of ../shared/bench in which
// `npm i` was run in peers/typst and peers/jsreport, and its own packages are found.
// Run with: npm run bench -- paper   (or: npm run bench -- paper 11, for eleven pairs)
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import about from '../../package.json' with { type: 'json' }
import { installedBrowser } from '../../src/pdf/find-browser.ts'
import { buildPackage } from '../../src/setup/build-package.mjs'
import { MONTHLY, REPOSITORY, SHARED } from '../workspace.ts'
import { measuredRun } from './measured-run.ts'
import { type Pair, pairsAsked, ratiosOf } from './ratios.ts'

const PAIRS = pairsAsked(process.argv[3])
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

/** The peers make a paper of their own, of about the same size, from data that a script of theirs invents; jsreport is given its charts. */
const BENCH = process.env['ORDERPAPER_BENCH'] ?? join(SHARED, 'bench')
const PEERS = ['typst', 'jsreport']
Object.assign(process.env, { BROWSER_BIN: browser, CHARTS: 'svg' })

async function measurePeer(peer: string): Promise<void> {
  const folder = join(BENCH, 'peers', peer)
  if (!existsSync(join(folder, 'node_modules')))
    return console.log(`${peer}: not installed in ${folder}, so not measured`)
  const node = (script: string, ...args: string[]) =>
    measuredRun(process.execPath, [join(BENCH, script), ...args], scratch)
  const [data, html] = [join(scratch, 'peer', 'paper-001.json'), join(scratch, 'peer', 'paper.html')]
  await node('gen/gen-data.mjs', join(scratch, 'peer'), '1')
  await node('spike/html.mjs', html, data)
  const make = () => node(`peers/${peer}/render.mjs`, join(scratch, 'peer', 'out'), data)
  await make()
  const pairs: Pair[] = []
  for (let pair = 0; pair < PAIRS; pair++) pairs.push({ ours: await make(), floor: await floor(html) })
  ratiosOf(`${peer}, a PDF of its own paper`, pairs)
}

console.log(`Median and range of ${PAIRS} pairs.`)
for (const paper of PAPERS) {
  await program(paper, []) // the first run fills the caches of the system and of Node
  const html = join(scratch, `${paper.paper}.html`)
  cpSync(join(workspace, 'out', paper.paper, paper.period, 'paper.html'), html)
  await floor(html)
  for (const { name, only, aims } of FORMATS) {
    const pairs: Pair[] = []
    for (let pair = 0; pair < PAIRS; pair++)
      pairs.push({ ours: await program(paper, only), floor: await floor(html) })
    ratiosOf(`${paper.paper}, ${name} (aim: ${aims})`, pairs)
  }
}
for (const peer of PEERS) await measurePeer(peer)
rmSync(scratch, { recursive: true, force: true })
