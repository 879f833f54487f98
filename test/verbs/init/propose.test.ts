// What init proposes for one kind of file each: what is joined, what is doubted, what is written.
import { describe, expect, it } from 'vitest'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import type { BookSeen } from '../../../src/extracts/look/sheet-seen.ts'
import { periodId } from '../../../src/terms/period.ts'
import { nationalRegister } from '../../../src/verbs/init/national-register.ts'
import type { Proposal } from '../../../src/verbs/init/proposal.ts'
import { propose } from '../../../src/verbs/init/propose.ts'
import { withAnswers } from '../../../src/verbs/init/questions.ts'
import { doubtsOf, sayProposal } from '../../../src/verbs/init/say-proposal.ts'
import { writeDefinitions } from '../../../src/verbs/init/write-definitions.ts'
import { outsideOf } from '../../../src/workspace/outside.ts'

const register = nationalRegister(await outsideOf('.').standard())

async function book(csv: string, file: string): Promise<BookSeen> {
  const seen = await lookAtBook(new TextEncoder().encode(csv), file)
  if ('unreadable' in seen) throw new Error(seen.unreadable)
  return seen
}

async function proposed(...files: readonly string[]): Promise<Proposal> {
  return propose(await Promise.all(files.map((csv, at) => book(csv, `file ${at + 1}.csv`))), register)
}

/** Each indicator by its reference and the national one that it is. */
const sayIndicators = ({ indicators }: Proposal): string[] =>
  indicators.map(({ ref, name, national }) => `${ref} ${national ?? name}`)

const rowsIn = ({ sources }: Proposal): string[] =>
  sources.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.map(
        ({ label, measure, of }) => `${label}: ${measure ?? `${of?.numerator} of ${of?.denominator}`}`,
      ),
    ),
  )

const THIS_YEAR = `Scorecard 2025/26
Indicator,Ref,Target,Apr,May,Jun
Children looked after at month end,W1,-,402,399,404
% dental checks up to date,W2,85%,84.6%,83.5%,82.5%
Mentors matched,W3,65%,56%,64%,55%`

describe('an indicator', () => {
  it('is national, or the council’s own', async () =>
    expect(sayIndicators(await proposed(THIS_YEAR))).toEqual([
      'W1 looked-after',
      'W2 dental-checks-in-date',
      'W3 Mentors matched',
    ]))

  it('is the same in last year’s sheet by the national name, or with a doubt by a like one', async () => {
    const proposal = await proposed(
      THIS_YEAR,
      `Scorecard 2024/25
Measure,Target 24/25,Apr,May,Jun
No. of LAC at month end,-,390,391,392
Dental (%),80%,79.5%,79.9%,80.5%
Cake baked,-,1,2,3`,
    )
    expect(sayIndicators(proposal)).toHaveLength(3)
    expect(proposal.indicators[1]?.targets.map(({ from, value }) => [from, value])).toEqual([
      ['2024-04', 80],
      ['2025-04', 85],
    ])
    const doubts = doubtsOf(proposal).join('\n')
    expect(doubts).toContain("'Dental (%)' in file 2.csv is taken for it")
    expect(doubts).toContain('Cake baked is not read: no table of this year has it under a like name')
  })

  it('is not national where the label says that it is of the year so far', async () => {
    const proposal = await proposed(
      'Measure,Apr-25,May-25,Jun-25\nChildren adopted (year to date),1,2,4\nStarts of care,3,2,1',
    )
    expect(proposal.indicators[0]?.national).toBeUndefined()
    expect(doubtsOf(proposal).join()).toContain('is of a month, and the label says otherwise')
  })

  it('begins where a note says so, and nowhere else', async () => {
    const life = (note: string) =>
      proposed(
        `Measure,Apr-24,May-24,Apr-25,May-25\nStarts of care,3,2,1,4\nLife story work %,,,61%,69%\n${note}`,
      )
    const said = await life('Life story work: first reported April 2025.')
    expect(said.indicators[1]?.begins).toBe('2025-04')
    expect(doubtsOf(said).join()).toContain('it is taken to begin in 2025-04, by the note at')
    expect((await life('Life story work is hard.')).indicators[1]?.begins).toBeUndefined()
  })
})

