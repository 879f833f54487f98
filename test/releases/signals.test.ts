// A signal is published and compared as a rating is. Every limit is worked by hand from the months of 6.3 in the
// workbook: 10 19 20 17 18 18 21 30 24 29 30 22 10, of which 268 in 13 months is a mean of 20.6.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import type { Comparison } from '../../src/releases/comparison.ts'
import type { Release } from '../../src/releases/release-record.ts'
import { readRelease, writeRelease } from '../../src/releases/release-text.ts'
import { compare, sayComparison } from '../../src/verbs/compare.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { MONTHLY } from '../workspace.ts'
import { correctedCells } from './corrected-cells.ts'
import {
  EXTRACT,
  type Files,
  memoryOutside,
  publish,
  RELEASES,
  registerWith,
  withoutWords,
} from './workspace.ts'

const SIGNALS = 'data/definitions/signals.yaml'
const RELEASE = `${RELEASES}/2017-01/1.json`
const published: Files = {}
await publish(published)

async function compared(files: Files): Promise<Comparison> {
  const found = await compare(MONTHLY, memoryOutside({ ...published, ...files }))
  if (found === undefined) throw new Error('nothing to compare with')
  return found
}
const signalsIn = ({ flips }: Comparison) => flips.filter(({ of }) => of === 'signal')
const ratingsIn = ({ flips }: Comparison) =>
  flips
    .filter(({ of }) => of === 'rating')
    .map(({ indicator, was, is, causes }) => [indicator, was, is, causes])
const signals = (rules: string): Files => ({ [SIGNALS]: `${rules}\n` })
const releaseIn = (files: Files): Release => {
  const { release } = readRelease(RELEASE, String(files[RELEASE]))
  if (release === undefined) throw new Error('no release')
  return release
}
const january = async (children: number): Promise<Files> => ({
  [EXTRACT]: await correctedCells({ 'Looked after children': { C17: children } }),
})

// 40 in January in place of 10: 298 in 13 months is 22.9. The ranges are 9 1 3 1 0 3 9 6 5 1 8 18; 18 is left out, since
// 3.267 × 64 ÷ 12 = 17.4. The limits are 22.9 ± 2.66 × 46 ÷ 11 = 11.8 and 34.0: 40 is above them.
const HIGH = await january(40)
const TOO_FEW = signals(
  'control-charts: { least-points: 14, trial-below: 14 }\nintervals: {}\nsmall-cohorts: { least-base: 10 }',
)

describe('a release', () => {
  it('keeps each signal with its reason and its prospect, and the rules in force', () => {
    const { verdicts, signals: rules } = releaseIn(published)
    const of = (ref: string) => verdicts.find(({ indicator }) => indicator === ref)?.signal
    expect(of('6.3')).toEqual({
      word: 'Common cause',
      reason: 'no more than chance would bring (mean 20.6, limits 7.8 to 33.5)',
    })
    expect(of('6.7')).toMatchObject({ word: 'Common cause', prospect: 'Target may be either' })
    expect(rules).toMatchObject({ 'control-charts': { shift: 7 }, intervals: { confidence: 95 } })
  })
  it('gives the same signals again from what it keeps', async () => {
    expect(await compared({})).toMatchObject({
      nothingChanged: true,
      comparesSignals: true,
      signalReasons: [],
    })
  })
  it('gives the same signals again from a return, whose months before those printed it keeps', async () => {
    const paper = { paper: 'corporate-parenting-from-return', period: '2022-03' }
    const files: Files = {}
    await publish(files, paper)
    expect(await compare(paper, memoryOutside(files))).toMatchObject({
      nothingChanged: true,
      comparesSignals: true,
    })
  })
})

it('a paper without control charts, before and now, is compared without signals', async () => {
  const files: Files = signals('small-cohorts: { least-base: 10 }')
  await publish(files)
  const found = await compare(MONTHLY, memoryOutside(files))
  expect(found).toMatchObject({ nothingChanged: true, comparesSignals: false })
})

