// What can be added with files in data/ alone where children are counted: a table, bands, a group map, a
// position, a measure, a council, a comparator, a projection. The figures are worked out from
// test/golden/children/example.csv, which was counted independently.

import { describe, expect, it } from 'vitest'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import type { TableCell } from '../../src/papers/paper.ts'
import { check } from '../../src/verbs/check.ts'
import { explain } from '../../src/verbs/explain.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, textOf } from '../workspace.ts'

const COUNTING = 'data/definitions/counting.yaml'
const RETURN = 'data/definitions/returns/ssda903.yaml'
const AGE = 'data/definitions/groups/age.yaml'
const RATES = 'data/benchmarks/dfe/cla_number_and_rate_per_10k_children.csv'

function printed(cell: TableCell): string {
  if (cell.cell === 'text') return cell.text
  if (cell.cell === 'rating') return cell.rating.word
  if (cell.cell === 'sign') return cell.word
  return [cell.figure.text, cell.figure.below, cell.share?.text].filter(text => text !== undefined).join(' ')
}

/** A table as printed: the label and the cells of each row, a share after its figure. */
function tableOf({ paper }: MadePaper, id: string): string[][] {
  const parts = paper.blocks.flatMap(block => (block.block === 'section' ? block.parts : []))
  const table = parts
    .flatMap(part => ('table' in part ? [part.table] : []))
    .find(one => one.id === `table-${id}`)
  if (table === undefined) throw new Error(`the paper has no table ${id}`)
  return table.rows.map(({ label, cells }) => [label, ...cells.map(printed)])
}
const annexOf = ({ paper }: MadePaper) =>
  JSON.stringify(
    paper.blocks.filter(block => block.block === 'section' && block.title === 'How it was counted'),
  )

/**
 * A text of data/ with one thing in place of another; what is not there would leave the test without its
 * change.
 */
async function changed(
  file: string,
  ...changes: readonly (readonly [found: string, instead: string])[]
): Promise<string> {
  let text = await textOf(file)
  for (const [found, instead] of changes) {
    if (!text.includes(found)) throw new Error(`${file} has no ${found}`)
    text = text.replace(found, instead)
  }
  return text
}

const indicator = (ref: string, name: string, unit: string, method: string) => `  - ref: ${ref}
    name: ${name}
    short: ${name}
    definition: An example.
    unit: ${unit}
    polarity: none
    owner: Head of Commissioning
    method: ${method}
    year-to-date: latest
    annual: latest
    targets: [{ state: none }]
`

