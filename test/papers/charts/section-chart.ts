// The chart of a small section, for the tests of each kind. In: a kind and a world. Out: the chart, checked
// against the rules that every chart must meet.
import { expect } from 'vitest'
import type { Chart } from '../../../src/papers/chart.ts'
import { writeSectionChart } from '../../../src/papers/charts/index.ts'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import { paperOf, type World, writingOf } from '../section-world.ts'

/** The first chart of the section, written. */
export function chartOf<K extends Chart['chart']>(
  kind: K,
  world: World,
  change: (writing: PaperWriting) => PaperWriting = writing => writing,
): Extract<Chart, { chart: K }> {
  const [block] = paperOf(world.parts, world.yearsShown).blocks
  const part = block?.block === 'section' ? block.parts.find(one => one.part === 'chart') : undefined
  if (part === undefined) throw new Error('no chart')
  const chart = writeSectionChart(change(writingOf(world)), part)
  if (!isKind(chart, kind)) throw new Error(`a chart of the kind ${chart.chart}`)
  expect(chart.alternative.length).toBeGreaterThanOrEqual(60)
  expect(chart.alternative.length).toBeLessThanOrEqual(400)
  expect(chart.alternative).not.toContain(chart.title)
  expect(chart).toMatchObject({ id: 'chart-c', label: 'Figure 1' })
  return chart
}
const isKind = <K extends Chart['chart']>(chart: Chart, kind: K): chart is Extract<Chart, { chart: K }> =>
  chart.chart === kind

const TABLE = '- { part: table, id: t, title: Children looked after by age, rows: { by: age, of: S1 } }'
export const chart = (body: string, ...more: string[]) =>
  [`- { part: chart, id: c, ${body} }`, ...more].join('\n')

/** 2019/20: 1 + 2 + 5 = 8. 2020/21: 2 + 2 + 4 = 8. 2021/22: 2 + 6 + 2 = 10. No one without an age. */
export const AGES = {
  'S1@2019/20': '8',
  'S1[age=under-1]@2019/20': '1',
  'S1[age=1-4]@2019/20': '2',
  'S1[age=5-up]@2019/20': '5',
  'S1[age=not-known]@2019/20': '0',
  'S1@2020/21': '8',
  'S1[age=under-1]@2020/21': '2',
  'S1[age=1-4]@2020/21': '2',
  'S1[age=5-up]@2020/21': '4',
  'S1[age=not-known]@2020/21': '0',
  'S1@2021/22': '10',
  'S1[age=under-1]@2021/22': '2',
  'S1[age=1-4]@2021/22': '6',
  'S1[age=5-up]@2021/22': '2',
  'S1[age=not-known]@2021/22': '0',
}
export const ages = (kind: string, more: Partial<World> = {}): World => ({
  of: '2021-22',
  parts: chart(`chart: ${kind}, of: S1, by: age`, TABLE),
  figures: AGES,
  ...more,
})