describe('a percentage', () => {
  it('has the two numbers that give it, by arithmetic, whichever comes first', async () =>
    expect(
      rowsIn(
        await proposed(
          'Month,Due,On time,Visits on time %\nApr-25,100,90,90.0\nMay-25,80,60,75.0\nJun-25,50,45,90.0',
        ),
      ),
    ).toEqual(['Due: p1-denominator', 'On time: p1-numerator']))

  it('is worked out from its numbers where one cell says otherwise, which is doubted', async () => {
    const proposal = await proposed(
      'Month,Visits due,Visits on time,% visits on time\nApr-25,100,90,90.0\nMay-25,80,60,75.0\nJun-25,50,45,90.0\nJul-25,50,40,80.0\nAug-25,50,45,92.5',
    )
    expect(rowsIn(proposal)).toEqual(['Visits due: p1-denominator', 'Visits on time: p1-numerator'])
    expect(doubtsOf(proposal).join()).toContain(
      'D6 says 92.5, which is not 45 of 50: the paper gives what the two numbers give',
    )
  })

  it('may have its denominator anywhere in the table, and share it', async () =>
    expect(
      rowsIn(
        await proposed(
          'Month,Aged 16,Had sight test,% sight,Had hearing test,% hearing,Had asthma plan,% asthma\nApr-25,100,90,90.0,50,50.0,30,30.0\nMay-25,80,60,75.0,40,50.0,20,25.0\nJun-25,50,45,90.0,30,60.0,10,20.0',
        ),
      ),
    ).toEqual([
      'Aged 16: p1-denominator',
      'Aged 16: p2-denominator',
      'Aged 16: p3-denominator',
      'Had sight test: p1-numerator',
      'Had hearing test: p2-numerator',
      'Had asthma plan: p3-numerator',
    ]))

  it('leaves the count that it is of an indicator, where that is a national one', async () =>
    expect(
      sayIndicators(
        await proposed(
          'Month,Children looked after at month end,Far from home,Far from home %\nApr-25,100,30,30.0\nMay-25,110,22,20.0\nJun-25,120,12,10.0',
        ),
      ),
    ).toEqual(['P1 looked-after', 'P2 Far from home']))

  it('keeps numbers of its own where the files do not agree who is looked after', async () => {
    const proposal = await proposed(
      'Indicator,Apr-25,May-25,Jun-25\nNumber of children looked after,402,399,404',
      'indicator,date,numerator,denominator\nHealth assessments in date for children looked after,30/04/2025,331,356\nHealth assessments in date for children looked after,31/05/2025,333,358\nHealth assessments in date for children looked after,30/06/2025,330,359\nDental checks in date for children looked after,30/04/2025,300,356\nDental checks in date for children looked after,31/05/2025,301,358',
    )
    expect(rowsIn(proposal)).toEqual([
      'Number of children looked after: looked-after',
      'Health assessments in date for children looked after: p2-numerator of p2-denominator',
      'Dental checks in date for children looked after: p3-numerator of p3-denominator',
    ])
  })

  it('that is not that of the numbers typed beside it is accepted until a person has looked', async () => {
    const proposal = await proposed(
      'Indicator,Apr-25,May-25,Jun-25\nLife story work,19/31 (61%),24/35 (69%),28/42 (68%)',
    )
    expect(writeDefinitions(proposal).get('data/definitions/checks.yaml')).toContain(
      'from: 2025-06, to: 2025-06',
    )
    expect(doubtsOf(proposal).join()).toContain('file 1.csv / D2 holds 28/42 (68%)')
  })
})