describe('a paper added over the return, with everything it needs', async () => {
  const files = {
    // A map by two facts: in foster care by age, and in residential care.
    'data/definitions/groups/homes.yaml': `id: homes
title: Home and age
source: an example
editions:
  - rows:
      - { id: foster-young, label: "Foster care, under 10", when: { placement: [U1, U2, U3, U4, U5, U6], age: { below: 10 } } }
      - { id: foster-older, label: "Foster care, 10 and over", when: { placement: [U1, U2, U3, U4, U5, U6], age: { from: 10 } } }
      - { id: residential, label: Residential, when: { placement: [K1, K2, R1, R2, R3, S1] } }
not-known: { label: "Elsewhere, or not known" }
`,
    // Other bands from 2021-22.
    [AGE]: await changed(AGE, [
      'not-known:',
      `  - from: '2021-04-01'
    note: an example of new bands
    rows:
      - { id: under-5, label: Under 5, when: { age: { below: 5 } } }
      - { id: '5-9', label: 5 to 9, when: { age: { from: 5, below: 10 } } }
      - { id: 10-and-over, label: 10 and over, when: { age: { from: 10 } } }
not-known:`,
    ]),
    // A position that nobody had, put in force; and another of those that are there.
    [COUNTING]: await changed(
      COUNTING,
      [
        '    national: adoption-and-orders',
        `      with-every-return:
        says: Permanence is adoption, an order, and any return home (E4A, E4B).
        lists: { codes: [E11, E12, E41, E43, E44, E45, E46, E47, E48, E4A, E4B] }
    in-force: with-every-return
    national: adoption-and-orders`,
      ],
      [
        '    national: private-and-voluntary',
        '    in-force: without-kin\n    national: private-and-voluntary',
      ],
    ),
    [RETURN]: await changed(RETURN, [
      'gives:\n',
      'gives:\n  - { measure: older-in-foster-care, counts: in-care, only: { placement: [U1, U2, U3, U4, U5, U6], age: { from: 10 } } }\n',
    ]),
    'data/definitions/indicators/more.yaml': `topic: More\nindicators:\n${indicator('N1', 'Foster children of 10 and over', 'percentage', '{ kind: percentage, numerator: older-in-foster-care, denominator: foster-placements }')}`,
    'data/definitions/strategies/more.yaml': `id: more
title: More
measures:
  - { id: M1, aspiration: Fewer, text: Fewer than 300 children are looked after, indicator: S1, polarity: down, baseline: { on: 2021-03-31 }, target: { bound: { below: 300 }, by: 2022-03-31 } }
  - { id: M2, aspiration: Fewer, text: Fewer foster children are 10 and over, indicator: N1, polarity: down, baseline: { on: 2021-03-31 } }
`,
    'data/definitions/papers/more.yaml': `id: more
title: More
committee: Corporate Parenting Panel
look: report-portrait
council: northmoor
returns: [ssda903]
years-shown: 3
blocks:
  - block: section
    id: more
    title: More
    parts:
      - { part: table, id: homes, title: Children by home and age, rows: { by: homes, of: S1 }, cell: count-and-share, years: 1 }
      - { part: table, id: age, title: Children by age, rows: { by: age, of: S1 }, years: 2 }
      - { part: table, id: shares, title: Shares, rows: { indicators: [N1, S7, S9] }, cell: ratio, years: 1 }
      - { part: chart, chart: stacked, id: homes, of: S1, by: homes }
      - { part: projection, id: ahead, title: What may come, method: mean-change, of: S1, base: 3, ahead: 2 }
      - { part: measures, id: success, title: Measures of success, from: more }
  - { block: methods, title: How it was counted }
  - { block: notes, title: Notes }
`,
  }
  const outside = changedOutside(files)
  const request = { paper: 'more', period: '2021-22' }
  const made = await makePaper(request, openWorkspace(outside))

  it('has the table by the new map: under 10 are 5 + 20 + 22 + 73 of U1, U3, U4 and U6; residential is 39 + 2 + 1 + 1; the rest of 328 comes last', () => {
    expect(tableOf(made, 'homes')).toEqual([
      ['Foster care, under 10', '120 37%'],
      ['Foster care, 10 and over', '124 38%'],
      ['Residential', '43 13%'],
      ['Elsewhere, or not known', '41 13%'],
      ['Total', '328'],
    ])
  })
  it('has the old bands in 2020/21 and the new ones in 2021/22: 9 + 61 under 5, 128 + 65 of 10 and over', () => {
    expect(tableOf(made, 'age')).toEqual([
      ['Under 5', '[z]', '70'],
      ['5 to 9', '68', '65'],
      ['10 and over', '[z]', '193'],
      ['Under 1', '14', '[z]'],
      ['1 to 4', '61', '[z]'],
      ['10 to 15', '99', '[z]'],
      ['16 and over', '75', '[z]'],
      ['Age not known', '0', '0'],
      ['Total', '317', '328'],
    ])
  })
  it('counts by the new measure (124 of 244) and by the positions in force: 29 + 40 E4A + 6 E4B of 141, and 170 in house less 42 with relatives', () => {
    expect(tableOf(made, 'shares')).toEqual([
      ['Foster children of 10 and over (%)', '50.8% 124 of 244'],
      ['Children who ceased to be looked after and have a permanent home (%)', '53.2% 75 of 141'],
      ["Foster placements with the council's own carers (%)", '52.5% 128 of 244'],
    ])
  })
  it('prints those positions and the maps in the annex, and the new edition below its table', () => {
    for (const words of [
      'Permanence is adoption, an order, and any return home (E4A, E4B).',
      'relatives and friends are not counted in house',
      'Home and age',
    ])
      expect(annexOf(made)).toContain(words)
    expect(JSON.stringify(made.paper.blocks)).toContain(
      'Age, edition from 1 April 2021: an example of new bands',
    )
  })
  it('projects 328 by the mean of 317 ÷ 302 and 328 ÷ 317, which is 1.0422; and back-tests 302 by the mean of 296 ÷ 292 and 302 ÷ 296, 1.0170', () => {
    expect(tableOf(made, 'ahead')[0]).toEqual(['Children looked after', '302', '317', '328', '342', '356'])
    expect(tableOf(made, 'ahead-back-test').flat()).toEqual(expect.arrayContaining(['307', '312']))
  })
  it('judges the measures of success: 328 is not below 300; 124 of 244 is more than 124 of 248', () => {
    expect(tableOf(made, 'success')).toEqual([
      ['Fewer'],
      [
        'M1 Fewer than 300 children are looked after',
        'Down',
        '317 31 March 2021',
        'Below 300 by 31 March 2022',
        '328 31 March 2022',
        'Not met',
      ],
      [
        'M2 Fewer foster children are 10 and over',
        'Down',
        '50.0% 31 March 2021',
        'No target',
        '50.8% 31 March 2022',
        'Worse',
      ],
    ])
  })
  it('explains the new indicator by the rule and the children that were counted', async () => {
    const { figures } = await explain({ ...request, indicator: 'N1' }, outside)
    expect(figures[0]?.from.map(step => [step.measure, step.text])).toEqual([
      ['older-in-foster-care', '124'],
      ['foster-placements', '244'],
    ])
  })
  it('passes the check', async () => {
    expect((await check(request, outside)).problems.filter(({ severity }) => severity === 'error')).toEqual(
      [],
    )
  })
})