describe('a changed signal', () => {
  const flip = { indicator: '6.3', name: 'Started to be looked after', of: 'signal', was: 'Common cause' }

  it('is caused by the data', async () => {
    expect(signalsIn(await compared(HIGH))).toEqual([
      { ...flip, is: 'High', causes: ['data'], byData: 'High', byRules: 'Common cause' },
    ])
  })
  it('is caused by a rule for all indicators, which needs approval', async () => {
    const found = await compared(TOO_FEW)
    expect(signalsIn(found)).toContainEqual({
      ...flip,
      is: 'Not charted',
      causes: ['rule'],
      byData: 'Common cause',
      byRules: 'Not charted',
    })
    expect(found.rules).toEqual([
      {
        indicator: 'signals',
        name: 'All indicators',
        of: 'control charts',
        was: 'no verdict on fewer than 7 months and trial limits with fewer than 13 months',
        is: 'no verdict on fewer than 14 months and trial limits with fewer than 14 months',
        sentence:
          'the rule of control charts was no verdict on fewer than 7 months and trial limits with fewer than 13 months, is now no verdict on fewer than 14 months and trial limits with fewer than 14 months',
        rewritesHistory: true,
      },
    ])
    expect(found.toApprove).toMatchObject([
      {
        kind: 'history-rewritten',
        what: 'signals',
        sentence:
          'All indicators: the control charts changed, also for January 2017, which is already published.',
      },
    ])
    expect(ratingsIn(found)).toEqual([])
  })
  it('is caused by both: each alone is said', async () => {
    expect(signalsIn(await compared({ ...HIGH, ...TOO_FEW }))).toContainEqual({
      ...flip,
      is: 'Not charted',
      causes: ['data', 'rule'],
      byData: 'High',
      byRules: 'Not charted',
    })
  })
  it('is caused by a break that was declared since', async () => {
    const found = await compared(
      await registerWith(
        'looked-after-children.yaml',
        'method: { kind: count, measure: started }',
        'breaks: [{ from: 2016-11, because: a new system }]\n    method: { kind: count, measure: started }',
      ),
    )
    expect(signalsIn(found)).toMatchObject([{ ...flip, is: 'Not charted', causes: ['rule'] }])
    expect(found.rules.map(({ indicator, of }) => [indicator, of])).toEqual([['6.3', 'breaks']])
    expect(found.toApprove.map(({ sentence }) => sentence)).toEqual([
      '6.3 Started to be looked after: the breaks changed, also for January 2017, which is already published.',
    ])
  })
  it('is said to rest on a month that was left out since, which needs approval', async () => {
    const found = await compared(
      await registerWith(
        'looked-after-children.yaml',
        'method: { kind: count, measure: started }',
        'control-chart: { left-out: [{ month: 2016-08, because: a twin record, by: Head of Service, on: 2017-02-01 }] }\n    method: { kind: count, measure: started }',
      ),
    )
    expect(found.rules.map(({ indicator, of, sentence }) => [indicator, of, sentence])).toEqual([
      [
        '6.3',
        'left-out months',
        'the months left out of mean and limits were none, are now August 2016: a twin record; decided by Head of Service on 1 February 2017',
      ],
    ])
    expect(found.toApprove.map(({ what }) => what)).toEqual(['6.3'])
  })
  it('is in the block of changes, with its cause, and in the note', async () => {
    const files = withoutWords({ ...published, ...HIGH })
    const { paper } = await makePaper(MONTHLY, openWorkspace(memoryOutside(files)))
    const changes = paper.blocks.find(block => block.block === 'changes')
    expect(changes?.lead).toContain('0 ratings, 1 direction and 1 signal for January 2017 changed')
    expect(changes?.lists.flatMap(({ title, items }) => [title, ...items])).toEqual(
      expect.arrayContaining([
        'Ratings, directions and signals changed by data, or by data and rules',
        '6.3 Started to be looked after, signal for January 2017: “Common cause” as published, now “High” (data). By the new data alone it would be “High”; by the new rules alone, “Common cause”.',
      ]),
    )
    expect((await compared(HIGH)).correctionNote).toContain(
      'Started to be looked after: the signal for January 2017 was Common cause and is now High (data).',
    )
    expect(sayComparison(await compared(HIGH))).toContain(
      '6.3 Started to be looked after, signal: Common cause -> High  because: data.',
    )
  })
})

describe('a rule of small cohorts', () => {
  // Reviews in time: 54 of 55.
  it('never changes a rating in silence: the rule is said, and the rating is caused by it', async () => {
    const found = await compared(
      signals('control-charts: {}\nintervals: {}\nsmall-cohorts: { least-base: 56 }'),
    )
    expect(ratingsIn(found)).toContainEqual(['6.7', 'green', 'not-rated', ['rule']])
    expect(found.rules.map(({ sentence }) => sentence)).toEqual([
      'the rule of small cohorts was no rating of fewer than 10 cases, is now no rating of fewer than 56 cases',
    ])
    expect(found.toApprove.map(({ what }) => what)).toEqual(['signals'])
    expect(sayComparison(found)).toContain(
      'All indicators, small cohorts: the rule of small cohorts was no rating of fewer than 10 cases',
    )
  })
  it('has an exception for an indicator, which is said as a rule of its own', async () => {
    const found = await compared(
      await registerWith('reviews-and-visits.yaml', '- ref: "6.7"\n', '- ref: "6.7"\n    least-base: 56\n'),
    )
    expect(ratingsIn(found)).toEqual([['6.7', 'green', 'not-rated', ['rule']]])
    expect(found.rules.map(({ indicator, of }) => [indicator, of])).toEqual([['6.7', 'least base']])
  })
})

describe('a release of an earlier version', () => {
  const { signals: _, verdicts, ...older } = releaseIn(published)
  const files: Files = {
    [RELEASE]: writeRelease({ ...older, verdicts: verdicts.map(({ signal: __, ...verdict }) => verdict) }),
  }

  it('is still read, and its signals are not compared', async () => {
    const found = await compared({ ...files, ...signals('control-charts: {}\nintervals: {}') })
    expect(found).toMatchObject({ nothingChanged: true, comparesSignals: false, rules: [], flips: [] })
  })
  it('is said to be without them in the paper', async () => {
    const { paper } = await makePaper(
      MONTHLY,
      openWorkspace(memoryOutside(withoutWords({ ...published, ...files, ...HIGH }))),
    )
    expect(paper.blocks.find(block => block.block === 'changes')?.lead).toMatch(
      / Signals are not compared: release 1 was published without them\.$/,
    )
  })
  it('rated every number of cases, so that a rule of small cohorts is new', async () => {
    const found = await compared({
      ...files,
      ...signals('control-charts: {}\nintervals: {}\nsmall-cohorts: { least-base: 56 }'),
    })
    expect(ratingsIn(found)).toContainEqual(['6.7', 'green', 'not-rated', ['rule']])
    expect(found.rules.map(({ of }) => of)).toEqual(['small cohorts'])
  })
})
