// One cell of a workbook changes: only what it changes is drawn again, and what is made of it is what would be made without a cache.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../../src/formats/charts-of.ts'
import { makePaper } from '../../../src/make-paper.ts'
import { fillPages } from '../../../src/verbs/print-paper.ts'
import { cacheIn } from '../../../src/workspace/cache/cache.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, REPOSITORY } from '../../workspace.ts'
import { memoryFolder } from './memory-folder.ts'
import { workbookWith } from './workbook-with.ts'

const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
const extract = readFileSync(join(REPOSITORY, EXTRACT))
const folder = memoryFolder()
const cache = cacheIn(folder, Promise.resolve('program'))

async function fill(changes: Parameters<typeof changedOutside>[0], isKept = true) {
  const outside = changedOutside(changes)
  const workspace = openWorkspace(isKept ? { ...outside, cache } : outside)
  const made = await makePaper({ ...MONTHLY, allowMissing: true }, workspace)
  const { html } = await fillPages(made, workspace)
  const { found, put } = folder.look()
  const drawnOf = (names: readonly string[]) => names.filter(name => name.startsWith('chart/')).length
  return { html, charts: chartsOf(made.paper), found: drawnOf(found), drawn: drawnOf(put) }
}

describe('a paper made again', async () => {
  const first = await fill({})
  const second = await fill({})
  // 484 children were looked after at the end of December.
  const changed = await fill({ [EXTRACT]: workbookWith(extract, 484, 485) })
  const anew = await fill({ [EXTRACT]: workbookWith(extract, 484, 485) }, false)

  it('draws each chart once, and none of them again', () => {
    expect([first.drawn, second.drawn, second.found]).toEqual([first.charts.length, 0, first.charts.length])
    expect(second.html).toBe(first.html)
  })
  it('draws those alone that show the changed figure', () => {
    const differ = changed.charts.filter(
      (chart, at) => JSON.stringify(chart) !== JSON.stringify(first.charts[at]),
    )
    expect(changed.drawn).toBe(differ.length)
    expect(differ.length).toBeGreaterThan(0)
    expect(differ.length).toBeLessThan(first.charts.length / 4)
  })
  it('is what it would be without a cache', () => {
    expect(changed.html).toBe(anew.html)
    expect(changed.html).not.toBe(first.html)
  })
  it('draws all of them again where a template has changed', async () => {
    const css = readFileSync(join(REPOSITORY, 'templates/styles/parts.css'), 'utf8')
    const templates = async () => {
      const asDelivered = await changedOutside({}).templates()
      return { ...asDelivered, files: new Map([...asDelivered.files, ['styles/parts.css', `${css}\n`]]) }
    }
    const workspace = openWorkspace({ ...changedOutside({}), templates, cache })
    await fillPages(await makePaper(MONTHLY, workspace), workspace)
    expect(folder.look().put.filter(name => name.startsWith('chart/'))).toHaveLength(first.charts.length)
  })
})