describe('a council added, with its own return, comparators and paper', async () => {
  const episodes = `CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC
W1,01/06/2021,S,C2,N1,U4,PR1,,
W2,01/06/2021,S,C2,N1,K2,PR4,,
W3,01/06/2021,S,V2,N1,U4,PR1,01/02/2022,E4A
`
  const outside = changedOutside({
    'data/definitions/areas/westmoor.yaml': `council: { id: westmoor, name: Westmoor, short: Westmoor }
comparators:
  - { id: pair, name: Two councils, short: Two councils, published: { mean-of: [{ code: "372", name: Rotherham }, { code: "384", name: Wakefield }] } }
  - { id: south-west, name: South West, short: South West, published: { region: E12000009 } }
`,
    'data/definitions/returns/westmoor.yaml': await changed(
      RETURN,
      ['id: ssda903', 'id: westmoor'],
      ['folder: returns/ssda903', 'folder: returns/westmoor'],
    ),
    'data/returns/westmoor/2021-22/header.csv':
      'CHILD,SEX,DOB,ETHNIC\nW1,1,01/01/2019,WBRI\nW2,2,01/01/2010,WBRI\nW3,1,01/01/2015,WBRI\n',
    'data/returns/westmoor/2021-22/episodes.csv': episodes,
    'data/benchmarks/westmoor-population.csv': 'Effective from,Population aged 0 to 17\n2020-07-01,400\n',
    'data/definitions/sources/westmoor-population.yaml': await changed(
      'data/definitions/sources/northmoor-population.yaml',
      ['id: northmoor-population', 'id: westmoor-population'],
      ['file: northmoor-population.csv', 'file: westmoor-population.csv'],
    ),
    [RATES]: `${(await textOf(RATES)).trimEnd()}\n2022,Reporting year,Regional,E92000001,England,E12000009,South West,,,,Children looked after on 31 March each year,1000000,5700,57\n`,
    'data/definitions/papers/westmoor.yaml': `id: westmoor
title: Westmoor
committee: Corporate Parenting Panel
look: report-portrait
council: westmoor
returns: [westmoor]
sources: [westmoor-population, dfe-rates]
years-shown: 1
blocks:
  - block: section
    id: children
    title: Children
    parts:
      - { part: table, id: rate, title: Rate, rows: { areas: [pair, south-west], of: S2 } }
      - { part: chart, chart: ranked, id: rate, of: S2, among: pair }
      - { part: table, id: ceased, title: Ceased, rows: { by: reason-ceased, of: S4, leave-out-empty: true } }
  - { block: notes, title: Notes }
`,
  })
  const made = await makePaper({ paper: 'westmoor', period: '2021-22' }, openWorkspace(outside))

  it('has its own rate, 2 of 400, with the mean of 99 and 88 of two councils, and a region that only it names', () => {
    expect(tableOf(made, 'rate')).toEqual([
      ['Westmoor', '50.0'],
      ['Two councils', '93.5'],
      ['South West', '57.0'],
    ])
  })
  it('has its own children', () => {
    expect(tableOf(made, 'ceased')).toEqual([
      ['Returned home to a parent or person with parental responsibility', '1'],
      ['Total', '1'],
    ])
  })
})
