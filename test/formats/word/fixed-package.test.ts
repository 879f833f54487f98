// The same paper gives the same bytes at another time and in another time zone, and the file does not show who made it
// or when.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../../src/terms/sha256.ts'
import { REPOSITORY } from '../../workspace.ts'
import { realPaper } from '../data/real-paper.ts'
import { withLinks } from './hostile.ts'
import { open } from './open-docx.ts'
import { wordOf } from './papers.ts'

const address = (file: string) => JSON.stringify(pathToFileURL(resolve(REPOSITORY, file)).href)

describe.concurrent('wordDocument(paper): bytes', () => {
  it('are the same two seconds later', async () => {
    const paper = withLinks(await realPaper())
    const before = sha256(await wordOf(paper))
    await setTimeout(2_100)
    expect(sha256(await wordOf(paper))).toBe(before)
  }, 60_000)

  it('are the same in another process and another time zone', async () => {
    const paper = withLinks(await realPaper())
    const script = `
      import { text } from 'node:stream/consumers'
      import { wordOf } from ${address('test/formats/word/papers.ts')}
      import { sha256 } from ${address('src/terms/sha256.ts')}
      console.log(sha256(await wordOf(JSON.parse(await text(process.stdin)))))`
    const made = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    })
    made.child.stdin?.end(JSON.stringify(paper))
    expect((await made).stdout.trim()).toBe(sha256(await wordOf(paper)))
  }, 60_000)

  it('do not depend on a person, a program, the clock or chance', async () => {
    const docx = await wordOf(withLinks(await realPaper()))
    const { names, parts } = open(docx)
    expect(names[0]).toBe('[Content_Types].xml')
    expect(names.slice(1)).toEqual(names.slice(1).toSorted())
    const today = new Date(Date.now()).toISOString().slice(0, 10)
    for (const [name, bytes] of parts) {
      if (name.endsWith('.png')) continue
      const xml = strFromU8(bytes)
      expect(xml).not.toMatch(/Un-named|w:author|w:initials|w:rsid|w14:paraId/)
      expect(xml).not.toContain(today)
      expect(name.endsWith('.rels') ? xml.replace(/Id="rId(?:Link)?\d+"/g, '') : '').not.toMatch(/ Id="/)
    }
    expect(zipDates(docx)).toEqual(new Set(['1980-1-1 12:0']))
  })
})

/** The date of each entry, from the central directory. */
function zipDates(zip: Uint8Array): Set<string> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  const dates = new Set<string>()
  for (
    let at = view.getUint32(end + 16, true), entry = 0;
    entry < view.getUint16(end + 10, true);
    entry += 1
  ) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [time, day] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)]
    dates.add(`${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31} ${time >> 11}:${(time >> 5) & 63}`)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return dates
}