describe('a rate per 10,000', () => {
  it('is read as it stands, and no percentage of its numerator and denominator', async () => {
    const across = await proposed(
      'Ref,Indicator,Apr-25,May-25\nW1,CLA per 10k,60.1,60.4\nW2,Starts of care,3,4',
      'Ref,Indicator,Part,Apr-25,May-25\nW1,CLA per 10k,Numerator,232,233\nW1,CLA per 10k,Denominator,38600,38600',
    )
    expect(rowsIn(across)).toEqual(['CLA per 10k: W1', 'Starts of care: W2'])
    expect(doubtsOf(across).join()).toContain('the numerator and the denominator of a rate')
    const long = await proposed(
      'Measure,Fin Year,Quarter,Numerator,Denominator,Value\nCLA rate per 10 000,2025/26,Q1,232,38600,60.1\nCLA rate per 10 000,2025/26,Q2,233,38600,60.4\nVisits on time,2025/26,Q1,9,10,90\nVisits on time,2025/26,Q2,8,10,80',
    )
    expect(rowsIn(long)).toEqual([
      'CLA rate per 10 000: P1',
      'Visits on time: p2-numerator of p2-denominator',
    ])
    const perThousand = await proposed(
      'Measure,Month,Numerator,Denominator,Value\nMissing per 1000 days,Apr-25,6,3100,1.9\nMissing per 1000 days,May-25,9,3200,2.8\nVisits on time,Apr-25,9,10,90\nVisits on time,May-25,8,10,80\nMissing per 1000 days,Jun-25,9,3200,2.8',
    )
    expect(rowsIn(perThousand)[0]).toBe('Missing per 1000 days: P1')
    const without = await proposed(
      'Measure,Month,Numerator,Denominator\nMissing per 1000 days,Apr-25,6,3100\nMissing per 1000 days,May-25,9,3200\nVisits on time,Apr-25,9,10\nVisits on time,May-25,8,10\nMissing per 1000 days,Jun-25,9,3200',
    )
    expect(rowsIn(without)).toEqual(['Visits on time: p1-numerator of p1-denominator'])
    expect(doubtsOf(without).join()).toContain('Missing per 1000 days is not read')
  })
})

describe('lines that stand together', () => {
  it('are one measure by their arithmetic, whatever they are called, and the percentage keeps the reference', async () => {
    const proposal = await proposed(
      'Ref,Measure,Q1 2025/26,Q2 2025/26,Q3 2025/26,Target 25/26,Amber to\nCL1,Number suitable,90,60,45,,\n,Leavers aged 19 to 21,100,80,50,,\n,% suitable,90.0%,75.0%,90.0%,92%,88%\nCL2,Number in work,50,40,30,,\n,Leavers aged 19 to 21,100,80,50,,\n,% in work,50.0%,50.0%,60.0%,60%,54%',
    )
    expect(rowsIn(proposal)).toHaveLength(4)
    expect(proposal.indicators.map(({ ref, unit, polarity }) => [ref, unit, polarity])).toEqual([
      ['CL1', 'percentage', 'high'],
      ['CL2', 'percentage', 'high'],
    ])
  })

  it('are of one heading each, with its reference', async () => {
    const proposal = await proposed(
      'Month,PI2.1 Reviews on time,,,PI2.2 Three moves,,\n,No.,Out of,%,Children,Moved,%\nApr-25,90,100,90.0%,80,8,10.0%\nMay-25,60,80,75.0%,70,7,10.0%\nJun-25,45,50,90.0%,60,3,5.0%',
    )
    expect(proposal.indicators.map(({ ref, unit }) => [ref, unit])).toEqual([
      ['PI2.1', 'percentage'],
      ['PI2.2', 'percentage'],
    ])
    expect(rowsIn(proposal)).toEqual([
      'No.: reviews-in-time',
      'Out of: reviews-held',
      'Children: placements-cohort',
      'Moved: three-or-more-placements',
    ])
  })

  it('are those of all teams, and a mean is taken as it stands', async () => {
    const teams = (name: string, children: string, workers: string, mean: string) =>
      `${name},Children,${children}\n,FTE,${workers}\n,Average,${mean}\n`
    const proposal = await proposed(
      'Ref,Indicator,Target,May-25,Jun-25\nPI 11,Average caseload,15 or less,16.2,16.2\nPI 12,Visits,90%,91%,92%',
      `PI 11 Caseloads 2025/26\n\nTeam,,Apr-25,May-25,Jun-25\n${teams('North', '30,40,33', '2,2.5,2', '15.0,16.0,16.5')}${teams('South', '35,33,36', '2,2,2.25', '17.5,16.5,16.0')}${teams('All teams', '65,73,69', '4,4.5,4.25', '16.3,16.2,16.2')}`,
    )
    expect(rowsIn(proposal)).toContain('All teams / Average: PI-11')
    expect(sayProposal(proposal)).toContain("North is not read: it is a part of 'All teams'")
  })

  it('are measures of their own beside one that is only called overall', async () =>
    expect(
      sayIndicators(
        await proposed(
          'Month,Overall stability,,,Mentors,,,Pets,,\n,No.,Out of,%,No.,Out of,%,No.,Out of,%\nApr-25,90,100,90.0%,8,80,10.0%,1,2,50.0%\nMay-25,60,80,75.0%,7,70,10.0%,1,4,25.0%\nJun-25,45,50,90.0%,3,60,5.0%,2,4,50.0%',
        ),
      ),
    ).toHaveLength(3))

  it('add up to the one below them, which is kept', async () => {
    const proposal = await proposed(
      'Placement,Apr-25,May-25,Jun-25\nFostered,10,11,12\nKinship,5,6,7\nHomes,4,4,4\nEveryone in care,19,21,23\nFostered %,52.6%,52.4%,52.2%',
    )
    expect(sayProposal(proposal)).toContain(
      "Fostered, Kinship, Homes is not read: they add up to 'Everyone in care'",
    )
  })

  it('of two lists are two, where they have like names and other figures', async () => {
    const proposal = await proposed(
      'Where they live,Apr-25,May-25,Jun-25\nNot known,6,7,9\nLodgings,50,51,52',
      'What they do,Apr-25,May-25,Jun-25\nNot known,18,16,17\nWork,70,71,72',
    )
    expect(sayIndicators(proposal)).toHaveLength(4)
    expect(doubtsOf(proposal).join()).toContain("'Not known' in file 1.csv has other figures")
  })
})

