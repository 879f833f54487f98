// The monthly paper as it is delivered: for members, with an annex. It has every figure of the paper in full, and no
// word that is for analysts.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import type { Block, TableCell } from '../../src/papers/paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, outsideAsDelivered, textOf } from '../workspace.ts'
import { paper as inFull } from './monthly-blocks.ts'

const { paper, record } = await makePaper(MONTHLY, openWorkspace(outsideAsDelivered()))
const tables = paper.blocks.flatMap(block =>
  block.block === 'section' ? block.parts.flatMap(part => (part.part === 'table' ? [part.table] : [])) : [],
)
const tableOf = (id: string) => tables.find(table => table.id === id) ?? expect.fail(`no table ${id}`)
const said = (cell: TableCell): string => {
  switch (cell.cell) {
    case 'figure':
      return cell.figure.text
    case 'text':
      return cell.text
    case 'rating':
      return cell.rating.word
    case 'sign':
      return cell.word
  }
}
const rowOf = (id: string, label: string) =>
  tableOf(id)
    .rows.find(row => row.label === label)
    ?.cells.map(said)
const topics = paper.blocks.flatMap(block => (block.block === 'brief-topic' ? [block] : []))

describe('a paper with detail: members', () => {
  it('has its blocks in this order', () =>
    expect([...new Set(paper.blocks.map(block => block.block))]).toEqual([
      'cover',
      'members-page',
      'section',
      'dashboard',
      'brief-topic',
      'changes',
      'notes',
    ] satisfies Block['block'][]))

  it('has the figures of the paper in full, each with the same text', () => {
    const different = Object.values(paper.figures).filter(
      ({ ref, text }) => inFull.figures[ref]?.text !== text,
    )
    expect(different).toEqual([])
    // Left out are only figures that there are not: months to come, and areas where an indicator has no other area's figure.
    const left = Object.values(inFull.figures).filter(({ ref }) => paper.figures[ref] === undefined)
    expect(left.filter(({ missing }) => missing === undefined)).toEqual([])
  })

  it('places every figure in a table, so that each can be looked up', () => {
    const placed = new Set(record.places.map(place => place.figure))
    const months = Object.values(paper.figures).filter(({ period }) => /^\d{4}-\d{2}$/.test(period))
    // The topics print these, as they do in full.
    const isForecast = (ref: string) => ref.includes(':year-end')
    expect(months.map(({ ref }) => ref).filter(ref => !placed.has(ref) && !isForecast(ref))).toEqual([])
  })

  // Figures and targets as the council published them for January 2017.
  it('has one summary line for each indicator, under the title of its section', () => {
    const { rows, columns } = tableOf('summary-table')
    expect(columns.map(({ title }) => title)).toEqual([
      'Jan 17',
      'Dec 16',
      'Jan 16',
      'Target',
      'Rating',
      'Since the month before',
      'Is it real?',
    ])
    expect(rows.filter(row => row.kind === 'heading').map(row => row.label)).toEqual(
      topics.map(({ title }) => title),
    )
    expect(rows.filter(row => row.kind === 'item')).toHaveLength(28)
    expect(rowOf('summary-table', '6.15 Visits in time, national standard')).toEqual([
      '78.7%',
      '89.7%',
      '96.8%',
      '98% or above',
      'Red',
      'Worse, off target',
      'Worsening',
    ])
    expect(rowOf('summary-table', '6.8 Left care through adoption')?.slice(0, 5)).toEqual([
      '75.0%',
      '5.9%',
      '20.0%',
      '22.7% or above; year to date 16.9%',
      'Red',
    ])
  })

  it('says in plain words whether a change is real, by the ranges where there is no chart', () => {
    // 6.6: 3 of 17 and then 0 of 12; Wilson's ranges, 6.2% to 41.0% and 0.0% to 24.2%, overlap.
    expect(rowOf('summary-table', '6.6 Left under special guardianship')?.at(-1)).toBe('No clear change')
    expect(rowOf('summary-table', '6.7 Reviews held on time')?.at(-1)).toBe('No clear change')
    expect(rowOf('summary-table', '6.8 Left care through adoption')?.at(-1)).toBe('Improving')
    expect(rowOf('summary-table', '10.1 Highest caseload, safeguarding')?.at(-1)).toBe('Cannot be judged')
    expect(rowOf('summary-table', '6.5 Left care to a permanent home (doubted)')?.at(-1)).toBe(
      'Cannot be judged',
    )
  })

  it('has every month, the closed years and the year to date in its annex', () =>
    expect(rowOf('table-months', '6.3 Started to be looked after')).toEqual(
      // January 2016 to January 2017; 2013/14 to 2015/16; April to January: 219.
      [
        '10',
        '19',
        '20',
        '17',
        '18',
        '18',
        '21',
        '30',
        '24',
        '29',
        '30',
        '22',
        '10',
        '147',
        '175',
        '208',
        '219',
      ],
    ))

  it('has other areas for the indicators that have any, and for no other', () => {
    expect(tableOf('table-benchmarks').rows.filter(row => row.kind === 'item')).toHaveLength(8)
    expect(rowOf('table-benchmarks', '8.1 Long-term placements stable')).toEqual([
      'High',
      '66.2%',
      '68.2%',
      '79.0%',
      '68.0%',
      '72.0%',
    ])
  })

  it('says what is missing in words, and leaves the marks and the short forms of analysts out', () => {
    const printed = JSON.stringify(
      paper.blocks.map(block => (block.block === 'brief-topic' ? { ...block, commentary: [] } : block)),
      // Not printed: the reason of a rating is for the record.
      (key, value: unknown) => (key === 'reason' ? undefined : value),
    )
    expect(printed).toContain('not supplied')
    for (const word of ['[x]', '[z]', 'YTD ', 'ratio of sums', '.xlsx', '.csv', '.yaml'])
      expect(printed, word).not.toContain(word)
  })

  it('prints what officers say, and no sentence beside it that repeats a figure', () => {
    const visits = topics.find(({ id }) => id === 'reviews-and-visits')
    expect(visits?.indicators.map(({ says }) => says)).toEqual([
      // Wilson's range of 54 of 55.
      ['By chance alone it could lie anywhere from 90.4% to 99.7%.'],
      [],
      [],
    ])
    // Nobody wrote about these, so the figures speak.
    const settings = topics.find(({ id }) => id === 'family-settings')
    expect(settings?.indicators[0]?.says[0]).toContain('86.3% in January 2017')
  })

  it('draws small charts of the months up to its own, and refers to the table that has them', () => {
    for (const chart of topics.flatMap(topic => topic.charts)) {
      expect(chart).toMatchObject({ size: expect.stringMatching(/small|medium/), figuresIn: 'Table 2' })
      expect(JSON.stringify(chart)).not.toContain('Feb 17')
    }
  })

  it('puts each indicator under its question', () => {
    const [dashboard] = paper.blocks.flatMap(block => (block.block === 'dashboard' ? [block] : []))
    expect(dashboard?.questions.map(({ title, items }) => [title, items.length])).toEqual([
      ['How much did we do?', 5],
      ['How well did we do it?', 12],
      ['What difference did it make?', 11],
    ])
  })

  it('leaves no indicator out of the dashboard because its question is not stated', async () => {
    const file = 'data/definitions/indicators/caseloads.yaml'
    const text = (await textOf(file)).replace(/^ {4}question: how-well\n/m, '')
    const { paper: unstated } = await makePaper(MONTHLY, openWorkspace(changedOutside({ [file]: text })))
    const [dashboard] = unstated.blocks.flatMap(block => (block.block === 'dashboard' ? [block] : []))
    expect(dashboard?.questions.at(-1)).toMatchObject({
      title: 'Question not stated',
      items: [{ ref: '10.1' }],
    })
  })

  it('keeps the details and the notices of its cover in the notes', () => {
    const [cover] = paper.blocks.flatMap(block => (block.block === 'cover' ? [block] : []))
    const [notes] = paper.blocks.flatMap(block => (block.block === 'notes' ? [block] : []))
    expect(cover?.isBand).toBe(true)
    expect(notes?.sections[0]).toMatchObject({ title: 'About this paper' })
    expect(notes?.sections[0]?.items.join(' ')).toContain('This is a worked example')
  })

  it('says nothing of chance where the council has no rules for it', async () => {
    const { paper: without } = await makePaper(
      MONTHLY,
      openWorkspace(changedOutside({ 'data/definitions/signals.yaml': null })),
    )
    const titles = without.blocks.flatMap(block =>
      block.block === 'members-page' ? block.groups.map(({ title }) => title) : [],
    )
    expect(titles[0]).toBe('Off target and worse than the month before, furthest first')
    expect(titles.filter(title => /really|real|clear/.test(title))).toEqual([])
  })

  it('needs an annex for what its topics leave out', async () => {
    const file = `data/definitions/papers/${MONTHLY.paper}.yaml`
    const text = (await textOf(file))
      .replace('detail: full', 'detail: members')
      .replace(/^ {2}- \{ block: annex.*$/m, '')
    await expect(makePaper(MONTHLY, openWorkspace(changedOutside({ [file]: text })))).rejects.toMatchObject({
      problems: [{ origin: { file } }],
    })
  })
})
