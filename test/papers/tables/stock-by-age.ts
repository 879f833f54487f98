// A table of children looked after by age, for the tests of its cells, sentences and notes. In: what a test
// changes. Out: the world of its section.
import type { World } from '../section-world.ts'

/** 2019/20: 1 + 2 + 5 = 8. 2020/21: none. 2021/22: 2 + 3 + 4 and 1 not known = 10. */
export const STOCK_BY_AGE = {
  'S1@2019/20': '8',
  'S1[age=under-1]@2019/20': '1',
  'S1[age=1-4]@2019/20': '2',
  'S1[age=5-up]@2019/20': '5',
  'S1[age=not-known]@2019/20': '0',
  'S1@2020/21': '0',
  'S1[age=under-1]@2020/21': '0',
  'S1[age=1-4]@2020/21': '0',
  'S1[age=5-up]@2020/21': '0',
  'S1[age=not-known]@2020/21': '0',
  'S1@2021/22': '10',
  'S1[age=under-1]@2021/22': '2',
  'S1[age=1-4]@2021/22': '3',
  'S1[age=5-up]@2021/22': '4',
  'S1[age=not-known]@2021/22': '1',
}
export const byAge = (extra: Partial<World> = {}, more = 'cell: count-and-share'): World => ({
  of: '2021-22',
  parts: `- { part: table, id: age, title: Children looked after by age, rows: { by: age, of: S1 }, ${more} }`,
  figures: STOCK_BY_AGE,
  ...extra,
})