describe('how far amber goes', () => {
  const amber = async (heading: string, target: string, said: string) =>
    (
      await proposed(
        `Indicator,Target,${heading},Apr-25,May-25\nMentors matched,${target},${said},56.1,64.2\nWaiting,-,-,3,4`,
      )
    ).indicators[0]

  it.each([
    ['Amber', '95%', '92-94.9%', 'high', '3'],
    ['Amber', '15', '15.1-17', 'low', '2'],
    ['Amber', '92', 'up to 96', 'low', '4'],
    ['Amber to', '92%', '88%', 'high', '4'],
    ['Tolerance (+/-)', '95%', '5 pts', 'high', '5'],
    ['Tolerance', '426', '30 days', 'high', '30'],
    ['Amber range', '95%', '10%', 'high', '10%'],
    ['Tolerance', '426', '10%', 'high', '10%'],
  ])('is read from %s of %s: %s', async (heading, target, said, polarity, within) => {
    const found = await amber(heading, target, said)
    expect(found?.polarity).toBe(polarity)
    expect(found?.targets[0]?.amberWithin).toBe(within)
  })
})

it('gives no topic the id of a block of the standard report', async () => {
  const seen = await book('Indicator,Apr-25,May-25\nStarts of care,3,2\nEnds of care,2,1', 'dataset.xlsx')
  const files = writeDefinitions(
    propose([{ ...seen, sheets: seen.sheets.map(sheet => ({ ...sheet, name: 'Changes' })) }], register),
  )
  expect([...files.keys()]).toContain('data/definitions/indicators/changes-2.yaml')
})

describe('what is not read', () => {
  it.each([
    [
      'a figure of a term under a month',
      'What,Apr-25,May-25\nStarts,1,2\nPlans done,93.1%,termly',
      "'termly' (C3) says that its figures are of other periods than the headings",
    ],
    [
      'the count behind a percentage',
      'Month,Dental checks,,Visits,\n,Number,%,Number,%\nApr-25,9,90%,8,80%\nMay-25,8,80%,7,70%\nJun-25,9,90%,6,60%',
      'Visits / Number is not read: it stands behind the percentage beside it',
    ],
    [
      'a row of another year under months without one',
      'LAC numbers\nYear,Apr,May,Jun\n2026/27,607,604,602\n2025/26,611,603,610',
      'Its months have no year, and its rows are of several years',
    ],
    [
      'a rolling column',
      'What,Apr-25,May-25,Latest month\nStarts,1,2,2\nEnds,3,4,4',
      "'Latest month' is not read: it repeats or adds up other columns",
    ],
    [
      'the parts of one number',
      'Age,Apr-25,May-25,Jun-25\n0 to 4,10,11,12\n5 to 9,20,21,22\nTotal,30,32,34',
      "add up to 'Total'",
    ],
    [
      'a team beside the total of all',
      'KPI,Apr-25,May-25\nIn EET - North,50%,51%\nIn EET - South,60%,61%\nIn EET - Total,55%,56%',
      "is a part of 'In EET - Total'",
    ],
    [
      'a row of words',
      'What,Apr-25,May-25,Jun-25\nStarts,1,2,3\nProgress,Met,Not yet,Partly',
      'Progress is not read',
    ],
    [
      'last year under this year’s months',
      'What,Apr-25,May-25\nStarts,1,2\nStarts last year,3,4',
      'of the year before',
    ],
  ])('has its reason: %s', async (_, csv, because) =>
    expect(sayProposal(await proposed(csv))).toContain(because),
  )

  it('is a column of numbers that is none of its periods, which is doubted', async () => {
    const doubts = doubtsOf(
      await proposed(
        'Indicator,Outturn,Apr-25,May-25,Change\nStarts of care,30,3,2,-1\nEnds of care,20,2,1,-1',
      ),
    ).join()
    expect(doubts).toContain("the column 'Outturn' holds numbers, and is not read")
    expect(doubts).not.toContain('Change')
  })

  it('is a text among the figures that is no figure: it is taken as not supplied, and doubted', async () => {
    const proposal = await proposed('Indicator,Apr-25,May-25,Jun-25\nPEPs %,91%,92%,91.7% (Aut 25)')
    expect(writeDefinitions(proposal).get('data/definitions/sources/file.yaml')).toContain(
      'codes: { 91.7% (Aut 25): not-supplied }',
    )
    expect(doubtsOf(proposal).join()).toContain("'91.7% (Aut 25)' is no figure")
  })
})

