// The story of a release: published, then corrected in four ways. Every expected figure is worked by hand
// from the workbook's cells.

import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import { compare as compareVerb } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { corrected } from '../papers/corrected.ts'
import { MONTHLY, textOf } from '../workspace.ts'
import { correctedCells, LATE_DISCHARGE, RESTATED_YEAR } from './corrected-cells.ts'
import { EXTRACT, type Files, memoryOutside, publish, RELEASES, registerWith } from './workspace.ts'

const published: Files = {}
await publish(published)

/** Publishes the worked example unchanged, then compares it with these files in place. */
async function compared(corrections: Files): Promise<Comparison> {
  const found = await compareVerb(MONTHLY, memoryOutside({ ...published, ...corrections }))
  if (found === undefined) throw new Error('nothing to compare with')
  return found
}

const changesListed = ({ changed }: Comparison) =>
  changed.map(({ ref, was, is, difference, causes, how }) => [
    ref,
    was.text,
    is.text,
    difference,
    [...causes, ...how].join(' '),
  ])
const flipped = ({ flips }: Comparison) =>
  flips.map(({ indicator, of, was, is, causes }) => [indicator, of, was, is, causes.join(' ')])

/**
 * 484 × 10,000 ÷ 56,356 = 85.88; 483 gives 85.71; 482 gives 85.53; 481 gives 85.35. 3 of 17 = 17.65, of 18 =
 * 16.67; 1 of 17 = 5.88, of 18 = 5.56; 29 of 172 = 16.86, of 173 = 16.76.
 */
const BY_LATE_DISCHARGE = [
  ['6.1@2016-12', '484', '483', '−1', 'data late-record'],
  ['6.1@2017-01', '482', '481', '−1', 'data correction'],
  ['6.1@2017-01.ytd', '482', '481', '−1', 'data correction'],
  ['6.2@2016-12', '85.9', '85.7', '−0.2', 'data late-record'],
  ['6.2@2017-01', '85.5', '85.4', '−0.1', 'data correction'],
  ['6.2@2017-01.ytd', '85.5', '85.4', '−0.1', 'data correction'],
  ['6.4@2016-12', '17', '18', '+1', 'data late-record'],
  ['6.4@2017-01.ytd', '172', '173', '+1', 'data late-record'],
  ['6.6@2016-12', '17.6%', '16.7%', '−0.9 percentage points', 'data late-record'],
  ['6.8@2016-12', '5.9%', '5.6%', '−0.3 percentage points', 'data late-record'],
  ['6.8@2017-01.ytd', '16.9%', '16.8%', '−0.1 percentage points', 'data late-record'],
]

describe('compare(paper) with its own release', () => {
  it('proves that nothing has changed, and with how many figures', async () => {
    const files: Files = {}
    const { paper } = await publish(files)
    const found = await compareVerb(MONTHLY, memoryOutside(files))
    const due = Object.values(paper.figures).filter(figure => figure.missing?.reason !== 'not-yet-due').length
    expect(found).toMatchObject({
      nothingChanged: true,
      compared: due,
      notCompared: 0,
      changed: [],
      flips: [],
      toApprove: [],
      sentences: [],
    })
    expect(found?.correctionNote).toEqual([
      `No figure has changed since the paper for January 2017, published on 20 February 2017: ${due} figures were compared.`,
    ])
  })

  it('states that there is none', async () => {
    expect(await compareVerb(MONTHLY, memoryOutside({}))).toBeUndefined()
  })

  it('finds no change in a workbook that was saved again', async () => {
    expect(await compared({ [EXTRACT]: await correctedCells({}) })).toMatchObject({ nothingChanged: true })
  })
})

