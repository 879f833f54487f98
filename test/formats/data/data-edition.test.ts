// The files of the data edition have the same bytes, whenever and wherever they are made.
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { dataEdition } from '../../../src/formats/data/data-edition.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { REPOSITORY } from '../../workspace.ts'
import { realWritten } from './real-paper.ts'

describe('dataEdition(paper)', () => {
  it('makes four files, with the same bytes every time', async () => {
    const hashes = async () =>
      [...dataEdition(...(await realWritten()))].map(([file, content]) => [file, sha256(content)])
    const first = await hashes()
    expect(first.map(([file]) => file)).toEqual([
      'figures.xlsx',
      'figures.ods',
      'figures.csv',
      'figures.csv-metadata.json',
    ])
    expect(await hashes()).toEqual(first)
  })

  it('makes the same bytes in another time zone', async () => {
    const script = `
      import { text } from 'node:stream/consumers'
      import { dataEdition } from ${JSON.stringify(pathToFileURL(resolve(REPOSITORY, 'src/formats/data/data-edition.ts')).href)}
      import { sha256 } from ${JSON.stringify(pathToFileURL(resolve(REPOSITORY, 'src/terms/sha256.ts')).href)}
      const [paper, record] = JSON.parse(await text(process.stdin))
      console.log(JSON.stringify([...dataEdition(paper, record)].map(([file, content]) => [file, sha256(content)])))`
    const [paper, record] = await realWritten()
    const made = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    })
    made.child.stdin?.end(JSON.stringify([paper, record]))
    expect(JSON.parse((await made).stdout)).toEqual(
      [...dataEdition(paper, record)].map(([file, content]) => [file, sha256(content)]),
    )
  }, 30_000)
})