it('names the sheet of a table whose headings another sheet has too', async () => {
  const sheet = (name: string) => ({ name, isHidden: false, figures: 4, texts: [] })
  const [months, targets] = await Promise.all([
    book('Ref,Indicator,Apr-25,May-25\nW1,Starts of care,3,2', 'scorecard.xlsx'),
    book(
      'Ref,Indicator,2024/25,2025/26\nW1,Children looked after,-,-\nW2,% dental,80%,85%',
      'scorecard.xlsx',
    ),
  ])
  const tablesOf = (seen: BookSeen) => seen.sheets.flatMap(({ tables }) => tables)
  const scorecard = (others: BookSeen['sheets']) =>
    propose(
      [
        {
          file: 'scorecard.xlsx',
          sheets: [{ ...sheet('Scorecard 2025-26'), tables: tablesOf(months) }, ...others],
        },
      ],
      register,
    )
  const sourceIn = (proposal: Proposal) =>
    writeDefinitions(proposal).get('data/definitions/sources/scorecard.yaml')
  expect(sourceIn(scorecard([]))).not.toContain('sheet:')
  expect(sourceIn(scorecard([{ ...sheet('Targets'), tables: tablesOf(targets) }]))).toContain(
    'sheet: Scorecard 2025-26',
  )
})

it('takes the council from its title or its board, and never from a sentence', async () => {
  const named = async (title: string) =>
    (await proposed(`${title}\nIndicator,Apr-25,May-25\nStarts of care,3,2`)).council
  expect(await named('Westmere Borough Council: scorecard')).toBe('Westmere Borough Council')
  expect(await named('WESTMERE COUNCIL')).toBe('Westmere Council')
  expect(await named('Westmere Corporate Parenting Board: scorecard')).toBe('Westmere Council')
  expect(await named('WESTMERE MBC - performance pack')).toBe('Westmere Council')
  expect(await named('A job interview with the council')).toBe('Our Council')
  expect(await named('Youth Council meetings')).toBe('Our Council')
})

describe('the answers', () => {
  const CSV = 'Indicator,Target,Apr-25,May-25,Jun-25\nFostering enquiries,20,17,12,21'

  it('are asked for what no file says, and take the place of doubts', async () => {
    const asked: string[] = []
    const answers = ['Westmere Council', '10%', 'low']
    const proposal = await withAnswers(await proposed(CSV), async question => {
      asked.push(question)
      return answers[asked.length - 1] ?? ''
    })
    expect(asked).toHaveLength(3)
    expect(proposal).toMatchObject({ council: 'Westmere Council', amberWithin: '10%' })
    expect(proposal.indicators[0]).toMatchObject({
      polarity: 'low',
      targets: [{ value: 20, side: 'at-most' }],
    })
    expect(doubtsOf(proposal)).toEqual([])
  })

  it('are asked again where they are not understood', async () => {
    const answers = ['Westmere Council', 'some', '10%', 'maybe', 'low']
    const proposal = await withAnswers(await proposed(CSV), async () => answers.shift() ?? '')
    expect(proposal).toMatchObject({ amberWithin: '10%', indicators: [{ polarity: 'low' }] })
  })

  it('are those proposed where nobody is there, and stay doubtful', async () => {
    const proposal = await withAnswers(await proposed(CSV), async (_, usual) => usual)
    expect(doubtsOf(proposal)).toHaveLength(3)
    expect([...writeDefinitions(proposal).values()].join('\n')).toContain(
      '# doubtful: nothing says whether high or low is good of it',
    )
  })
})

