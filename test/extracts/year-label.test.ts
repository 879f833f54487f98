import { describe, expect, it } from 'vitest'
import { inYear, withoutYear, yearInTitles, yearLabel } from '../../src/extracts/year-label.ts'
import { periodId } from '../../src/terms/period.ts'

describe('yearLabel(text)', () => {
  it.each([
    ['2016', 'calendar 2016'],
    ['Calendar year 2016', 'calendar 2016'],
    ['2016/17', 'financial 2016'],
    ['FY16/17', 'financial 2016'],
    ['Financial year 2016–17', 'financial 2016'],
  ])('%s is the %s', (text, said) => {
    const label = yearLabel(text)
    expect(`${label?.kind} ${label?.year}`).toBe(said)
  })
  it.each(['Scorecard 2016', '2016/18', '20', 'Jan 2016', '3016'])('%s is no year alone', text =>
    expect(yearLabel(text)).toBeUndefined(),
  )
})

describe('yearInTitles(titles)', () => {
  it.each([
    [['Scorecard 2016/17'], 'financial 2016'],
    [['Children looked after 2016-17', 'Data run 06/02/2017'], 'financial 2016'],
    [['Scorecard 2016'], 'calendar 2016'],
    [['Report for 31 March 2016 and 2016/17'], 'financial 2016'],
    [['Reviews 26/27'], 'financial 2026'],
  ])('%j name %s', (titles, said) => {
    const label = yearInTitles(titles)
    expect(`${label?.kind} ${label?.year}`).toBe(said)
  })
  it.each([
    [['Performance report January 2017']],
    [['Position at 31 March 2016']],
    [['2015/16 and 2016/17']],
    [['Scorecards 2015 and 2016']],
    [['Children aged 16-17']],
    [['Care leavers 17/18, data run 03/04']],
    [['No year']],
  ])('%j name none', titles => expect(yearInTitles(titles)).toBeUndefined())
})

describe('inYear(withoutYear(text), label)', () => {
  const financial = { kind: 'financial', year: 2016 } as const
  const calendar = { kind: 'calendar', year: 2016 } as const
  it.each([
    ['Apr', financial, '2016-04'],
    ['March', financial, '2017-03'],
    ['Mar', calendar, '2016-03'],
    ['M1', financial, '2016-04'],
    ['P12', financial, '2017-03'],
    ['Period 9', financial, '2016-12'],
    ['Q3', financial, '2016-17-Q3'],
  ])('%s', (text, label, id) => {
    const meant = withoutYear(text)
    const period = meant && inYear(meant, label)
    expect(period && periodId(period)).toBe(id)
  })
  it.each(['M1', 'Q1'])('%s of a calendar year is not decided', text => {
    const meant = withoutYear(text)
    expect(meant && inYear(meant, calendar)).toBeUndefined()
  })
  it.each(['Measure', 'M13', 'Q5', '1', 'Mayor'])('%s is neither month nor quarter', text =>
    expect(withoutYear(text)).toBeUndefined(),
  )
})
