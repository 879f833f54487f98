// What a stranger altered in the workbooks of invented councils, one kind each, in the smallest workbook that shows it.
import { describe, expect, it } from 'vitest'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import { makePaper } from '../../../src/make-paper.ts'
import { periodId } from '../../../src/terms/period.ts'
import { filesOfProposal, proposed, requestOf } from '../../../src/verbs/init/begin.ts'
import { shortProposed } from '../../../src/verbs/init/names-proposed.ts'
import { boundOf, type Proposal } from '../../../src/verbs/init/proposal.ts'
import { doubtsOf, sayProposal } from '../../../src/verbs/init/say-proposal.ts'
import { splitReference } from '../../../src/verbs/init/split-reference.ts'
import { writeDefinitions } from '../../../src/verbs/init/write-definitions.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { book, date, type Rows, sheetOf } from '../../extracts/workbooks.ts'
import { outsideOfFiles } from '../../workspace.ts'
import { written } from './begun.ts'

/** Tried as `init` tries it, with the reader that will read the files; and the files of the new workspace. */
async function withFiles(sheets: Readonly<Record<string, Rows>>, merges: readonly string[] = []) {
  const bytes = book(
    Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetOf(rows, { merges })])),
  )
  const seen = await lookAtBook(bytes, 'scorecard.xlsx')
  if ('unreadable' in seen) throw new Error(seen.unreadable)
  const proposal = await proposed([{ seen, bytes }], outsideOfFiles(new Map()))
  return { proposal, files: written(filesOfProposal(proposal, [{ seen, bytes }])) }
}

const begun = async (...given: Parameters<typeof withFiles>): Promise<Proposal> =>
  (await withFiles(...given)).proposal

describe('a band over rows', () => {
  const TABLE: Rows = [
    ['Ref', 'Indicator', 'Target', 'Apr-25', 'May-25', 'Jun-25'],
    ['Health'],
    ['W1', 'Dental checks up to date', 0.85, 0.81, 0.82, 0.83],
    ['W2', 'Cakes baked', null, 4, 5, 6],
    ['Placements'],
    ['W3', 'Mentors matched', null, 7, 8, 9],
    ['Leaving care'],
    ['W4', 'Driving lessons', null, 2, 1, 2],
  ]
  const topics = ({ indicators }: Proposal) => indicators.map(({ ref, topic }) => `${ref} ${topic}`)

  it.each([
    ['merged over the table', ['A2:F2', 'A5:F5', 'A7:F7']],
    ['in the column of references alone', []],
  ])('is the topic, and the references are kept: %s', async (_, merges) =>
    expect(topics(await begun({ Scorecard: TABLE }, merges))).toEqual([
      'W1 Health',
      'W2 Health',
      'W3 Placements',
      'W4 Leaving care',
    ]),
  )

  it('parts rows of one label, which are known by their references', async () => {
    const { sources } = await begun({
      Scorecard: [
        ['Ref', 'Indicator', 'Apr-25', 'May-25', 'Jun-25'],
        ['Visits'],
        ['W1', 'Agreed', 81, 82, 83],
        ['W2', 'Made', 61, 62, 63],
        ['Reviews'],
        ['W3', 'Agreed', 11, 12, 13],
        [null, 'Held', 1, 2, 3],
      ],
    })
    expect(sources[0]?.tables[0]?.rows.map(({ label, ref }) => `${ref} ${label}`)).toEqual([
      'W1 W1 / Agreed',
      'W2 Made',
      'W3 W3 / Agreed',
      'W4 Held',
    ])
  })
})