describe('a tolerance of a percentage', () => {
  const widths = async (columns: string, cell: string) => {
    const proposal = await proposed(
      `Measure,Target,${columns},Apr-25,May-25\n% visits on time,90%,${cell},84.6%,83.5%`,
    )
    return {
      amberWithin: proposal.indicators[0]?.targets[0]?.amberWithin,
      doubts: doubtsOf(proposal).join('\n'),
    }
  }

  it('is a part of the target where a tolerance is a per cent, which is doubted with both readings', async () => {
    const { amberWithin, doubts } = await widths('Tolerance', '10%')
    expect(amberWithin).toBe('10%')
    expect(doubts).toContain('of 90 it goes to 81. If points are meant, it goes to 80: write 10')
  })

  it.each(['5 pts', '5pp', '5 percentage points', '5% points', '5'])('is in points: %s', async typed => {
    const { amberWithin, doubts } = await widths('Tolerance', typed)
    expect(amberWithin).toBe('5')
    expect(doubts).not.toContain('amber within')
  })

  it('of 0 leaves nothing amber, and of all of the target is doubted', async () => {
    const none = await proposed('Measure,Target,Tolerance,Apr-25,May-25\n% visits on time,90%,0%,84.6%,83.5%')
    expect([...writeDefinitions(none).values()].join()).toContain(
      'green: { at-least: 90 }, red: { below: 90 }',
    )
    const { amberWithin, doubts } = await widths('Tolerance', '100%')
    expect(amberWithin).toBeUndefined()
    expect(doubts).toContain('amber 100% is no distance from the target 90')
  })

  it('is to the edge that the column names', async () =>
    expect((await widths('Amber to', '85%')).amberWithin).toBe('5'))
})

describe('blocks of several years, one below the other', () => {
  it('are one table, whose targets are those of their years', async () => {
    const block = (year: string, target: string, figures: string) =>
      `${year}\nMeasure,Target,Apr,May,Jun\n% visits on time,${target},${figures}\n`
    const proposal = await proposed(
      `${block('2025/26', '90%', '81%,82%,83%')}\n${block('Last year: 2024/25', '85%', '71%,72%,73%')}`,
    )
    expect(rowsIn(proposal)).toHaveLength(1)
    expect(proposal.indicators[0]?.targets.map(({ from, value }) => [from, value])).toEqual([
      ['2024-04', 85],
      ['2025-04', 90],
    ])
  })

  it('may have their months down', async () => {
    const block = (year: string, first: number) =>
      `${year}\nMonth,Starts of care,Ends of care\nApr,${first},8\nMay,${first + 1},9\nJun,${first + 2},7\n`
    const { sources } = await proposed(`${block('2025/26', 12)}\n${block('2024/25', 10)}`)
    const [starts] = sources[0]?.tables.flatMap(({ rows }) => rows) ?? []
    expect(starts?.figures.map(({ period, cell }) => `${periodId(period)} ${cell.shown}`)).toEqual([
      '2025-04 12',
      '2025-05 13',
      '2025-06 14',
      '2024-04 10',
      '2024-05 11',
      '2024-06 12',
    ])
  })

  it('say what is missing where a row is a year', async () =>
    expect(
      doubtsOf(
        await proposed('Measure,Year,Apr,May\nStarts,2024/25,1,2\nStarts,2025/26,3,4\nEnds,2025/26,5,6'),
      ).join(),
    ).toContain('Its months have no year, and its rows are of several years'))
})

it('proposes a quarterly paper of the latest quarter where most of the tables are quarterly', async () => {
  const quarterly =
    'Measure,Q1 25/26,Q2 25/26,Q3 25/26\nReviews on time %,91%,92%,\n% dental checks up to date,81%,82%,'
  const proposal = await proposed(quarterly, 'Measure,Oct-25,Nov-25\nStarts of care,3,2')
  expect(periodId(proposal.period)).toBe('2025-26-Q2')
  const paper = writeDefinitions(proposal).get('data/definitions/papers/corporate-parenting-quarterly.yaml')
  expect(paper).toContain('like: corporate-parenting-quarterly')
})

