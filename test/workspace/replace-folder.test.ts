// A folder that another program holds, as Windows reports it: a reader has its PDF open, a virus scanner looks at it.
import { mkdtemp, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BESIDE_OUTPUT, type HoldableDisk, replaceFolder } from '../../src/workspace/replace-folder.ts'

let out: string
const inOut = (name: string) => join(out, name)
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'orderpaper held-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

const fault = (code: string) => Object.assign(new Error(code), { code })
const paper = (text: string) =>
  new Map([
    ['paper.pdf', text],
    ['figures.xlsx', text],
  ])
const textIn = (name: string) => readFile(inOut(`${name}/paper.pdf`), 'utf8')
const replace = (text: string, disk?: HoldableDisk, folder = '2017-01') =>
  replaceFolder(inOut(folder), paper(text), BESIDE_OUTPUT, disk)

/** A disk on which these files of a folder are open, so that neither they nor it can be moved: for so many tries, or for good. */
function holding(folders: Readonly<Record<string, readonly string[]>>, code: string, tries = Infinity) {
  const pauses: number[] = []
  const isOpen = (folder: string) => (folders[basename(folder)]?.length ?? 0) > 0 && pauses.length < tries
  const disk: HoldableDisk = {
    rename: async (from, to) => {
      if (isOpen(from)) throw fault(code)
      await rename(from, to)
    },
    openToWrite: async file => {
      const name = basename(join(file, '..'))
      if (folders[name]?.includes(basename(file))) throw fault('EBUSY')
      await open(file, 'r+').then(opened => opened.close())
    },
    pause: async ms => pauses.push(ms),
  }
  return { disk, pauses }
}

describe('replaceFolder(folder, files)', () => {
  it.each(['EBUSY', 'EPERM', 'EACCES'])('waits while it is held (%s)', async code => {
    await replace('old')
    const { disk, pauses } = holding({ '2017-01': ['paper.pdf'] }, code, 7)
    expect(await replace('new', disk)).toBeUndefined()
    expect(pauses).toHaveLength(7)
    expect([await readdir(out), await textIn('2017-01')]).toEqual([['2017-01'], 'new'])
  })

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'puts the new one beside it when it is not let go for some seconds (%s)',
    async code => {
      await replace('old')
      const { disk, pauses } = holding({ '2017-01': ['paper.pdf'] }, code)
      expect(await replace('new', disk)).toEqual({ folder: inOut('2017-01-new'), open: ['paper.pdf'] })
      const seconds = pauses.reduce((sum, ms) => sum + ms, 0) / 1000
      expect(seconds).toBeGreaterThan(2)
      expect(seconds).toBeLessThan(10)
      expect(await readdir(out)).toEqual(['2017-01', '2017-01-new'])
      expect([await textIn('2017-01'), await textIn('2017-01-new')]).toEqual(['old', 'new'])
    },
  )

  it('names no file where it is the folder that is held, as by a window of Explorer', async () => {
    await replace('old')
    const { disk } = holding({ '2017-01': ['not in it'] }, 'EBUSY')
    expect(await replace('new', disk)).toEqual({ folder: inOut('2017-01-new'), open: [] })
  })

  it('replaces what is beside it at the next run, or goes further if that is open too', async () => {
    await replace('old')
    await replace('new', holding({ '2017-01': ['paper.pdf'] }, 'EPERM').disk)
    await replace('newer', holding({ '2017-01': ['paper.pdf'] }, 'EPERM').disk)
    expect([await readdir(out), await textIn('2017-01-new')]).toEqual([['2017-01', '2017-01-new'], 'newer'])
    const both = holding({ '2017-01': ['paper.pdf'], '2017-01-new': ['figures.xlsx'] }, 'EPERM')
    expect(await replace('newest', both.disk)).toEqual({
      folder: inOut('2017-01-new-2'),
      open: ['paper.pdf'],
    })
    expect([await textIn('2017-01'), await textIn('2017-01-new')]).toEqual(['old', 'newer'])
  })

  it('clears what is beside it once it can be replaced', async () => {
    await replace('old')
    await replace('new', holding({ '2017-01': ['paper.pdf'] }, 'EPERM').disk)
    expect(await replace('newest')).toBeUndefined()
    expect([await readdir(out), await textIn('2017-01')]).toEqual([['2017-01'], 'newest'])
  })

  it('leaves what is beside a folder that is not output, and gives the error of the system', async () => {
    await replace('old')
    await replace('mine', undefined, '2017-01-new')
    const { disk } = holding({ '2017-01': ['paper.pdf'] }, 'EPERM')
    await expect(replaceFolder(inOut('2017-01'), paper('new'), [], disk)).rejects.toMatchObject({
      code: 'EPERM',
    })
    await replaceFolder(inOut('2017-01'), paper('new'), [])
    expect([await textIn('2017-01'), await textIn('2017-01-new')]).toEqual(['new', 'mine'])
  })

  it('puts the old one back if the new one cannot take its place', async () => {
    await replace('old')
    const { disk } = holding({}, 'EPERM')
    const rename = (from: string, to: string) =>
      to.endsWith('2017-01') && from.includes('.new-')
        ? Promise.reject(fault('EPERM'))
        : disk.rename(from, to)
    expect(await replace('new', { ...disk, rename })).toMatchObject({ folder: inOut('2017-01-new') })
    expect([await textIn('2017-01'), await textIn('2017-01-new')]).toEqual(['old', 'new'])
  })

  it('gives the error of the system where nothing can be moved, and leaves nothing behind', async () => {
    await replace('old')
    const { disk } = holding({}, 'EPERM')
    await expect(
      replace('new', { ...disk, rename: () => Promise.reject(fault('EPERM')) }),
    ).rejects.toMatchObject({
      code: 'EPERM',
    })
    expect([await readdir(out), await textIn('2017-01')]).toEqual([['2017-01'], 'old'])
  })

  it('takes the place of what another run put there in the meantime, which Windows says with EPERM', async () => {
    await replace('old')
    const { disk } = holding({}, '')
    let isFirst = true
    const rename = async (from: string, to: string) => {
      if (isFirst && from.includes('.new-')) {
        isFirst = false
        await replace('of another run')
        throw fault('EPERM')
      }
      await disk.rename(from, to)
    }
    expect(await replace('new', { ...disk, rename })).toBeUndefined()
    expect([await readdir(out), await textIn('2017-01')]).toEqual([['2017-01'], 'new'])
  })
})
