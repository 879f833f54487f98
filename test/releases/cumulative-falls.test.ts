// Counts over the year so far, from an earlier paper of the year to a later one.
import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { fallsSince } from '../../src/releases/cumulative-falls.ts'
import { periodOfRelease } from '../../src/releases/release-record.ts'
import { publish, releaseOf } from './workspace.ts'

// January 2017 as published: 219 started and 172 ceased since April 2016; 482 were looked after.
const release = releaseOf(await publish({}))
const now = release.indicators
const falls = (period: string, countedNow: Record<string, string>, indicators = now) =>
  fallsSince(release, periodOfRelease(period), indicators, ref => {
    const text = countedNow[ref]
    return text === undefined ? undefined : { text, value: text }
  }).map(({ ref, to, sentence }) => [ref, to, sentence])

describe('fallsSince(release, period)', () => {
  it('compares with the year to date of a later month of the year', () =>
    expect(falls('2017-02', { '6.3@2017-02.ytd': '218', '6.4@2017-02.ytd': '172' })).toEqual([
      [
        '6.3@2017-02.ytd',
        '218',
        'Started to be looked after: the total was 219 for April 2016 to January 2017 and is 218 for April 2016 to February 2017.',
      ],
    ]))

  it('compares with the whole year in a paper about the year', () =>
    expect(falls('2016-17', { '6.3@2016/17': '210' })).toEqual([
      [
        '6.3@2016/17',
        '210',
        'Started to be looked after: the total was 219 for April 2016 to January 2017 and is 210 for 2016/17.',
      ],
    ]))

  it('starts again from nothing in another year', () =>
    expect(falls('2017-04', { '6.3@2017-04.ytd': '20' })).toEqual([]))

  it('leaves out stocks, shares and counts that are not cumulative', () =>
    expect(falls('2017-02', { '6.1@2017-02.ytd': '1', '6.8@2017-02.ytd': '1' })).toEqual([]))

  it('goes by the rule of the indicator now', () =>
    expect(
      falls(
        '2017-02',
        { '6.3@2017-02.ytd': '1' },
        now.map(one =>
          one.ref === '6.3' ? indicatorSchema.parse({ ...one, 'year-to-date': 'latest' }) : one,
        ),
      ),
    ).toEqual([]))
})