describe('last days of quarters', () => {
  const [JUNE, SEPTEMBER, DECEMBER] = ['2026-06-30', '2026-09-30', '2026-12-31'].map(day => date(day))
  const figures = ({ sources }: Proposal) =>
    sources.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) =>
        rows.flatMap(row => row.figures.map(({ period, cell }) => `${periodId(period)} ${cell.shown}`)),
      ),
    )

  it.each<readonly [string, Rows]>([
    ['across', [['Indicator', JUNE, SEPTEMBER] as Rows[number], ['Cakes baked', 4, 5]]],
    [
      'across, beside a year and its sum',
      [['Indicator', '2025/26', JUNE, SEPTEMBER, 'YTD Sep-26'] as Rows[number], ['Cakes baked', 18, 4, 5, 9]],
    ],
    [
      'down, with years and gaps between',
      [['Quarter', 'Cakes baked'], ['2026/27'], [JUNE, 4], [], ['Then'], [SEPTEMBER, 5], [DECEMBER]] as Rows,
    ],
  ])('are quarters: %s', async (_, rows) => {
    const proposal = await begun({ Cakes: rows })
    expect(figures(proposal)).toEqual(expect.arrayContaining(['2026-27-Q1 4', '2026-27-Q2 5']))
    expect(periodId(proposal.period)).toBe('2026-27-Q2')
  })

  it('are read as quarters though every row has a reference, as a scorecard', async () => {
    const proposal = await begun({
      Cakes: [
        ['Ref', 'Indicator', JUNE, SEPTEMBER] as Rows[number],
        ['W1', 'Cakes baked', 4, 5],
        ['W2', 'Pies baked', 3, 2],
      ],
    })
    expect(writeDefinitions(proposal).get('data/definitions/sources/scorecard.yaml')).toContain(
      'form: quarter',
    )
  })

  it('are months among other months, and every third month by its name is doubted', async () => {
    const monthly = await begun({
      Cakes: [
        ['Indicator', JUNE, date('2026-07-31'), date('2026-08-31')] as Rows[number],
        ['Cakes', 4, 5, 6],
      ],
    })
    expect(periodId(monthly.period)).toBe('2026-08')
    const third = await begun({
      Cakes: [
        ['Indicator', 'Mar-26', 'Jun-26', 'Sep-26'],
        ['Cakes', 4, 5, 6],
      ],
    })
    expect(doubtsOf(third).join()).toContain('has figures for every third month')
    expect(doubtsOf(monthly).join()).not.toContain('every third month')
  })
})

describe('a target and its amber as somebody typed them', () => {
  const judged = async (target: string, amber: string, [heading, label, ...figures]: Rows[number]) => {
    const { indicators } = await begun({
      Scorecard: [
        ['Indicator', 'Target', heading ?? null, 'Apr-25', 'May-25', 'Jun-25'],
        [label ?? null, target, amber, ...figures],
        ['Pies baked', null, null, 1, 2, 3],
      ],
    })
    const [{ targets = [], doubts = [] } = {}] = indicators
    return {
      green: targets.map(one => `${boundOf(one)} ${one.value}`)[0],
      amber: targets[0]?.amberWithin,
      doubts: doubts.join(),
    }
  }
  const MATCHED: Rows[number] = ['Amber', 'Mentors matched', '91.1%', '92.2%', '93.3%']
  const RATE: Rows[number] = ['Tolerance', 'Cakes per 10,000', 61.1, 62.2, 63.3]

  it.each([
    ['0.8+', '', 'at-least 80', undefined, "'0.8+' is taken for 80%"],
    ['>95', '', 'above 95', undefined, "'>95' is read as above 95: at 95 itself it is missed"],
    ['below 20', '', 'below 20', undefined, 'is read as below 20'],
    ['90-95', '', undefined, undefined, "'90-95' (scorecard.xlsx / Scorecard / B2) was not understood"],
    [
      '95%',
      '80-90%',
      'at-least 95',
      '15',
      'nothing says what a figure between amber 80-90% and the target 95 is',
    ],
    ['95%', '90-97%', 'at-least 95', '5', 'amber 90-97% goes beyond the target 95'],
    ['95%', '2-3%', 'at-least 95', undefined, 'amber 2-3% is no distance'],
    ['95%', '<90%', 'at-least 95', undefined, 'amber <90% is no distance'],
    ['95%', 'soon', 'at-least 95', undefined, 'amber soon is no distance'],
    ['95%', 'below 90', 'at-least 95', undefined, 'amber below 90 is no distance'],
    ['90% (see Definitions)', '', undefined, undefined, 'was not understood'],
    ['>0.9', '', 'above 90', undefined, "'>0.9' is read as above 90"],
  ])('is doubted: %s, %s', async (target, amber, green, within, doubt) => {
    const found = await judged(target, amber, MATCHED)
    expect(found).toMatchObject({ green, amber: within })
    expect(found.doubts).toContain(doubt)
  })

  it.each([
    ['95% or more', '90-94%', 'at-least 95', '5'],
    ['<=10%', '10.1% to 12%', 'at-most 10', '2'],
    ['≥ 95', '90%+', 'at-least 95', '5'],
    ['at least 95%', '1 point', 'at-least 95', '1'],
  ])('is understood: %s, %s', async (target, amber, green, within) =>
    expect(await judged(target, amber, MATCHED)).toEqual({ green, amber: within, doubts: '' }),
  )

  it('is written as it is read, and the register takes it', async () => {
    const proposal = await begun({
      Scorecard: [
        ['Indicator', 'Target', 'Tolerance', 'Apr-25', 'May-25'],
        ['Mentors matched', '>95%', '5 pts', '91.1%', '92.2%'],
        ['Moved three times', '<20%', '0 pts', '14%', '16%'],
      ],
    })
    const files = [...writeDefinitions(proposal).values()].join('\n')
    expect(files).toContain('green: { above: 95 }, amber-within: 5')
    expect(files).toContain('green: { below: 20 }, red: { at-least: 20 }')
  })

  it('may say what a rate is of', async () =>
    expect(await judged('at most 60 per 10,000', '4 per 10,000', RATE)).toMatchObject({
      green: 'at-most 60',
      amber: '4',
    }))

  it('may be in two columns, from and to', async () => {
    const { indicators } = await begun({
      Scorecard: [
        ['Indicator', 'Target', 'Amber from', 'Amber to', 'Apr-25', 'May-25'],
        ['Moved three times', '<=15%', '15.1%', '18%', '14%', '16%'],
        ['Pies baked', null, null, null, 1, 2],
      ],
    })
    expect(indicators[0]?.targets[0]?.amberWithin).toBe('3')
  })
})

