// Each fault in what a screen reader says, once: the check of the worked examples finds it.
import { describe, expect, it } from 'vitest'
import { spokenFaults } from './spoken-faults.ts'

const spokenWith = (line: string): string => `What a screen reader says of the PDF 'Report', from its tags.
Each cell of a table comes after its headers.

Page 1
Heading 1: Report
Caption: Figure 1. Visits: lowest of the year
Graphic: Bar chart of 3 months: Jan 16 3, Mar 16 5.
Table of 2 rows: Table 1: visits
  Row 1
    Column header: Made
  Row 2
    Row header: North
    Made, North: 4 of 5 \u25a0 Red
${line}
Heading 2: Notes on SocialFinanceLabs/liia-tools
`

describe('spokenFaults(spoken)', () => {
  it('finds none in a small paper', () => {
    expect(spokenFaults(spokenWith('Visits were late: see Table 1.'))).toEqual([])
  })

  it.each([
    ['a cell without a header', '    no header: 4'],
    ['a cell without a header', '    Made, no header: 4'],
    ['a cell without words', '    Made, North: blank'],
    ['a heading or a paragraph without words', 'Heading 2: no text'],
    ['a table without a caption', 'Table of 3 rows: no caption'],
    ['a graphic without an alternative', 'Graphic: no alternative'],
    ['a graphic without an alternative', '    Made, North: [graphic: no alternative] 3'],
    ['decoration', '\u2014 \u2014 \u2014'],
    ['decoration', 'Item: \u2022'],
    ['a paragraph torn from its beginning', ': 36.9% in 2021/22'],
    ['joined words', 'Forecast 92.7%\u25b2 Amber'],
    ['joined words', 'Signal: \u25bcWorsening'],
    ['joined words', 'Visits stayedBelow target'],
    ['joined words', 'Visits were late;see Table 1'],
    ['a long form said twice', 'Each personal education plan (personal education plan)'],
    ['a long form said twice', '\u2022 year to date: year to date.'],
    ['said twice', 'Caption: Figure 2. Late visits\nGraphic: Late visits'],
    ['said twice', 'Late visits\nLate visits'],
    ['pages out of order', '\nPage 3\nLate visits'],
    ['a level skipped', 'Heading 3: Late visits'],
  ])('finds %s: %s', (fault, line) => {
    expect(spokenFaults(spokenWith(line)).map(found => found.slice(0, found.indexOf(':')))).toEqual([fault])
  })
})