describe('compare(paper) after a correction', () => {
  it('shows each figure that a late discharge changes, and no other; no colour or arrow changes', async () => {
    const found = await compared({ [EXTRACT]: await correctedCells(LATE_DISCHARGE) })
    expect(changesListed(found).sort()).toEqual([...BY_LATE_DISCHARGE].sort())
    expect(flipped(found)).toEqual([])
    expect(found.toApprove).toEqual([])
  })

  it('shows the numerator and denominator of both, their differences, and the cells', async () => {
    const found = await compared({ [EXTRACT]: await correctedCells(LATE_DISCHARGE) })
    expect(found.changed.find(one => one.ref === '6.8@2017-01.ytd')).toMatchObject({
      was: { parts: '29 of 172' },
      is: { parts: '29 of 173' },
      partsDifference: { numerator: '0', denominator: '+1' },
      cells: [
        {
          measure: 'ceased',
          said: 'December 2016',
          was: '17',
          is: '18',
          origin: `${EXTRACT}, sheet Looked after children, cell D16`,
        },
      ],
    })
  })

  it('lists the sentences that quote a changed figure, each once', async () => {
    const found = await compared({ [EXTRACT]: await correctedCells(LATE_DISCHARGE) })
    expect(
      found.sentences.map(({ topic, ref, was, is, sentence }) => [
        topic,
        ref,
        was,
        is,
        sentence.slice(0, 24),
      ]),
    ).toEqual([
      ['looked-after-children', '6.1@2016-12', '484', '483', 'At the end of January 48'],
      ['looked-after-children', '6.1@2017-01', '482', '481', 'At the end of January 48'],
      ['looked-after-children', '6.2@2017-01', '85.5', '85.4', 'The rate is 85.5 per 10,'],
      ['looked-after-children', '6.4@2017-01.ytd', '172', '173', 'Since April 219 have sta'],
      ['permanence', '6.8@2016-12', '5.9%', '5.6%', 'Of the 12 children who c'],
    ])
  })

  it('shows a restated year, and lists it for approval', async () => {
    const found = await compared({ [EXTRACT]: await correctedCells(RESTATED_YEAR) })
    expect(changesListed(found)).toEqual([['6.3@2015/16', '208', '210', '+2', 'data restated-year']])
    expect(found.toApprove).toEqual([
      {
        kind: 'year-restated',
        what: '6.3@2015/16',
        name: 'Started to be looked after',
        to: '210',
        sentence: 'Started to be looked after, 2015/16: a closed year is restated from 208 to 210.',
        fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
      },
    ])
  })

  it('changes the direction by data: 80 of 87 is 92.0%, so that 98.2% is an improvement', async () => {
    const found = await compared({
      [EXTRACT]: await correctedCells({ 'Reviews and visits': { B16: '80 of 87' } }),
    })
    expect(changesListed(found)).toEqual([
      ['6.7@2016-12', '98.9%', '92.0%', '−6.9 percentage points', 'data late-record'],
      ['6.7@2017-01.ytd', '96.7%', '96.2%', '−0.5 percentage points', 'data late-record'],
    ])
    expect(flipped(found)).toEqual([
      [
        '6.7',
        'direction',
        'decline in performance, still within the limits of the target',
        'improvement in performance',
        'data',
      ],
    ])
  })

  it('lists a year to date that fell, since admissions cannot be undone', async () => {
    const found = await compared({
      [EXTRACT]: await correctedCells({ 'Looked after children': { C16: 20 } }),
    })
    expect(changesListed(found)).toEqual([
      ['6.3@2016-12', '22', '20', '−2', 'data late-record'],
      ['6.3@2017-01.ytd', '219', '217', '−2', 'data late-record'],
    ])
    expect(found.toApprove.map(({ kind, what, to }) => [kind, what, to])).toEqual([
      ['cumulative-fell', '6.3@2017-01.ytd', '217'],
    ])
  })
})

