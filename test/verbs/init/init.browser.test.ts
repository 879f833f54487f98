// The verb itself: it overwrites nothing, leaves nothing half-written, and ends with a paper.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ProblemsError } from '../../../src/problems/problem.ts'
import { type Initialised, init, sayInitialised } from '../../../src/verbs/init.ts'
import { outsideOf } from '../../../src/workspace/outside.ts'

const folders: string[] = []
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-init-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const SCORECARD = `Westmere Council scorecard 2025/26
Indicator,Ref,Target,Apr,May,Jun
Children looked after at month end,W1,-,402,399,404
% dental checks up to date,W2,85%,84.6%,83.5%,82.5%
`

function filesOf(content: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  for (const [name, text] of Object.entries(content)) writeFileSync(join(folder, name), text)
  return folder
}

const begin = (folder: string, from?: string, add = false): Promise<Initialised> =>
  init(
    {
      folder: basename(folder),
      add,
      ask: (_, proposed) => Promise.resolve(proposed),
      ...(from !== undefined && { from: { outside: outsideOf(from), called: from } }),
    },
    { parent: outsideOf(dirname(folder)), name: basename(folder), inside: outsideOf(folder) },
  )

const codesOf = (work: Promise<unknown>): Promise<readonly string[]> =>
  work.then(
    () => [],
    error => {
      if (error instanceof ProblemsError) return error.problems.map(({ code }) => code)
      throw error
    },
  )

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()

describe('init', () => {
  it('refuses a folder that has files, and changes none', async () => {
    const folder = filesOf({ 'notes.txt': 'mine' })
    expect(await codesOf(begin(folder, filesOf({ 'scorecard.csv': SCORECARD })))).toEqual([
      'folder-not-empty',
    ])
    expect(filesIn(folder)).toEqual(['notes.txt'])
  })

  it('writes nothing where nothing is understood, and says why', async () => {
    const folder = newFolder()
    const from = filesOf({ 'list.csv': 'Colour\nGreen\nAmber', 'broken.xlsx': 'PK no' })
    expect(await codesOf(begin(folder, from))).toEqual(['nothing-to-begin-from'])
    expect(filesIn(folder)).toEqual([])
  })

  it('writes definitions beside copies of the files, checks them and makes the first paper', async () => {
    const folder = newFolder()
    const begun = await begin(folder, filesOf({ 'scorecard.csv': SCORECARD }))
    expect(begun.first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(begun).toMatchObject({ period: '2025-06', left: [], unread: [] })
    expect(begun.written).toContain('data/extracts/2025-06/scorecard.csv')
    expect(readFileSync(join(folder, 'data/extracts/2025-06/scorecard.csv'), 'utf8')).toBe(SCORECARD)
    expect(filesIn(folder)).toContain(join('out', 'corporate-parenting-monthly', '2025-06', 'figures.csv'))
    expect(sayInitialised(begun, 'here')).toContain('The first paper is in here/out/')
  })

  it('adds only new files to a workspace, and says which were there', async () => {
    const folder = newFolder()
    await begin(folder, filesOf({ 'scorecard.csv': SCORECARD }))
    const before = readFileSync(join(folder, 'data/definitions/areas.yaml'), 'utf8')
    const begun = await begin(
      folder,
      filesOf({ 'mentors.csv': 'Measure,Apr-25,May-25,Jun-25\nMentors matched %,56%,64%,55%' }),
      true,
    )
    expect(begun.left).toContain('data/definitions/areas.yaml')
    expect(begun.written).toContain('data/definitions/sources/mentors.yaml')
    expect(readFileSync(join(folder, 'data/definitions/areas.yaml'), 'utf8')).toBe(before)
  })

  it('reports a file that cannot be opened, and goes on with the others', async () => {
    const begun = await begin(newFolder(), filesOf({ 'scorecard.csv': SCORECARD, 'broken.xlsx': 'PK no' }))
    expect(begun.unread.map(({ file }) => file)).toEqual(['broken.xlsx'])
  })

  it('begins with the example where no file is named', async () => {
    const folder = newFolder()
    const begun = await begin(folder)
    expect(begun.proposal).toBeUndefined()
    expect(begun.first.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