describe('tables side by side', () => {
  it('are each a table, parted by an empty column, of the year above it', async () => {
    const proposal = await proposed(
      '2025/26,,,,2024/25,,\nMeasure,Apr,May,,Measure,Apr,May\nStarts of care,3,2,,Starts of care,5,4\nCakes baked,7,8,,Cakes baked,9,9',
    )
    expect(sayIndicators(proposal)).toEqual(['P1 started', 'P2 Cakes baked'])
    expect(proposal.sources[0]?.tables.map(({ seen }) => [seen.inColumns, seen.range])).toEqual([
      ['A:C', 'A2:C4'],
      ['E:G', 'E2:G4'],
    ])
    expect([...writeDefinitions(proposal).values()].join('\n')).toContain(
      'header: { find: [Measure], columns: E:G }',
    )
  })

  it('are one table where only one part has labels', async () =>
    expect(
      (
        await proposed('Measure,Apr-25,May-25,,Jun-25,Jul-25\nStarts of care,3,2,,5,4')
      ).sources[0]?.tables.map(({ seen }) => seen.inColumns),
    ).toEqual([undefined]))
})

describe('blocks of the same headings, one for each measure', () => {
  const block = (title: string, met: number) =>
    `${title}\nPart,Apr-25,May-25,Jun-25\nNum,${met},${met},${met}\nDen,100,100,100\n%,${met}%,${met}%,${met}%`
  const TWO = `${block('1. Reviews on time (target 95%; amber down to 90%)', 92)}\n\n${block('2. Dental checks up to date - target 80%', 76)}`

  it('are called by their titles, without the number and the target', async () => {
    const proposal = await proposed(TWO)
    expect(proposal.indicators.map(({ name }) => name)).toEqual([
      'Reviews on time',
      'Dental checks up to date',
    ])
    expect([...writeDefinitions(proposal).values()].join('\n')).toContain(
      'header: { find: [Part], below: 2. Dental checks up to date }',
    )
  })

  it('have their targets from them, with a doubt', async () => {
    const proposal = await proposed(TWO)
    expect(
      proposal.indicators.map(({ targets }) => targets.map(({ value, amberWithin }) => [value, amberWithin])),
    ).toEqual([[[95, '5']], [[80, undefined]]])
    expect(doubtsOf(proposal).join('\n')).toContain(
      'P1 Reviews on time: its target is taken from the title above file 1.csv / A2:D5',
    )
  })
})

describe('a row for each year', () => {
  it('is a line of the months of all years, called by the title', async () => {
    const proposal = await proposed(
      'Visits on time %\nYear,Apr,May,Jun,Jul,Aug,Sep\n2024/25,90,91,92,90,91,92\n2025/26,80,81,82,83,,\nmet 25/26,40,81,41,83,,\ndue 25/26,50,100,50,100,,',
    )
    expect(sayIndicators(proposal)).toEqual(['P1 Visits on time'])
    expect(rowsIn(proposal)).toEqual(['{year}: P1', 'met {year}: p1-numerator', 'due {year}: p1-denominator'])
    expect(periodId(proposal.period)).toBe('2025-07')
  })
})

describe('a numerator and a denominator', () => {
  it('below each measure are its own', async () =>
    expect(
      rowsIn(
        await proposed(
          'Ref,Measure,Q1 25/26,Q2 25/26,Q3 25/26\nA,Cakes baked on time,50%,60%,70%\n,numerator,5,6,7\n,denominator,10,10,10\nB,Cakes sold on time,50%,60%,70%\n,numerator,10,12,14\n,denominator,20,20,20',
        ),
      ),
    ).toEqual([
      'Cakes baked on time / numerator: p1-numerator',
      'Cakes baked on time / denominator: p1-denominator',
      'Cakes sold on time / numerator: p2-numerator',
      'Cakes sold on time / denominator: p2-denominator',
    ]))

  it('in words of their own are known by the reference beside both', async () =>
    expect(
      rowsIn(
        await proposed(
          'Ref,What,Part,Apr-25,May-25,Jun-25\nW1,Cakes in time,Num,5,6,7\nW1,Cakes ordered,Den,10,10,10\nW2,Buns in time,Num,5,6,7\nW2,Buns ordered,Den,10,10,10',
        ),
      ),
    ).toEqual([
      'Cakes in time / Num: w1-numerator',
      'Cakes ordered / Den: w1-denominator',
      'Buns in time / Num: w2-numerator',
      'Buns ordered / Den: w2-denominator',
    ]))
})