describe('compare(paper) after a change of rule', () => {
  it('distinguishes a target: 98.2% is green from 95 and amber from 99, and no figure changed', async () => {
    const found = await compared(
      await registerWith('reviews-and-visits.yaml', 'green: { at-least: 95 }', 'green: { at-least: 99 }'),
    )
    expect(changesListed(found)).toEqual([])
    expect(flipped(found)).toEqual([['6.7', 'rating', 'green', 'amber', 'target']])
    expect(found.nothingChanged).toBe(false)
    expect(found.toApprove.map(({ kind, what, sentence }) => [kind, what, sentence])).toEqual([
      [
        'history-rewritten',
        '6.7',
        '6.7 Reviews held on time: the target changed, also for January 2017, which is already published.',
      ],
    ])
  })

  it('distinguishes a tolerance: 90.1% is amber from 90 and red below 92, and so is its arrow', async () => {
    const found = await compared(
      await registerWith(
        'personal-education-plans.yaml',
        'amber: { at-least: 90 }\n        red: { below: 90 }',
        'amber: { at-least: 92 }\n        red: { below: 92 }',
      ),
    )
    expect(flipped(found)).toEqual([
      ['6.12', 'rating', 'amber', 'red', 'target'],
      [
        '6.12',
        'direction',
        'decline in performance, still within the limits of the target',
        'decline in performance, not on target',
        'target',
      ],
    ])
  })

  it('distinguishes decimals: 11.7% is printed 12% and is red, although no child changed', async () => {
    const found = await compared(await noDecimals())
    expect([
      ...new Set(found.changed.map(({ indicator, causes }) => `${indicator} ${causes.join()}`)),
    ]).toEqual(['8.2 rule'])
    expect(found.changed.find(one => one.ref === '8.2@2017-01')).toMatchObject({
      was: { text: '11.7%', parts: '56 of 480' },
      is: { text: '12%', parts: '56 of 480' },
      difference: '+0.3 percentage points',
      cells: [],
      backCast: { publishedDataNewRule: '12% (56 of 480)', newDataPublishedRule: '11.7% (56 of 480)' },
    })
    expect(flipped(found)).toEqual([['8.2', 'rating', 'amber', 'red', 'rule']])
  })

  it('shows both causes if both changed: 80 of 480 is 16.7%, by the new rule 17%; either changes the colour', async () => {
    const found = await compared({
      ...(await noDecimals()),
      [EXTRACT]: await correctedCells({ Placements: { F17: '80 of 480' } }),
    })
    expect(found.changed.find(one => one.ref === '8.2@2017-01')).toMatchObject({
      was: { text: '11.7%' },
      is: { text: '17%' },
      causes: ['data', 'rule'],
      how: ['correction'],
      backCast: { publishedDataNewRule: '12% (56 of 480)', newDataPublishedRule: '16.7% (80 of 480)' },
    })
    expect(found.flips.filter(flip => flip.of === 'rating').map(flip => flip.causes)).toEqual([
      ['data', 'rule'],
    ])
    expect(found.changed.find(one => one.ref === '8.2@2016-12')).toMatchObject({
      was: { text: '12.8%' },
      is: { text: '13%' },
      causes: ['rule'],
      how: [],
    })
  })

  it('takes a measure that only the new rule needs as part of the rule', async () => {
    // 6.9 as supplied was 92.7%; as adoptions of those who ceased it would be 9 of 12.
    const found = await compared(
      await registerWith(
        'health.yaml',
        'method: { kind: as-supplied, measure: "6.9" }',
        'method: { kind: percentage, numerator: adoptions, denominator: ceased }',
      ),
    )
    expect(found.changed.find(one => one.ref === '6.9@2017-01')).toMatchObject({
      was: { text: '92.7%' },
      is: { text: '75.0%', parts: '9 of 12' },
      causes: ['rule'],
      how: [],
    })
    expect(found.changed.every(one => one.causes.join() === 'rule')).toBe(true)
  })
})

describe('compare(paper) after a change of population or benchmark', () => {
  it('gives population as the cause, and not a late record: 482 of 60,000 is 80.3', async () => {
    const file = 'data/benchmarks/population.xlsx'
    const found = await withOtherCell({
      file,
      figure: '6.2@2017-01',
      measure: 'population-0-17',
      value: 60000,
    })
    expect(
      new Set(
        found.changed.map(({ indicator, causes, how }) => `${indicator} ${causes.join()} ${how.join()}`),
      ),
    ).toEqual(new Set(['6.2 population ']))
    expect(found.changed.find(one => one.ref === '6.2@2017-01')).toMatchObject({
      was: { text: '85.5' },
      is: { text: '80.3' },
    })
    // April to January, and the year to date.
    expect(found.changed).toHaveLength(11)
  })

  it('gives benchmark as the cause', async () => {
    const found = await withOtherCell({
      file: 'data/benchmarks/corporate-parenting-benchmarks.xlsx',
      figure: '8.1@2017-01/england',
      measure: '8.1',
      value: 0.712,
    })
    expect(found.changed.map(({ ref, is, causes }) => [ref, is.text, causes.join()])).toEqual([
      ['8.1@2017-01/england', '71.2%', 'benchmark'],
    ])
  })
})

describe('compare(paper) with the release of an earlier month', () => {
  const FEBRUARY = 'data/extracts/2017-02/corporate-parenting-monthly.xlsx'

  it('shows what February changed of January as published, and nothing about February itself', async () => {
    const files: Files = {}
    await publish(files)
    files[FEBRUARY] = await correctedCells({
      'Looked after children': { ...LATE_DISCHARGE['Looked after children'], B18: 479, C18: 9, D18: 11 },
    })
    const found = await compareVerb({ ...MONTHLY, period: '2017-02' }, memoryOutside(files))
    expect(found?.with).toMatchObject({ period: '2017-01', n: 1 })
    // In February, January is a past month too.
    const late = BY_LATE_DISCHARGE.map(row =>
      row.map(one => one.replace('data correction', 'data late-record')),
    )
    expect(found && changesListed(found).sort()).toEqual(late.sort())
    expect(found && flipped(found)).toEqual([])
    expect(found?.toApprove).toEqual([])
  })

  it("marks in February's paper only what it prints again", async () => {
    const files: Files = {}
    await publish(files)
    files[FEBRUARY] = await correctedCells({
      'Looked after children': { ...LATE_DISCHARGE['Looked after children'], B18: 479, C18: 9, D18: 11 },
    })
    // Only one sheet has February's figures.
    const request = { ...MONTHLY, period: '2017-02', allowMissing: true }
    const { paper } = await makePaper(request, openWorkspace(memoryOutside(files)))
    expect(
      Object.values(paper.figures)
        .filter(figure => figure.revised)
        .map(figure => figure.ref)
        .sort(),
    ).toEqual([
      '6.1@2016-12',
      '6.1@2017-01',
      '6.2@2016-12',
      '6.2@2017-01',
      '6.4@2016-12',
      '6.6@2016-12',
      '6.8@2016-12',
    ])
  })
})

