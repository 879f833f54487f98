// What a person would see on the sheets of a workbook that nothing describes: one make of table each.
import { expect, it } from 'vitest'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import type { TableSeen } from '../../../src/extracts/look/sheet-seen.ts'
import { periodId } from '../../../src/terms/period.ts'

async function look(csv: string) {
  const seen = await lookAtBook(new TextEncoder().encode(csv), 'scorecard.csv')
  if ('unreadable' in seen) throw new Error(seen.unreadable)
  const [sheet] = seen.sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

async function tableIn(csv: string): Promise<TableSeen> {
  const { tables } = await look(csv)
  const [table, other] = tables
  if (table === undefined || other !== undefined) throw new Error(`${tables.length} tables`)
  return table
}

/** The label, and the figures by period. */
const sayLines = ({ lines }: TableSeen): string[] =>
  lines.map(
    ({ label, figures }) =>
      `${label}: ${figures.map(one => `${periodId(one.period)} ${one.cell.shown}`).join(', ')}`,
  )

const ACROSS = `Scorecard 2025/26
Theme,Indicator,Ref,Target,Apr,May,Jun,RAG
Numbers,Children looked after,W1,-,402,399,404,
,Starts,W2,-,13,8,15,
Health,Dental checks,W3,85%,84.6%,83.5%,82.5%,Amber
,Total rated,,,1,1,1,
Source: case system`

it('sees months across, with references, topics, targets and ratings', async () => {
  const table = await tableIn(ACROSS)
  expect(table).toMatchObject({
    layout: 'periods-across',
    range: 'A2:H6',
    heading: 'Indicator',
    references: 'Ref',
    forms: ['month'],
  })
  expect(sayLines(table)[0]).toBe('Children looked after: 2025-04 402, 2025-05 399, 2025-06 404')
  expect(table.lines.map(({ reference, topic }) => [reference, topic])).toEqual([
    ['W1', 'Numbers'],
    ['W2', 'Numbers'],
    ['W3', 'Health'],
    [undefined, 'Health'],
  ])
  expect(table.lines[2]?.beside.map(({ what, cell }) => `${what} ${cell.shown}`)).toEqual([
    'target 85%',
    'rag Amber',
  ])
})

it('keeps the texts around a table, where notes are', async () => {
  const { texts } = await look(ACROSS)
  expect(texts.map(({ text, at }) => `${at} ${text}`)).toEqual([
    'A1 Scorecard 2025/26',
    'A7 Source: case system',
  ])
})

it('puts a heading row over the rows below it', async () => {
  const table = await tableIn(`What,Apr-25,May-25,Jun-25
Reviews in time,,,
Numerator,104,111,118
Denominator,112,119,124
%,92.9%,93.3%,95.2%`)
  expect(table.lines.map(({ label, under }) => [...under, label].join(' / '))).toEqual([
    'Reviews in time / Numerator',
    'Reviews in time / Denominator',
    'Reviews in time / %',
  ])
})

it('sees months down under headings in two rows, with years between and a row of targets', async () => {
  const table = await tableIn(`Month,Reviews,,Visits,
,Num,Den,Num,Den
Target,,95,,90
2024-25,,,,
Jan,10,12,20,25
Feb,11,12,21,25
Mar,12,12,22,25
2025-26,,,,
Apr,10,11,20,22`)
  expect(table).toMatchObject({ layout: 'periods-down', heading: 'Month', forms: ['month'] })
  expect(sayLines(table)[0]).toBe('Num: 2025-01 10, 2025-02 11, 2025-03 12, 2025-04 10')
  expect(table.lines.map(({ label, under }) => `${under.join()} ${label}`)).toEqual([
    'Reviews Num',
    'Reviews Den',
    'Visits Num',
    'Visits Den',
  ])
  expect(table.lines[1]?.beside.map(({ cell }) => cell.shown)).toEqual(['95'])
})

it('sees a long table, and the rows of all teams together', async () => {
  const table = await tableIn(`Measure,PeriodEnd,Team,Num,Den,Pct
EET,30/04/2025,All,10,20,0.5
EET,30/04/2025,East,5,10,0.5
EET,30/04/2025,West,5,10,0.5
EET,31/05/2025,All,12,20,0.6
EET,31/05/2025,East,6,10,0.6
EET,31/05/2025,West,6,10,0.6
Suitable,30/04/2025,All,15,20,0.75
Suitable,30/04/2025,East,7,10,0.7
Suitable,30/04/2025,West,8,10,0.8`)
  expect(table).toMatchObject({
    layout: 'long-table',
    heading: 'Measure',
    periodHeading: 'PeriodEnd',
    where: { Team: 'All' },
    columns: { value: 'Pct', numerator: 'Num', denominator: 'Den' },
  })
  expect(sayLines(table)).toEqual(['EET: 2025-04 0.5, 2025-05 0.6', 'Suitable: 2025-04 0.75'])
  expect(table.lines[0]?.parts?.numerators.map(({ cell }) => cell.shown)).toEqual(['10', '12'])
})

it('sees the periods of a scorecard under words, and leaves out those of other areas', async () => {
  const table = await tableIn(`Ref,Indicator,This month,Last month,Target,England
,,Jan-26,Dec-25,,2024/25
C1,Children in care,512,508,-,70
C2,Reviews on time,95%,96%,95,93`)
  expect(sayLines(table)).toEqual([
    'Children in care: 2026-01 512, 2025-12 508',
    'Reviews on time: 2026-01 95%, 2025-12 96%',
  ])
  expect(table.others).toEqual(['England 2024/25'])
})

it.each([
  [
    'a column of labels without a heading',
    ',Apr-25,May-25,Jun-25\nStarts,1,2,3\nEnds,3,2,1',
    'has no heading',
  ],
  [
    'one heading over two columns',
    'Month,No.,Of,No.,Of\nApr-25,1,2,3,4\nMay-25,1,2,3,4\nJun-25,1,2,3,4',
    'stands over several',
  ],
])('says what cannot be described: %s', async (_, csv, says) =>
  expect((await tableIn(csv)).fault).toContain(says),
)

it.each([
  ['a list of words', 'Colour\nGreen\nAmber\nRed'],
  ['numbers without periods', 'Age,Boys,Girls\n0 to 4,10,12\n5 to 9,14,11'],
])('sees no table in %s', async (_, csv) => expect((await look(csv)).tables).toEqual([]))

it('counts the numbers on a sheet, to doubt one that has many and no table', async () =>
  expect((await look('Age,Boys\n0 to 4,10\n5 to 9,14')).figures).toBe(2))

it('sees a list of children by a column that totals never have', async () => {
  const list = 'Extract\nChild ID,Date of Birth,Placed\nA1,01/04/2015,2\nA2,02/05/2014,3\nA3,01/06/2013,1'
  expect((await look(list)).personColumn).toBe('Child ID')
  expect((await look('Name,DOB\nx,01/04/2015\nx,02/05/2014')).personColumn).toBe('DOB')
  expect((await look(ACROSS)).personColumn).toBeUndefined()
})

it('sees the unit of each row, and takes its column for no parts', async () => {
  const table = await tableIn(
    'Ref,Measure,Unit,Apr-25,May-25\nO1,Children looked after,No.,420,422\nO2,CLA rate,Rate,59.2,59.4\nO3,Reviews,%,94.5,95.1',
  )
  expect(table.lines.map(({ label }) => label)).toEqual(['Children looked after', 'CLA rate', 'Reviews'])
  expect(table.lines[2]?.beside.map(({ what, cell }) => `${what} ${cell.shown}`)).toEqual(['unit %'])
})

it('sees the quarter of each row of a long table by the year beside it, and not the year alone', async () => {
  const rows = ['2024/25,Q4', '2025/26,Q1', '2025/26,Q2'].flatMap((period, at) => [
    `Starts,${period},${at + 1}`,
    `Ends,${period},${at + 2}`,
  ])
  const table = await tableIn(`Measure,Fin Year,Quarter,Value\n${rows.join('\n')}`)
  expect(sayLines(table)[0]).toBe('Starts: 2024-25-Q4 1, 2025-26-Q1 2, 2025-26-Q2 3')
  expect(table.periodHeading).toBe('Quarter')
})

it('sees quarters in their last days', async () => {
  const table = await tableIn('Quarter ending,Starts\n30/06/2025,4\n30/09/2025,5\n31/12/2025,6')
  expect(sayLines(table)).toEqual(['Starts: 2025-26-Q1 4, 2025-26-Q2 5, 2025-26-Q3 6'])
})
