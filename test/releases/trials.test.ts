// Six trials on January 2017: published, then changed in one way. In: the worked example. Out: the exact texts that
// a reader sees. The figures are worked out by hand from the workbook's cells.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import type { Changes, Paper } from '../../src/papers/paper.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { compare } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { corrected } from '../papers/corrected.ts'
import { MONTHLY, textOf } from '../workspace.ts'
import { correctedCells } from './corrected-cells.ts'
import { EXTRACT, type Files, memoryOutside, publish, registerWith, withoutWords } from './workspace.ts'

const published: Files = {}
const first = await publish(published)

interface Seen {
  readonly lead: string
  readonly table: NonNullable<Changes['table']>['groups'] | undefined
  readonly lists: Record<string, readonly string[]>
  readonly members: string
  readonly note: readonly string[]
  readonly comparison: Comparison
}

async function after(files: Files): Promise<Seen> {
  const comparison = await compare(MONTHLY, memoryOutside({ ...published, ...files }))
  const { paper } = await makePaper(
    MONTHLY,
    openWorkspace(memoryOutside(withoutWords({ ...published, ...files }))),
  )
  const changes = blockOf(paper, 'changes')
  const members = blockOf(paper, 'members-page')
  if (comparison === undefined) throw new Error('nothing to compare with')
  return {
    lead: changes.lead,
    table: changes.table?.groups,
    lists: Object.fromEntries(changes.lists.map(({ title, items }) => [title, items])),
    // What the page says of January itself is the same with and without a release.
    members: members.says.find(({ title }) => title === 'Since last published')?.text ?? '',
    note: comparison.correctionNote,
    comparison,
  }
}

function blockOf<Kind extends 'changes' | 'members-page'>({ blocks }: Paper, kind: Kind) {
  const found = blocks.find((block): block is Extract<typeof block, { block: Kind }> => block.block === kind)
  if (found === undefined) throw new Error(`no block ${kind}`)
  return found
}

const ISSUE =
  'Compared with release 1 of January 2017, published on 20 February 2017 (approved by: Head of Performance; reason: First publication).'
const MOVED = '1 signal has another mean, other limits or another reason'
const WORKBOOK = 'corporate-parenting-monthly.xlsx'
const SHOWN = 'Tables and figures in this paper that show a changed indicator'

describe('a late record in a past month', () => {
  // Two admissions of December less: 22 → 20, and 219 → 217 over the year to date.
  const seen = async () =>
    after({ [EXTRACT]: await correctedCells({ 'Looked after children': { C16: 20 } }) })

  it('is one changed cell, with the month and the year to date below it', async () => {
    const { lead, table } = await seen()
    expect(lead).toBe(
      `${ISSUE} Of 592 published figures that can be compared, 2 changed; 0 ratings, 0 directions and 0 signals for January 2017 changed. Also, ${MOVED} and 1 total fell.`,
    )
    const row = {
      ref: '6.3',
      name: 'Started to be looked after',
      difference: '−2',
      cause: 'late record in a past month',
    }
    expect(table).toEqual([
      {
        title: 'Changed by data',
        entries: [
          {
            heading: 'Changed cell: “Started in the month”, December 2016, was 22, is now 20',
            rows: [
              { ...row, period: 'December 2016', before: '22', now: '20' },
              { ...row, period: 'April 2016 to January 2017', before: '219', now: '217' },
            ],
          },
        ],
      },
    ])
  })

  it('is one cell in the value of compare, too', async () => {
    const { comparison } = await seen()
    expect(comparison.cells).toEqual([
      {
        measure: 'started',
        name: 'Started in the month',
        said: 'December 2016',
        was: '22',
        is: '20',
        origin: `${EXTRACT}, sheet Looked after children, cell C16`,
        place: `${WORKBOOK}, sheet Looked after children, cell C16`,
        figures: ['6.3@2016-12', '6.3@2017-01.ytd'],
      },
    ])
    expect(comparison.changed).toHaveLength(2)
  })

  it('tells members, corrects the paper and names the sentence', async () => {
    const { lists, members, note } = await seen()
    expect(members).toBe(
      'Since this paper was last published, 2 figures and 0 ratings have changed; the section on changes says which and why.',
    )
    expect(note).toEqual([
      'Since the paper for January 2017, published on 20 February 2017, 2 of the 592 figures that can be compared have changed.',
      'Started to be looked after, December 2016: 22 should now read 20 (late record in a past month).',
      'Started to be looked after, April 2016 to January 2017: 219 should now read 217 (late record in a past month).',
    ])
    // 268 in 13 months, mean 20.6; ranges of 58 in 12, and 2.66 × 58 ÷ 12 = 12.9: limits 7.8 to 33.5. Then 266, mean
    // 20.5; the ranges are 2 less and 2 more: limits 7.6 to 33.3.
    const [was, is] = ['mean 20.6, limits 7.8 to 33.5', 'mean 20.5, limits 7.6 to 33.3'].map(
      limits => `no more than chance would bring (${limits})`,
    )
    expect(lists).toEqual({
      [SHOWN]: ['Figure 1, Table 1, Table 2.'],
      'Signals that say the same by another mean, other limits or another reason': [
        `6.3 Started to be looked after, signal for January 2017: “${was}” as published, now “${is}” (data). By the new data alone it would be “${is}”; by the new rules alone, “${was}”.`,
      ],
      'Changes that need approval': [
        'Started to be looked after, April 2016 to January 2017: the total fell from 219 to 217. Not yet approved.',
      ],
      'Sentences in the published commentary to check': [
        'Looked after children: “Since April 219 have started and 172 have ceased.” Published as 219, now 217.',
      ],
    })
  })
})

