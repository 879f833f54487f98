import { expect, it } from 'vitest'
import { pageTree } from '../../../src/guard/finished-page/page-tree.ts'
import { tablesInPage } from '../../../src/guard/finished-page/tables-in-page.ts'

it('a cell has the heading of its row, of its column, of the band over it and of its group', () => {
  const page = pageTree(`<table><caption>Table 1: ages</caption>
    <thead><tr><th rowspan="2">Age</th><th colspan="2">2016/17</th><th rowspan="2">To&nbsp;date</th></tr>
    <tr><th>Jan 17</th><th>Feb 17</th></tr></thead>
    <tbody><tr><th scope="rowgroup" colspan="4">In care</th></tr>
    <tr><th scope="row">Under 1</th><td>9 <svg><text>12</text></svg></td><td>sup&shy;pressed</td><td>[c]</td></tr></tbody></table>`)
  expect(tablesInPage(page)).toEqual([
    {
      caption: 'Table 1: ages',
      rows: [
        {
          label: 'Under 1',
          group: 'In care',
          cells: [
            { column: '2016/17: Jan 17', text: '9' },
            { column: '2016/17: Feb 17', text: 'suppressed' },
            { column: 'To date', text: '[c]' },
          ],
        },
      ],
    },
  ])
})