describe('compare(paper) with approvals', () => {
  const approved = (line: string) => ({ [`${RELEASES}/approvals.yaml`]: `approvals:\n  - ${line}\n` })
  /** What the messages about changes without an approval ask for. */
  async function asked(files: Files, code: 'change-not-approved' | 'change-approval-lapsed') {
    const { problems } = await makePaper(MONTHLY, openWorkspace(memoryOutside(files)))
    return problems.flatMap(one => (one.code === code ? [one.facts] : []))
  }
  async function restated(): Promise<Files> {
    const files: Files = {}
    await publish(files)
    return Object.assign(files, { [EXTRACT]: await correctedCells(RESTATED_YEAR) })
  }
  const sign = (entry: string) =>
    entry
      .replace('<post>', 'Head of Performance')
      .replace('<day>', '2017-02-27')
      .replace('<why>', 'Two late admissions.')

  it('states what to write, with the fingerprint of the change, and accepts that', async () => {
    const files = await restated()
    const [found] = await asked(files, 'change-not-approved')
    expect(found).toEqual({
      change: 'Started to be looked after, 2015/16: a closed year is restated from 208 to 210.',
      file: `${RELEASES}/approvals.yaml`,
      entry: expect.stringMatching(
        /^\{ since: "2017-01\/1", what: "6\.3@2015\/16", to: "210", of: "[0-9a-f]{12}", by: <post>, on: <day>, because: <why> \}$/,
      ),
    })
    Object.assign(files, approved(sign(found?.entry ?? '')))
    expect((await compareVerb(MONTHLY, memoryOutside(files)))?.toApprove[0]?.approval).toEqual({
      by: 'Head of Performance',
      on: '2017-02-27',
      because: 'Two late admissions.',
    })
    expect(await asked(files, 'change-not-approved')).toEqual([])
  })

  it('lets the approval lapse when the figure changes again, and states what to write', async () => {
    const files = await restated()
    const [before] = await asked(files, 'change-not-approved')
    const again = await correctedCells({ 'Previous years': { E7: 212 } })
    Object.assign(files, approved(sign(before?.entry ?? '')), { [EXTRACT]: again })
    const [found] = await asked(files, 'change-approval-lapsed')
    expect(found).toMatchObject({
      found: 'Head of Performance approved something else of the same name on 27 February 2017',
    })
    expect(found?.entry).toContain('to: "212"')
    expect(await asked(files, 'change-not-approved')).toEqual([])
  })

  it.each([
    [
      'of another value',
      '{ since: "2017-01/1", what: "6.3@2015/16", to: "209", of: "0123456789ab", by: Head of Performance, on: 2017-02-27, because: Late. }',
    ],
    [
      'that does not say what it approves',
      '{ since: "2017-01/1", what: "6.3@2015/16", to: "210", by: Head of Performance, on: 2017-02-27, because: Late. }',
    ],
  ])('does not accept an approval %s', async (_, line) => {
    const files = Object.assign(await restated(), approved(line))
    expect((await asked(files, 'change-approval-lapsed')).map(({ change }) => change)).toEqual([
      'Started to be looked after, 2015/16: a closed year is restated from 208 to 210.',
    ])
  })
})

const noDecimals = async () => {
  const text = await textOf('data/definitions/indicators/placements.yaml')
  const at = text.indexOf('ref: "8.2"')
  const changed =
    text.slice(0, at) + text.slice(at).replace('unit: percentage\n', 'unit: percentage\n    decimals: 0\n')
  return { 'data/definitions/indicators/placements.yaml': changed }
}

async function withOtherCell({
  file,
  figure,
  measure,
  value,
}: {
  file: string
  figure: string
  measure: string
  value: number
}): Promise<Comparison> {
  const files: Files = {}
  const { paper } = await publish(files)
  const cell = paper.figures[figure]?.from.find(step => step.measure === measure)?.origin
  files[file] = await corrected(file, cell?.sheet ?? '', { [cell?.cell ?? '']: value })
  const found = await compareVerb(MONTHLY, memoryOutside(files))
  if (found === undefined) throw new Error('nothing to compare with')
  return found
}
