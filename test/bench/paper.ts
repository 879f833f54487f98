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
const PEERS = join(SHARED, 'bench', 'peers')
for (const peer of ['typst', 'jsreport'])
  console.log(
    existsSync(join(PEERS, peer, 'node_modules'))
      ? `${peer}: not measured here; run-peers.sh beside ${PEERS} measures it`
      : `${peer}: not installed in ${PEERS}, so not measured`,
  )
rmSync(scratch, { recursive: true, force: true })