describe('a column of percentages without a name', () => {
  it('is called by its numerator, with a doubt', async () => {
    const proposal = await proposed(
      'Month,Calls received,Calls returned,Pct\nApr-25,10,5,50.0\nMay-25,10,6,60.0\nJun-25,10,7,70.0',
    )
    expect(sayIndicators(proposal)).toContain('P1 Calls returned')
    expect(doubtsOf(proposal).join('\n')).toContain("'Pct' is called by its numerator, 'Calls returned'")
  })

  it('is not read from a note beside the title', async () =>
    expect(
      sayIndicators(
        await proposed(
          'Starts of care,,Of our 40000 children\n,,\nMonth,Starts of care,\n2025/26,,\nApr-25,3,\nMay-25,4,\nJun-25,5,',
        ),
      ),
    ).toEqual(['P1 started']))
})

describe('columns under each month', () => {
  it('are the parts of one percentage, or stand alone where only one has figures', async () => {
    const proposal = await proposed(
      ',,Apr-25,,,May-25,,,Jun-25,,\nRef,Measure,Num,Den,% / value,Num,Den,% / value,Num,Den,% / value\nW1,Cakes baked on time,5,10,50%,6,10,60%,7,10,70%\nW2,Cakes baked,,,31,,,32,,,33',
    )
    expect([...writeDefinitions(proposal).values()].join('\n')).toContain(
      `        - { label: Cakes baked on time, under: Num, measure: w1-numerator, unit: count }
        - { label: Cakes baked on time, under: Den, measure: w1-denominator, unit: count }
        - { label: Cakes baked, under: "% / value", measure: W2, unit: count }`,
    )
  })
})

describe('a long table', () => {
  it('has the names that have one row in each period, and finds its parts by arithmetic', async () => {
    const row = (month: string, name: string, met: number) =>
      `${month},${name},10,${met},${met * 10},monthly run`
    const months = ['Apr-25', 'May-25', 'Jun-25']
    const { sources } = await proposed(
      `Month,Measure,Eligible children,Seen,Result,Run\n${months.flatMap((month, at) => [row(month, 'W1', 5 + at), row(month, 'W2', 7 - at)]).join('\n')}\nw1 and w2 were run twice,,,,,`,
    )
    expect(
      sources[0]?.tables.map(({ seen, rows }) => [seen.heading, seen.columns, rows.map(({ ref }) => ref)]),
    ).toEqual([
      ['Measure', { value: 'Result', numerator: 'Seen', denominator: 'Eligible children' }, ['W1', 'W2']],
    ])
  })
})

describe('a quarterly summary beside months', () => {
  it('makes a quarterly paper, whose quarters are as the summary gives them', async () => {
    const proposal = await proposed(
      'Measure,Target,Q1 25/26,Q2 25/26\nReviews on time %,95%,91%,92%',
      'Month,Reviews on time %,Cakes,Buns\nJul-25,90%,1,2\nAug-25,91%,2,3\nSep-25,99%,3,4',
    )
    expect(periodId(proposal.period)).toBe('2025-26-Q2')
    expect([...writeDefinitions(proposal).values()].join('\n')).toContain('quarter: as-supplied')
  })
})

describe('a distance from the targets that a note gives', () => {
  it('is another where low is good, if the note says so, and is doubted', async () => {
    const proposal = await proposed(
      '"Amber = off target by up to 5 points (2 where low is good, 1 for an average)"\nMeasure,Target,Apr-25,May-25,Jun-25\nThree or more placements %,at most 10%,9%,11%,12%\nReviews on time %,at least 95%,90%,91%,92%',
    )
    expect(proposal.indicators.map(({ targets }) => targets.map(one => one.amberWithin))).toEqual([
      ['2'],
      [undefined],
    ])
    expect(doubtsOf(proposal).join('\n')).toContain(
      "also says '2 where low is good, 1 for an average': 5 is taken where no line has its own",
    )
  })
})
