// A figure whose facts nobody has is not available (rule FACT-1): small returns, worked out by hand.
import { describe, expect, it } from 'vitest'
import { counterOf } from '../../src/counting/count.ts'
import { month, type Period, year } from '../../src/terms/period.ts'
import { countingPoints, groupMaps, returnGiving, returnNamed } from './definitions.ts'
import { returnOf } from './histories/load.ts'

type Tables = Readonly<Record<string, readonly string[]>>

/** Tables of the return for 2017-18: a line of headings, and lines of cells. */
const counterOn = (tables: Tables, definition = returnNamed('ssda903')) =>
  counterOf(
    returnOf(
      Object.fromEntries(Object.entries(tables).map(([name, lines]) => [name, { 2017: lines.join('\n') }])),
    ),
    definition,
    { counting: countingPoints(), groups: groupMaps(), council: 'here' },
  ).counter

function figure(
  tables: Tables,
  measure: string,
  at: Period = year(2017),
  definition = returnNamed('ssda903'),
) {
  const reading = counterOn(tables, definition).reading(measure, at)
  return reading?.amount.kind === 'missing' ? reading.amount.because : reading?.asFound
}

const EPISODES = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,PL_POST'
const HEADER = ['CHILD,SEX,DOB,ETHNIC', 'a,1,2010-06-15,WBRI', 'b,2,2011-06-15,WBRI']
const IN_CARE: Tables = {
  header: HEADER,
  episodes: [EPISODES, 'a,2015-04-01,S,C2,N1,U4,,,,1', 'b,2015-05-01,S,C2,N1,U4,,,,2'],
}
const NOBODY = 'nobody in the return has what the figure needs: '

