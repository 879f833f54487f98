// Hostile text in what a release says: its reason, the post that approved it, and the approvals of changes. The next
// paper prints them, and the terminal shows them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openPrinter } from '../../src/pdf/open-printer.ts'
import { release } from '../../src/verbs/release.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { orderpaper } from '../cli/run.ts'
import { filesBelow } from '../fuzz/subjects.ts'
import { findBrowser } from '../pdf/print.ts'
import { outsideOfFiles } from '../workspace.ts'
import { faultsOf, makeOutputs, type Outputs, steering } from './hostile-outputs.ts'
import { inserts } from './inserts.ts'
import { layInserts } from './lay-inserts.ts'
import { produceInMemory } from './produce-in-memory.ts'

const REQUEST = { paper: 'corporate-parenting-monthly', period: '2017-01' } as const
const given = filesBelow('data')
const utf8 = (text: string) => new TextEncoder().encode(text)
const allKinds = Object.values(inserts)
  .flatMap(insert => [0, 1, 2].map(insert))
  .join(' ')
type Files = ReadonlyMap<string, Uint8Array>

/** Publishes the paper of `files`; out come the file of the release and the published outputs. */
async function releaseOf(files: Files, words: string): Promise<Files> {
  const outputs = await produceInMemory(REQUEST, files)
  const folder = `out/${REQUEST.paper}/${REQUEST.period}`
  const produced = [...outputs].map(
    ([name, content]) =>
      [`${folder}/${name}`, typeof content === 'string' ? utf8(content) : content] as const,
  )
  const added = new Map<string, Uint8Array>()
  await release(
    { ...REQUEST, reason: words, approvedBy: words, on: '2017-02-20' },
    {
      ...outsideOfFiles(new Map([...files, ...produced])),
      openPrinter: () => openPrinter(),
      replaceFolder: async (_folder, published) => {
        for (const [name, content] of published)
          added.set(`${folder}/${name}`, typeof content === 'string' ? utf8(content) : content)
      },
      append: async (file, content) =>
        added.set(file, typeof content === 'string' ? utf8(content) : content) !== undefined,
    },
  )
  return added
}

const FOLDER = `out/${REQUEST.paper}/${REQUEST.period}/`
/** Text as text, so that it can be searched; without the PDF, which is printed from the page. */
const outputsIn = (files: Files): Outputs =>
  new Map(
    [...files]
      .filter(([file]) => file.startsWith(FOLDER) && !file.endsWith('.pdf'))
      .map(([file, bytes]) => [
        file.slice(FOLDER.length),
        /\.(?:html|json|csv|txt)$/.test(file) ? new TextDecoder().decode(bytes) : bytes,
      ]),
  )

/** Approves every change, in the words of the message that asks for it. */
async function approvalsOf(files: Files, words: string): Promise<Files> {
  const { problems } = await makePaper(REQUEST, openWorkspace(outsideOfFiles(files)))
  const lines = problems.flatMap(one => (one.code === 'change-not-approved' ? [one.facts.entry] : []))
  expect(lines.length).toBeGreaterThan(5)
  const quoted = JSON.stringify(words)
  const entries = lines.map(line =>
    line.replace(
      /by: <[^>]*>, on: <[^>]*>, because: <[^>]*>/,
      () => `by: ${quoted}, on: 2017-03-20, because: ${quoted}`,
    ),
  )
  return new Map([
    [
      `data/releases/${REQUEST.paper}/approvals.yaml`,
      utf8(`approvals:\n${entries.map(entry => `  - ${entry}\n`).join('')}`),
    ],
  ])
}

/** The paper after a release whose definitions have changed since, with every change approved. */
async function afterRelease(words: string): Promise<Files> {
  const published = await releaseOf(given, words)
  const now = new Map([...layInserts(given, () => 'Plain').files, ...published])
  return new Map([...now, ...(await approvalsOf(now, words))])
}

describe.skipIf(findBrowser() === undefined)('a release with hostile words', () => {
  let plain: Files
  let hostile: Files
  beforeAll(async () => {
    plain = await afterRelease('Plain')
    hostile = await afterRelease(allKinds)
  }, 120_000)

  it('is printed as text by the published paper itself', () => {
    expect(faultsOf(outputsIn(hostile), outputsIn(plain))).toEqual([])
    expect(String(outputsIn(hostile).get('paper.html'))).toContain('Approved by: ')
  })

  it('is printed as text by the next paper', async () => {
    const outputs = await makeOutputs(REQUEST, hostile)
    expect(faultsOf(outputs, await makeOutputs(REQUEST, plain))).toEqual([])
    expect(String(outputs.get('paper.html')).split('&lt;script&gt;').length).toBeGreaterThan(5)
  }, 60_000)

  it('steers no terminal when it is compared', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'orderpaper-hostile-'))
    for (const [file, bytes] of hostile) {
      mkdirSync(dirname(join(workspace, file)), { recursive: true })
      writeFileSync(join(workspace, file), bytes)
    }
    const { out, err, end } = await orderpaper(
      'compare',
      REQUEST.paper,
      REQUEST.period,
      '--workspace',
      workspace,
    )
    rmSync(workspace, { recursive: true })
    expect(end).toBe('done')
    expect(out).toContain('<script>')
    expect(steering(out + err)).toEqual([])
  }, 60_000)
})