describe('two targets of one indicator for one year', () => {
  const sheet = (heading: string, target: number | null, amber: number | null = null): Rows => [
    ['Ref', 'Indicator', heading, 'Amber to', 'Apr-25', 'May-25', 'Jun-25'],
    ['W1', 'Mentors matched', target, amber, '91.1%', '92.2%', '93.3%'],
    ['W2', 'Pies baked', null, null, 1, 2, 3],
  ]
  const of = async (sheets: Readonly<Record<string, Rows>>) => {
    const { indicators } = await begun(sheets)
    return indicators[0]
  }

  it('are doubted with both places and what is taken', async () => {
    const found = await of({ Scorecard: sheet('Target', 95), Detail: sheet('Target 2025/26', 90) })
    expect(found?.targets.map(({ value }) => value)).toEqual([95])
    expect(found?.doubts.join()).toContain(
      'its targets for 2025/26 differ: 95 in scorecard.xlsx / Scorecard / C2, and 90 in scorecard.xlsx / Detail / C2: the first is taken',
    )
  })

  it('are doubted in one row, too', async () => {
    const found = await of({
      Scorecard: [
        ['Indicator', 'Target', 'Stretch target', 'Apr-25', 'May-25'],
        ['Mentors matched', 95, 98, '91.1%', '92.2%'],
        ['Pies baked', null, null, 1, 2],
      ],
    })
    expect(found?.doubts.join()).toContain('differ: 95 in')
  })

  it('are not doubted where they agree, or are of two years, and the amber of either is taken', async () => {
    const found = await of({
      Scorecard: sheet('Target', 95),
      Detail: sheet('Target', 95, 90),
      Last: sheet('Target 2024/25', 85),
    })
    expect(found?.targets.map(({ value, amberWithin }) => [value, amberWithin])).toEqual([
      [85, undefined],
      [95, '5'],
    ])
    expect(found?.doubts.join()).not.toContain('differ')
  })
})

describe('the ages of care leavers', () => {
  it.each([
    ['Care leavers (17-21) in education, employment or training', 'Care leavers (17-21) in education'],
    [
      'Care leavers in full time education, employment or training (17-21)',
      'Care leavers in full time, 17-21',
    ],
    ['Young people aged 17 to 21 whose plans are all agreed', 'Young people aged 17 to 21'],
    ['Foster carers approved, by the panel (mainstream)', 'Foster carers approved'],
    ['Care leavers (17-21) in EET', undefined],
  ])('stay in a short name: %s', (name, short) => expect(shortProposed(name)).toBe(short))

  it.each(['EET 17-21', 'CL19-21 in work', 'CL 17 - 18 in work'])('are no reference: %s', typed =>
    expect(splitReference(typed)).toEqual({ label: typed }),
  )

  it('come from the heading, and with others than the register has it is not national', async () => {
    const { indicators } = await begun({
      Scorecard: [
        ['Indicator', 'Apr-25', 'May-25', 'Jun-25'],
        ['Care leavers aged 17-21'],
        ['Care leavers in EET', '81.1%', '82%', '83.5%'],
        ['With a passport', 11, 12, 13],
        ['Care leavers aged 17-18'],
        ['In touch', '91.1%', '92%', '93.5%'],
      ],
    })
    expect(indicators.map(({ name, national }) => national ?? name)).toEqual([
      'Care leavers in EET, 17-21',
      'With a passport, care leavers aged 17-21',
      'care-leavers-17-18-in-touch',
    ])
    expect(indicators[0]?.doubts.join()).toContain(
      "it would be national/care-leavers-eet, but stands under 'Care leavers aged 17-21'",
    )
  })
})

