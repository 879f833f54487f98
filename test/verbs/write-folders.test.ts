// The list of exceptions and the paper, while another program has open what was there before.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { exceptions, sayExcepted } from '../../src/verbs/exceptions.ts'
import { produce } from '../../src/verbs/produce.ts'
import { writeFolders } from '../../src/verbs/write-folders.ts'
import { changedOutside, MONTHLY } from '../workspace.ts'

/** A workspace in which every folder is held, and this file in it is open. */
const held = (...open: string[]) => ({
  ...changedOutside({}),
  replaceFolder: async (folder: string) => ({ folder: `${folder}-new`, open }),
})

describe('writeFolders(folders, outside)', () => {
  it('says of each folder where it is now', async () => {
    const outside = {
      ...changedOutside({}),
      replaceFolder: async (folder: string) =>
        folder === 'out/a' ? { folder: 'out/a-new', open: ['paper.pdf', 'figures.xlsx'] } : undefined,
    }
    const folders = new Map(['out/a', 'out/b'].map(folder => [folder, new Map([['paper.pdf', '']])]))
    const { files, places, beside } = await writeFolders(folders, outside)
    expect(files).toEqual(['out/a-new/paper.pdf', 'out/b/paper.pdf'])
    expect(Object.fromEntries(places)).toEqual({ 'out/a': 'out/a-new', 'out/b': 'out/b' })
    expect(beside.map(sayProblem)).toEqual([
      'out/a: This folder could not be replaced and is as it was, since another program has paper.pdf and figures.xlsx open: the new files are in out/a-new. Use them; or close what is open, and run the command again. [files-beside]',
    ])
  })
})

describe('a verb whose files are held', () => {
  it('produce names the files where they are, and what is open', async () => {
    const { folder, files, problems } = await produce({ ...MONTHLY, only: ['html'] }, held('paper.pdf'))
    expect(folder).toBe('out/corporate-parenting-monthly/2017-01-new')
    expect(files).toContain(`${folder}/paper.html`)
    expect(problems.at(-1)).toMatchObject({
      code: 'files-beside',
      facts: { beside: folder, open: 'paper.pdf' },
    })
  })
  it('exceptions says where the list is now', async () => {
    const request = { paper: 'corporate-parenting-from-return', period: '2022-03', indicator: 'S10' }
    const excepted = await exceptions(request, held())
    expect(excepted.file).toBe('out/exceptions/corporate-parenting-from-return/2022-03/S10-new/S10.csv')
    expect(sayExcepted(excepted)).toContain(
      'since another program has a file in it, or the folder itself, open',
    )
  })
})
