// A chart is the same whichever thread draws it, and whoever waits for one is answered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawPicturesBy } from '../../src/drawing/draw-pictures.ts'
import { type Drawer, openDrawer } from '../../src/drawing/open-drawer.ts'
import { chartsOf } from '../../src/formats/charts-of.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY } from '../workspace.ts'
import { templates } from './examples.ts'

const { paper } = await madeOnce(MONTHLY.paper, MONTHLY.period)
const charts = chartsOf(paper)
const by = { templates, look: {} }

let drawer: Drawer
beforeEach(() => {
  drawer = openDrawer()
})
afterEach(() => drawer.close())

describe('openDrawer', () => {
  it('draws every chart of a paper as this thread draws it', async () => {
    const [there, here] = [drawer.drawBy(by), drawPicturesBy(by)]
    expect(charts.length).toBeGreaterThan(50)
    expect(await Promise.all(charts.map(there))).toEqual(await Promise.all(charts.map(here)))
  })
  it('says why the template of a chart fails, and draws the others', async () => {
    const damaged = new Map([...templates.files, ['charts/history.vl.json', '{,']])
    const draw = drawer.drawBy({ ...by, templates: { ...templates, files: damaged } })
    const drawn = await Promise.all(charts.map(draw))
    const failed = charts.filter((_, at) => 'failed' in (drawn[at] ?? {})).map(({ chart }) => chart)
    expect([...new Set(failed)]).toEqual(['history'])
    expect(drawn.find(one => 'failed' in one)).toEqual({ failed: expect.stringMatching(/JSON/) })
  })
  it('lets nobody wait for a drawer that is closed', async () => {
    const draw = drawer.drawBy(by)
    const waiting = charts.map(draw)
    await Promise.all([
      expect(Promise.all(waiting)).rejects.toThrow('the drawer is closed'),
      Promise.allSettled(waiting),
      drawer.close(),
    ])
    await expect(Promise.all(charts.map(draw))).rejects.toThrow('the drawer is closed')
  })
})