describe('a changed target', () => {
  it('is shown as it was and is: 98.2% is green from 95% and amber from 99%', async () => {
    const { lead, table, lists, members, note, comparison } = await after(
      await registerWith('reviews-and-visits.yaml', 'green: { at-least: 95 }', 'green: { at-least: 99 }'),
    )
    const rule =
      '6.7 Reviews held on time, target: green was 95% or above, is now 99% or above; amber was 90% to below 95%, is now 90% to below 99%, from April 2016.'
    expect(lead).toBe(
      `${ISSUE} Of 592 published figures that can be compared, 0 changed; 1 rating, 0 directions and 0 signals for January 2017 changed. Data made a difference to 0 ratings, 0 directions and 0 signals, rules to 1 rating, 0 directions and 0 signals. Also, 1 rule changed (1 for a period already published).`,
    )
    expect(table).toBeUndefined()
    expect(lists).toEqual({
      [SHOWN]: ['Table 1, Table 5.'],
      'Ratings and directions changed by a rule or target only: no change in performance': [
        '6.7 Reviews held on time, rating for January 2017: “green” as published, now “amber” (target or tolerance changed). By the new data alone it would be “green”; by the new rules alone, “amber”.',
      ],
      'Rules that changed': [`${rule} This rewrites the rule published for January 2017.`],
      'Changes that need approval': [
        '6.7 Reviews held on time: the target changed, also for January 2017, which is already published. Not yet approved.',
      ],
    })
    expect(members).toBe(
      'Since this paper was last published, 0 figures and 1 rating have changed; the section on changes says which and why.',
    )
    expect(note).toEqual([
      'Since the paper for January 2017, published on 20 February 2017, 0 of the 592 figures that can be compared have changed.',
      'Reviews held on time: the rating for January 2017 was green and is now amber (target or tolerance changed).',
      rule,
    ])
    expect(comparison.nothingChanged).toBe(false)
  })
})

describe('a changed tolerance', () => {
  it('is shown apart from the target: 90.1% is amber from 90% and red below 92%', async () => {
    const { lead, lists, note } = await after(
      await registerWith(
        'personal-education-plans.yaml',
        'amber: { at-least: 90 }\n        red: { below: 90 }',
        'amber: { at-least: 92 }\n        red: { below: 92 }',
      ),
    )
    const rule =
      '6.12 Have an education plan, tolerance: amber was 90% to below 95%, is now 92% to below 95%; red was below 90%, is now below 92%, from April 2016.'
    const [within, off] = [
      '“decline in performance, still within the limits of the target”',
      '“decline in performance, not on target”',
    ]
    expect(lead).toBe(
      `${ISSUE} Of 592 published figures that can be compared, 0 changed; 1 rating, 1 direction and 0 signals for January 2017 changed. Data made a difference to 0 ratings, 0 directions and 0 signals, rules to 1 rating, 1 direction and 0 signals. Also, 1 rule changed (1 for a period already published).`,
    )
    expect(lists).toMatchObject({
      'Ratings and directions changed by a rule or target only: no change in performance': [
        '6.12 Have an education plan, rating for January 2017: “amber” as published, now “red” (target or tolerance changed). By the new data alone it would be “amber”; by the new rules alone, “red”.',
        `6.12 Have an education plan, direction for January 2017: ${within} as published, now ${off} (target or tolerance changed). By the new data alone it would be ${within}; by the new rules alone, ${off}.`,
      ],
      'Rules that changed': [`${rule} This rewrites the rule published for January 2017.`],
      'Changes that need approval': [
        '6.12 Have an education plan: the tolerance changed, also for January 2017, which is already published. Not yet approved.',
      ],
    })
    expect(note).toEqual([
      'Since the paper for January 2017, published on 20 February 2017, 0 of the 592 figures that can be compared have changed.',
      'Have an education plan: the rating for January 2017 was amber and is now red (target or tolerance changed).',
      rule,
    ])
  })
})