describe('a figure whose facts nobody has', () => {
  const adopted = [
    EPISODES,
    'a,2015-04-01,S,E1,N1,A4,PR1,2017-09-01,E11,1',
    'b,2015-05-01,S,E1,N1,A4,PR1,2018-02-01,E11,2',
  ]
  const decided = (...rows: string[]): Tables => ({
    header: HEADER,
    episodes: adopted,
    ad1: ['CHILD,DOB,DATE_INT,DATE_MATCH', ...rows],
  })
  const NO_DECISION = `${NOBODY}no date of a decision for adoption`
  it('is not available: no adopted child has a date of the decision', () => {
    const none = decided('a,2010-06-15,,', 'b,2011-06-15,,')
    expect(figure(none, 'adoptions-within-12-months')).toBe(NO_DECISION)
    expect(figure(none, 'adopted-placed-within-12-months')).toBe(NO_DECISION)
    expect(figure(none, 'adoptions')).toBe('2')
  })
  it('is counted where one has it: 0 of 2 in the year, and 0 in a month without one', () => {
    const one = decided('a,2010-06-15,2016-01-04,', 'b,2011-06-15,,')
    expect(figure(one, 'adoptions-within-12-months')).toBe('0')
    expect(figure(one, 'adoptions-within-12-months', month(2018, 2))).toBe('0')
    expect(figure(one, 'adoptions-within-12-months', month(2017, 6))).toBe('0')
  })

  const leavers = (...rows: string[]): Tables => ({
    ...IN_CARE,
    oc3: ['CHILD,DOB,IN_TOUCH,ACTIV,ACCOM', ...rows],
  })
  it('is not available: no care leaver has a code of accommodation, or a judgement', () => {
    const none = leavers('x,1998-05-01,YES,F1,', 'y,1997-05-01,YES,F1,0')
    expect(figure(none, 'care-leavers-suitable')).toBe(`${NOBODY}no information on accommodation`)
    expect(figure(none, 'care-leavers-suitable-cohort')).toBe('2')
    expect(figure(none, '7.3')).toBe(`${NOBODY}no information on accommodation`)
    expect(figure(none, 'care-leavers-eet')).toBe('2')
    expect(figure(leavers('x,1998-05-01,YES,F1,01'), 'care-leavers-suitable')).toBe(
      `${NOBODY}an accommodation code that does not exist`,
    )
    expect(figure(leavers('x,1998-05-01,YES,F1,U'), 'care-leavers-suitable')).toBe(
      `${NOBODY}accommodation without a judgement`,
    )
  })
  it('is 0 where somebody has one: 0 of 2', () =>
    expect(figure(leavers('x,1998-05-01,YES,,U2', 'y,1997-05-01,YES,,0'), 'care-leavers-suitable')).toBe('0'))
  it('is not available: no care leaver has a code of activity, or an answer on contact', () => {
    const none = leavers('x,1998-05-01,,,U1')
    expect(figure(none, 'care-leavers-eet')).toBe(`${NOBODY}no information on activity`)
    expect(figure(none, 'care-leavers-neet')).toBe(`${NOBODY}no information on activity`)
    expect(figure(none, 'care-leavers-in-touch')).toBe(`${NOBODY}no information on contact`)
  })

  const outcomes = (...rows: string[]): Tables => ({
    ...IN_CARE,
    episodes: [EPISODES, 'a,2015-04-01,S,C2,N1,U4,PR1,,,1', 'b,2015-05-01,S,C2,N1,U4,PR1,,,2'],
    oc2: ['CHILD,DOB,SDQ_SCORE,SDQ_REASON,TEETH_CHECK,HEALTH_ASSESSMENT', ...rows],
  })
  it('is not available: no child has a score, or an answer', () => {
    const none = outcomes('a,2010-06-15,,SDQ2,,1', 'b,2011-06-15,,,,0')
    for (const measure of ['sdq-total', 'sdq-cases'])
      expect(figure(none, measure)).toBe(`${NOBODY}no score: the carer refused; no score and no reason`)
    expect(figure(none, 'teeth-checked')).toBe(`${NOBODY}no answer in the row of OC2`)
    expect([figure(none, 'teeth-cohort'), figure(none, 'health-assessed')]).toEqual(['2', '1'])
  })
  it('is 0 where one child has a score of 0, or was not seen by a dentist', () => {
    const one = outcomes('a,2010-06-15,0,,0,1', 'b,2011-06-15,,SDQ1,,')
    expect([figure(one, 'sdq-total'), figure(one, 'sdq-cases'), figure(one, 'teeth-checked')]).toEqual([
      '0',
      '1',
      '0',
    ])
  })

  it('is not available: no child has a provider, by which it chooses', () => {
    expect(figure(IN_CARE, 'foster-in-house')).toBe('no child has the provider in the return')
    expect(figure(IN_CARE, 'foster-placements')).toBe('2')
    expect(figure(IN_CARE, 'adoptions')).toBe('0')
  })
  it('is 0 in a year without children', () => {
    const gone = { header: HEADER, episodes: [EPISODES, 'a,2015-04-01,S,C2,N1,U4,PR4,2017-05-01,E4A,1'] }
    expect([figure(gone, 'foster-in-house'), figure(gone, 'foster-in-house', month(2017, 4))]).toEqual([
      '0',
      '0',
    ])
  })
  it('is not available: a mean of days that nobody has', () =>
    expect(
      figure(
        decided('a,2010-06-15,,', 'b,2011-06-15,,'),
        'mean',
        year(2017),
        returnGiving({
          measure: 'mean',
          counts: 'adoption-interval',
          take: 'mean',
          with: { from: 'order', to: 'matched' },
          positions: { 'adoption-cohort': 'in-the-span' },
        }),
      ),
    ).toBe(`${NOBODY}no date of a match`))
})

describe('long-term stability in a young return', () => {
  const one = (...episodes: string[]): Tables => ({ header: HEADER, episodes: [EPISODES, ...episodes] })
  it('stands where the start of the care of every child is in it: 1 of 1', () =>
    expect(
      ['long-term-stable', 'long-term-cohort'].map(measure =>
        figure(one('a,2015-04-01,S,C2,N1,U4,PR1,,,1'), measure),
      ),
    ).toEqual(['1', '1']))
  it('is not available where that of one child is not: it may be of the cohort', () =>
    expect(
      figure(one('a,2015-04-01,S,C2,N1,U4,PR1,,,1', 'b,2016-09-01,P,C2,N1,U4,PR1,,,2'), 'long-term-stable'),
    ).toMatch(/^the return begins on 1 April 2017, and the figure needs it from 30 September 2015/))
  it('stands where that child was in the home long enough to be seen: 2 of 2', () =>
    expect(
      figure(one('a,2015-04-01,S,C2,N1,U4,PR1,,,1', 'b,2014-09-01,P,C2,N1,U4,PR1,,,2'), 'long-term-stable'),
    ).toBe('2'))
})
