// How changed rules are said: each aspect on its own line, with what it was, what it is, and from when.
import { describe, expect, it } from 'vitest'
import { type IndicatorDefinition, indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { type SignalRules, signalRulesSchema } from '../../src/definitions/signal-rules.ts'
import { ruleChanges } from '../../src/releases/rule-changes.ts'
import { signalRuleChanges } from '../../src/releases/signal-rule-changes.ts'

const BANDS = { green: { 'at-least': 95 }, amber: { 'at-least': 90 }, red: { below: 90 } }
const indicator = (other: object = {}): IndicatorDefinition =>
  indicatorSchema.parse({
    ref: '6.7',
    name: 'Reviews held on time',
    short: 'Reviews on time',
    definition: 'Reviews held by the day they were due.',
    unit: 'percentage',
    polarity: 'high',
    owner: 'Head of Tests',
    method: { kind: 'percentage', numerator: 'in-time', denominator: 'held' },
    'year-to-date': 'ratio-of-sums',
    annual: 'ratio-of-sums',
    targets: [{ from: '2016-04', ...BANDS }],
    ...other,
  })

const COUNCIL = { id: 'council', name: 'The council', short: 'Council' }

const changes = (other: object, was = indicator(), signals: SignalRules = {}) =>
  ruleChanges(
    { period: '2017-01', indicators: [was], council: COUNCIL, signals },
    [indicator(other)],
    measure => measure,
  )
const said = (other: object, was?: IndicatorDefinition) =>
  changes(other, was).map(
    ({ of, sentence, rewritesHistory }) => `${of}: ${sentence}${rewritesHistory ? ' (rewrites)' : ''}`,
  )

describe('ruleChanges(release, now)', () => {
  it('is empty where nothing changed, however the definition is laid out', () =>
    expect(said({ method: { kind: 'percentage', denominator: 'held', numerator: 'in-time' } })).toEqual([]))

  it('is no rewriting if the new target begins after the published month', () =>
    expect(
      said({
        targets: [
          { from: '2016-04', ...BANDS },
          { from: '2017-02', ...BANDS, green: { 'at-least': 97 } },
        ],
      }),
    ).toEqual([
      'target: green was 95% or above, is now 97% or above; amber was 90% to below 95%, is now 90% to below 97%, from February 2017',
    ]))

  it('is a rewriting if the new target begins in the published month or before it', () =>
    expect(
      said({
        targets: [
          { from: '2016-04', ...BANDS },
          { from: '2017-01', ...BANDS, green: { 'at-least': 92 } },
        ],
      }),
    ).toEqual([
      'target: green was 95% or above, is now 92% or above; amber was 90% to below 95%, is now 90% to below 92%, from January 2017 (rewrites)',
    ]))

  it('says until when, if the published target is in force again afterwards', () =>
    expect(
      said({
        targets: [
          { from: '2016-04', ...BANDS },
          { from: '2016-10', ...BANDS, red: { below: 85 }, amber: { 'at-least': 85 } },
          { from: '2017-01', ...BANDS },
        ],
      }),
    ).toEqual([
      'tolerance: amber was 90% to below 95%, is now 85% to below 95%; red was below 90%, is now below 85%, from October 2016 to December 2016 (rewrites)',
    ]))

  it('says a target and a tolerance that changed together on two lines, without the edge that follows twice', () =>
    expect(
      said({
        targets: [
          {
            from: '2016-04',
            green: { 'at-least': 92 },
            amber: { 'at-least': 80 },
            red: { below: 80 },
          },
        ],
      }),
    ).toEqual([
      'target: green was 95% or above, is now 92% or above, from April 2016 (rewrites)',
      'tolerance: amber was 90% to below 95%, is now 80% to below 92%; red was below 90%, is now below 80%, from April 2016 (rewrites)',
    ]))

  it('says the judged span apart', () =>
    expect(said({ targets: [{ from: '2016-04', judges: 'year-to-date', ...BANDS }] })).toEqual([
      'judged span: the month was judged, the year to date is judged now, from April 2016 (rewrites)',
    ]))

  it('says a target that was taken away, and one that was always in force', () =>
    expect(said({ targets: [{ state: 'none' }] }, indicator({ targets: [BANDS] }))).toEqual([
      'target: the target was “green 95% or above, amber 90% to below 95%, red below 90%”, is now “no target” (rewrites)',
    ]))

  it('says a target that moves now as a whole path, and one that moves otherwise', () => {
    const path = { from: '2016-04', trajectory: { start: 85, end: 95, by: '2017-03' }, 'amber-within': 5 }
    expect(said({ targets: [path] })).toEqual([
      'target: the target was “green 95% or above, amber 90% to below 95%, red below 90%”, is now “85% in April 2016, 95% by March 2017, in equal steps; amber within 5 points of it”, from April 2016 (rewrites)',
    ])
    const named = {
      from: '2016-04',
      trajectory: { months: { '2016-04': 85, '2017-02': 90 } },
      'amber-if': 'improving',
    }
    expect(said({ targets: [named] }, indicator({ targets: [path] }))).toEqual([
      'target: the target was “85% in April 2016, 95% by March 2017, in equal steps; amber within 5 points of it”, is now “85% from April 2016, 90% from February 2017; amber if better than the month before”, from April 2016 (rewrites)',
    ])
    expect(said({ targets: [path] }, indicator({ targets: [path] }))).toEqual([])
  })

  it('says a path that begins in another month, since its points are others', () =>
    expect(
      said(
        { targets: [{ from: '2016-05', trajectory: { start: 85, end: 95, by: '2017-03' } }] },
        indicator({ targets: [{ from: '2016-04', trajectory: { start: 85, end: 95, by: '2017-03' } }] }),
      ),
    ).toEqual([
      'target: the target was “85% in April 2016, 95% by March 2017, in equal steps”, is now “no target”, from April 2016 to April 2016 (rewrites)',
      'target: the target was “85% in April 2016, 95% by March 2017, in equal steps”, is now “85% in May 2016, 95% by March 2017, in equal steps”, from May 2016 (rewrites)',
    ]))

  it('says that a direction now decides about amber', () =>
    expect(
      said({ targets: [{ from: '2016-04', green: { 'at-least': 95 }, 'amber-if': 'improving' }] }),
    ).toEqual([
      'tolerance: amber was 90% to below 95%, is now below 95% but better than the month before; red was below 90%, is now below 95% and no better than the month before, from April 2016 (rewrites)',
    ]))

  it('says polarity', () =>
    expect(
      said({ polarity: 'none', targets: [{ state: 'none' }] }, indicator({ targets: [{ state: 'none' }] })),
    ).toEqual(['polarity: good was high, is now neither high nor low (rewrites)']))

  it('says numerator and denominator apart', () =>
    expect(said({ method: { kind: 'percentage', numerator: 'held-early', denominator: 'due' } })).toEqual([
      'numerator: the numerator was “in-time”, is now “held-early” (rewrites)',
      'denominator: the denominator was “held”, is now “due” (rewrites)',
    ]))

  it('says another kind of method as a whole, and the spans that it no longer allows', () =>
    expect(
      said({
        method: { kind: 'as-supplied', measure: '6.7' },
        'year-to-date': 'as-supplied',
        annual: 'none',
      }),
    ).toEqual([
      'method: the figure was “in-time” ÷ “held”, is now “6.7” as supplied (rewrites)',
      'year to date: the year to date was the sum of the months’ numerators divided by the sum of their denominators, is now as supplied, not worked out here (rewrites)',
      'year: the year was the sum of the months’ numerators divided by the sum of their denominators, is now not given, since the indicator has no figure for several months together (rewrites)',
    ]))

  it('says the first month for which it is collected', () =>
    expect(said({ begins: '2016-04' })).toEqual([
      'first month: the first month collected was not stated, is now April 2016 (rewrites)',
    ]))
  it('says decimals that are printed, and not a field that says the same as the unit', () => {
    expect(said({ decimals: 0 })).toEqual(['rounding: the number of decimals was 1, is now 0 (rewrites)'])
    expect(said({ decimals: 1 })).toEqual([])
  })

  it('says another method of the year-end forecast, and nothing of one that is new', () => {
    const sum = {
      unit: 'count',
      method: { kind: 'count', measure: 'held' },
      'year-to-date': 'sum',
      annual: 'sum',
    }
    const by = (method: string) => ({ ...sum, 'year-end': { method } })
    expect(said(by('so-far-and-last-year'), indicator(by('run-rate')))).toEqual([
      'year-end forecast: the method of the year-end forecast was “run-rate”, is now “so-far-and-last-year” (rewrites)',
    ])
    expect(said(by('run-rate'), indicator(sum))).toEqual([])
  })

  it('says a new name or definition, which rewrites no figure', () =>
    expect(said({ name: 'Reviews in time' })).toEqual([
      'name: the name was “Reviews held on time”, is now “Reviews in time”',
    ]))
})

describe('ruleChanges(release, now), of a series', () => {
  const from = { from: '2016-12', because: 'a new system' }
  const decided = { ...from, by: 'Head of Tests', on: '2017-01-09' }

  it('says what the breaks were and are: a rewriting from the published month back', () => {
    expect(said({ breaks: [from] })).toEqual([
      'breaks: the breaks in the series were none, are now from December 2016: a new system (rewrites)',
    ])
    expect(changes({ breaks: [from] })[0]).toMatchObject({ from: '2016-12' })
    expect(said({ breaks: [{ ...from, from: '2017-02' }] })).toEqual([
      'breaks: the breaks in the series were none, are now from February 2017: a new system',
    ])
  })
  it('leaves out a break in the series of another council', () =>
    expect(said({ breaks: [{ ...from, council: 'elsewhere' }] })).toEqual([]))
  it('says who decided that limits start afresh', () =>
    expect(said({ 'control-chart': { rebased: [decided] } })).toEqual([
      'rebasing: the months from which limits start afresh were none, are now from December 2016: a new system; decided by Head of Tests on 9 January 2017 (rewrites)',
    ]))
  it('says which chart there was and is, and is silent on a chart that says nothing new', () => {
    expect(said({ 'control-chart': { chart: 'xmr', 'baseline-points': 12 } })).toEqual([
      'control chart: the control chart was the chart for its unit, is now an XmR chart, with limits from the first 12 months (rewrites)',
    ])
    expect(said({ 'control-chart': { none: 'too few' } })).toEqual([
      'control chart: the control chart was the chart for its unit, is now no chart: too few (rewrites)',
    ])
    expect(said({ 'control-chart': {} })).toEqual([])
  })
  it('is silent on charts where the release was published without signals, and not on breaks', () => {
    const own = { 'control-chart': { rebased: [decided], chart: 'xmr' }, breaks: [from] }
    const found = ruleChanges(
      { period: '2017-01', indicators: [indicator()], council: COUNCIL },
      [indicator(own)],
      one => one,
    )
    expect(found.map(({ of }) => of)).toEqual(['breaks'])
  })
  it('says from how many cases a figure was and is rated', () =>
    expect(said({ 'least-base': 10 })).toEqual([
      'least base: the least number of cases for a rating was the number for all indicators, is now 10 cases (rewrites)',
    ]))
})

describe('signalRuleChanges(was, is)', () => {
  const rules = (given: object) => signalRulesSchema.parse(given)
  const sentences = (was: object, is: object) =>
    signalRuleChanges(rules(was), rules(is)).map(({ sentence }) => sentence)

  it('is empty where the settings are the same, whether they are written or usual', () =>
    expect(
      sentences({ 'control-charts': {} }, { 'control-charts': { shift: 7, charts: { percentage: 'p' } } }),
    ).toEqual([]))
  it('says only the settings that differ', () =>
    expect(
      sentences(
        { 'control-charts': {}, intervals: {} },
        { 'control-charts': { shift: 8, screening: false }, intervals: { confidence: 99.8 } },
      ),
    ).toEqual([
      'the rule of control charts was a shift of 7 months and without extreme moving ranges, is now a shift of 8 months and with extreme moving ranges',
      'the rule of intervals was a confidence of 95%, is now a confidence of 99.8%',
    ]))
  it('says that a rule is new or gone', () => {
    const cohorts = { 'small-cohorts': { 'least-base': 10 } }
    expect(sentences({}, cohorts)).toEqual([
      'the rule of small cohorts was none, is now no rating of fewer than 10 cases',
    ])
    expect(sentences(cohorts, {})).toEqual([
      'the rule of small cohorts was no rating of fewer than 10 cases, is now none',
    ])
  })
})