describe('figures of other areas', () => {
  const rows = (headings: Rows, figures: readonly string[]): Rows => [
    ...headings,
    ['W1', 'Dental checks up to date', '85%', ...figures, '81.1%', '82%', '83.5%'],
    ['W2', 'Mentors matched', null, ...figures, '61.1%', '62%', '63.5%'],
  ]

  it.each(['SN Mar-25', 'England 2024/25', 'Stat neighbours 24-25', 'Eng 24/25', 'West Midlands Mar-25'])(
    'are left out and named, and the others are read: %s',
    async heading => {
      const proposal = await begun({
        Scorecard: rows([['Ref', 'Indicator', 'Target', heading, 'Apr-25', 'May-25', 'Jun-25']], ['12%']),
      })
      expect(proposal.sources[0]?.tables[0]?.rows.map(({ ref }) => ref)).toEqual(['W1', 'W2'])
      expect(sayProposal(proposal)).toContain(`'${heading}' is not read: it is of other areas`)
    },
  )

  it('are left out under a heading of their own, and are no figures of ours', async () => {
    const { files, proposal } = await withFiles({
      Scorecard: rows(
        [
          ['Ref', 'Indicator', 'Target', 'England', 'SN', '2025/26'],
          [null, null, null, '2024/25', 'Mar-25', 'Apr', 'May', 'Jun'],
        ],
        ['11%', '12%'],
      ),
    })
    const { paper } = await makePaper(requestOf(proposal), openWorkspace(outsideOfFiles(files)))
    expect(paper.figures['W1@2025-06']?.text).toBe('83.5%')
    expect(Object.values(paper.figures).map(({ text }) => text)).not.toContain('12.0%')
  })

  it('are no indicators where months are down', async () => {
    const proposal = await begun({
      Dental: [
        ['Month', 'Dental checks %', 'England average', 'SN 24/25'],
        ['Apr-25', '81%', '70%', '71%'],
        ['May-25', '82%', '70%', '71%'],
        ['Jun-25', '83%', '70%', '71%'],
      ],
    })
    expect(proposal.indicators).toHaveLength(1)
    expect(sayProposal(proposal)).toContain('England average is not read: it is of other areas')
  })
})

describe('a topic', () => {
  const sheet = (...labels: readonly string[]): Rows => [
    ['Indicator', 'Apr-25', 'May-25', 'Jun-25'],
    ...labels.map((label, at) => [label, at + 1, at + 2, at + 3]),
  ]
  const topics = async (sheets: Readonly<Record<string, Rows>>) =>
    (await begun(sheets)).indicators.map(({ topic }) => topic)

  it('is that of the national register, or performance, where the sheet is called after no topic', async () => {
    for (const name of ['Data', 'Sheet1', '2025-26', 'Scorecard Q1 2025-26', 'CLA scorecard', 'KPIs Jun 25'])
      expect(await topics({ [name]: sheet('Starts of care', 'Cakes baked') })).toEqual([
        'Looked after children',
        'Performance',
      ])
  })

  it('is a sheet that is called after a topic, without its year', async () => {
    expect(await topics({ 'Health data 2025-26': sheet('Cakes baked') })).toEqual(['Health data'])
    expect(await topics({ '17-18 yr olds': sheet('Cakes baked') })).toEqual(['17-18 yr olds'])
  })

  it('is a band, and no year', async () => {
    const [head, ...rows] = sheet('Cakes baked', 'Pies baked')
    expect(await topics({ Data: [head ?? [], ['2025/26'], ...rows] })).toEqual(['Performance', 'Performance'])
    expect(await topics({ Data: [head ?? [], ['Health 2025/26'], ...rows] })).toEqual(['Health', 'Health'])
  })
})

it('ends a doubt with one full stop, or with its question mark', async () => {
  const empty: Proposal = {
    ...(await begun({
      S: [
        ['Indicator', 'Apr-25', 'May-25'],
        ['Cakes', 1, 2],
      ],
    })),
  }
  const says = (text: string) => doubtsOf({ ...empty, doubts: [{ at: '', says: text }] })[0]
  expect(['it is so', 'It is so. Do that.', 'is it so?'].map(says)).toEqual([
    'it is so.',
    'It is so. Do that.',
    'is it so?',
  ])
})