describe('new benchmarks', () => {
  it('are one changed cell each, and no change of the council', async () => {
    const file = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'
    const cell = first.paper.figures['8.1@2017-01/england']?.from.find(({ measure }) => measure === '8.1')
    const { lead, table, lists, members, note } = await after({
      [file]: await corrected(file, 'Benchmarks', { [cell?.origin?.cell ?? '']: 0.712 }),
    })
    expect(lead).toBe(
      `${ISSUE} Of 592 published figures that can be compared, 1 changed; 0 ratings, 0 directions and 0 signals for January 2017 changed.`,
    )
    expect(table).toEqual([
      {
        title: 'Changed by data',
        entries: [
          {
            heading:
              'Changed cell: “Long-term placements stable, England average”, latest, was 68.0%, is now 71.2%',
            rows: [
              {
                ref: '8.1',
                name: 'Long-term placements stable',
                period: 'England average',
                before: '68.0%',
                now: '71.2%',
                difference: '+3.2 percentage points',
                cause: 'benchmark changed',
              },
            ],
          },
        ],
      },
    ])
    expect(lists).toEqual({ [SHOWN]: ['Figure 7, Table 1, Table 6.'] })
    expect(members).toBe(
      'Since this paper was last published, 1 figure and 0 ratings have changed; the section on changes says which and why.',
    )
    expect(note).toEqual([
      'Since the paper for January 2017, published on 20 February 2017, 1 of the 592 figures that can be compared has changed.',
      'Long-term placements stable, England average: 68.0% should now read 71.2% (benchmark changed).',
    ])
  })
})

describe('a withdrawn indicator', () => {
  it('is material: in the lead, on the page for members, in the note, and with an approval', async () => {
    const paper = 'data/definitions/papers/corporate-parenting-monthly.yaml'
    const { lead, table, lists, members, note, comparison } = await after({
      [paper]: (await textOf(paper)).replaceAll(', "10.2"', ''),
    })
    const withdrawn = '10.2 “Highest caseload, looked after” was published and is no longer in this paper.'
    // An indicator has 13 months from January 2016, the year to date, 3 years and 4 benchmarks: 21 figures, and
    // 28 indicators have 588. Two have a forecast of the year end and what it would have said: four more.
    expect(lead).toBe(
      `${ISSUE} Of 571 published figures that can be compared, 0 changed; 0 ratings, 0 directions and 0 signals for January 2017 changed. Also, 1 indicator is withdrawn.`,
    )
    expect(table).toBeUndefined()
    expect(lists).toEqual({
      'Changes that need approval': [`${withdrawn} Not yet approved.`],
      'Published figures that were not compared': [
        '21 published figures are of indicators that are no longer in this paper.',
      ],
    })
    expect(members).toBe(
      `Since this paper was last published, 0 figures and 0 ratings have changed; the section on changes says which and why. ${withdrawn}`,
    )
    expect(note).toEqual([
      'Since the paper for January 2017, published on 20 February 2017, 0 of the 571 figures that can be compared have changed.',
      withdrawn,
    ])
    expect(comparison).toMatchObject({ nothingChanged: false, notComparedBecause: { notWorkedOut: 0 } })
  })
})

describe('two changes that offset each other', () => {
  it('are not hidden in a colour that is the same: 58 of 480 is 12.1%, red from 12% and amber below 13%', async () => {
    const { lead, lists, members, note, comparison } = await after({
      [EXTRACT]: await correctedCells({ Placements: { F17: '58 of 480' } }),
      ...(await registerWith(
        'placements.yaml',
        'amber: { below: 12 }\n        red: { at-least: 12 }',
        'amber: { below: 13 }\n        red: { at-least: 13 }',
      )),
    })
    const rule =
      '8.2 Three or more placements, tolerance: amber was 9.6% to below 12%, is now 9.6% to below 13%; red was 12% or above, is now 13% or above, from April 2016.'
    const alone = 'By the new data alone it would be “red”; by the new rules alone, “amber”.'
    expect(lead).toBe(
      `${ISSUE} Of 592 published figures that can be compared, 2 changed; 0 ratings, 0 directions and 0 signals for January 2017 changed. Data made a difference to 1 rating, 0 directions and 0 signals, rules to 1 rating, 0 directions and 0 signals; 1 rating is as published only because changes offset each other. Also, ${MOVED} and 1 rule changed (1 for a period already published).`,
    )
    expect(lists).toMatchObject({
      'Ratings and directions that are as published only because changes offset each other': [
        `8.2 Three or more placements, rating for January 2017: “amber” as published and now (data; target or tolerance changed). ${alone}`,
      ],
      'Rules that changed': [`${rule} This rewrites the rule published for January 2017.`],
    })
    expect(members).toBe(
      'Since this paper was last published, 2 figures and 0 ratings have changed; 1 rating is the same only because changes offset each other; the section on changes says which and why.',
    )
    const corrections = ['January 2017', 'April 2016 to January 2017'].map(
      said =>
        `Three or more placements, ${said}: 11.7% (56 of 480) should now read 12.1% (58 of 480) (correction in the latest month).`,
    )
    expect(note).toEqual([
      'Since the paper for January 2017, published on 20 February 2017, 2 of the 592 figures that can be compared have changed.',
      ...corrections,
      `Three or more placements: the rating for January 2017 is still amber, but only because changes offset each other (data; target or tolerance changed). ${alone}`,
      rule,
    ])
    expect(comparison).toMatchObject({
      nothingChanged: false,
      flips: [],
      offsets: [
        { indicator: '8.2', of: 'rating', was: 'amber', is: 'amber', byData: 'red', byRules: 'amber' },
      ],
    })
  })
})
