// The title of each chart of January 2017, worked out by hand from the figures of test/golden/figures/january-2017.csv and
// the rules of src/figures/find-news.ts. The usual movement is the median of the changes from month to month; a change over
// the thirteen months is said if it is larger than the last change and at least three times the usual.
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/papers/chart.ts'
import { charts, indicators } from '../monthly-blocks.ts'

const TITLES: Readonly<Record<string, string>> = {
  // Net, from September: 24 − 25 = −1, 29 − 15 = 14, 30 − 15 = 15, 22 − 17 = 5, 10 − 12 = −2. Three rises, then a fall. The
  // lowest net is 10 − 15 = −5, of January 2016.
  'looked-after-children-6-3-6-4':
    'Started to be looked after 10, ceased to be looked after 12 in January 2017: net −2, first fall since September 2016',
  // Highest is December (85.9). 85.5 − 76.2 = 9.3. Changes, sorted: .1 .2 .4 .4 .5 .9 1.4 1.4 1.8 2.1 2.5 2.8; the usual is
  // (.9 + 1.4) ÷ 2 = 1.15; 3 × 1.15 = 3.45; the last is .4. Red: 12.0 from 73.5; above the upper limit, so worsening.
  'looked-after-children-6-2':
    'Looked after per 10,000: 85.5 in January 2017, up 9.3 in a year, worsening beyond chance (red)',
  // February 2016 has 77.8, and all eleven months between are below 75. 75 − 20 = 55 is less than the last change,
  // 75.0 − 5.9 = 69.1. The year to date is 16.9, below 20. With the words of the control chart it would have 127 characters.
  'permanence-6-8':
    'Left care through adoption: 75.0% in January 2017, highest since February 2016 (red on the year to date)',
  // The series breaks in December 2016: two months, and no rule applies to two.
  'plans-6-14': 'Plans up to date: 79.4% in January 2017, up from 55.6% in December 2016 (red)',
  // All other months are above 78.7. 96.8 − 78.7 = 18.1. Sorted: .3 .7 .9 1.1 1.3 1.5 1.9 2.1 2.8 3.1 5.2 11.0; the usual is
  // (1.5 + 1.9) ÷ 2 = 1.7; the last is 11.0. No room for the control chart's words.
  'reviews-and-visits-6-15-control':
    'Visits in time, national standard: 78.7% in January 2017, lowest of the 13 months, down 18.1 points in a year',
  // All others are above 65.6. 80.2 − 65.6 = 14.6. Sorted: .1 .9 1.3 1.5 2.1 2.2 2.4 2.4 2.7 2.9 11.3 12.2; the usual is 2.3;
  // the last is 12.2.
  'reviews-and-visits-6-16-control':
    'Visits in time, council standard: 65.6% in January 2017, lowest of the 13 months, down 14.6 points in a year',
  // October has 64.5, three months before. 74.5 − 66.2 = 8.3. Sorted: .2 .2 .5 .5 .7 1.1 1.4 1.5 2.0 2.0 4.2 5.2; the usual is
  // (1.1 + 1.4) ÷ 2 = 1.25; the last is 1.4. Seven months in a row below the mean of 69.9.
  'placements-8-1-control':
    'Long-term placements stable: 66.2% in January 2017, down 8.3 points in a year, worsening beyond chance',
  // Within its limits. 11.7 − 11.3 = .4 is less than the last change, 1.1. All months are above 9.6.
  'placements-8-2':
    'Three or more placements: 11.7% in January 2017, down from 12.8% in December 2016, no clear change (amber)',
  // Three months with a figure: 86.2, 86.2, 86.3. The change over all is the last change.
  'family-settings-8-3': 'Living in a family setting: 86.3% in January 2017, up from 86.2% in December 2016',
  // On target (95) in October (95.7), November (95.9) and December (95.3), off in September (94.0) and now. The year's
  // 92.7 − 88.7 = 4.0 goes up, and the last change goes down. With "no clear change" it would have 122 characters.
  'health-6-9':
    'Health assessments up to date: 92.7% in January 2017, first month off target since September 2016 (amber)',
  // April has 65.3, and all eight months between are above 66.1. 70.5 − 66.1 = 4.4 is less than three times the usual: sorted
  // .1 .4 .7 .7 1.1 1.5 1.9 2.3 2.7 5.8 21.3 21.9, (1.5 + 1.9) ÷ 2 = 1.7, 5.1. 71.4, 71.3, 70.6, 69.5, 69.1, 66.8, 66.1: six falls.
  'health-6-10-control':
    'Dental checks up to date: 66.1% in January 2017, lowest since April 2016, fallen six months running',
  // All others are above 90.1. 97.0 − 90.1 = 6.9. Sorted: .3 .3 .3 .5 .7 .8 1.1 1.3 2.1 3.2 3.2 4.9; the usual is
  // (.8 + 1.1) ÷ 2 = .95; the last is 2.1.
  'personal-education-plans-6-12-control':
    'Have an education plan: 90.1% in January 2017, lowest of the 13 months, down 6.9 points in a year',
  // October has 60.9. 90.7 − 63.7 = 27.0. Sorted: 0 .4 .9 1.3 1.4 1.6 2.1 3.2 7.0 16.4 17.9 27.4; the usual is
  // (1.6 + 2.1) ÷ 2 = 1.85; the last is 16.4. Below the lower limit of 81.7.
  'personal-education-plans-6-13-control':
    'Education plan up to date: 63.7% in January 2017, down 27.0 points in a year, worsening beyond chance',
  'care-leavers-7-3':
    'Care leavers suitably housed: no figure for January 2017; the last was 97.1% in September 2016',
  'care-leavers-7-4':
    'Care leavers in work or learning: no figure for January 2017; the last was 70.3% in September 2016',
  // 374.7 − 368.0 = 6.7 is less than the last change, 28.8. September has 398.3, four months before.
  'adoptions-9-2':
    'Care to adoptive home (A1): 374.7 in January 2017, up from 345.9 in December 2016 (green on the year to date)',
  // 208.4 − 159.5 = 48.9. Sorted: 3.8 3.8 4.3 7.6 8.3 8.5 11.1 16.3 17.8 35.2 67.8 74.0; the usual is (8.5 + 11.1) ÷ 2 = 9.8;
  // three times that is 29.4; the last is 8.5.
  'adoptions-9-3':
    'Placement order to match (A2): 208.4 in January 2017, up 48.9 days in a year (red on the year to date)',
}

const large = charts.filter(({ chart }) => chart !== 'sparkline')

describe('the titles of the charts of January 2017', () => {
  it('are all worked out here', () =>
    expect(large.map(({ id }) => id).toSorted()).toEqual(Object.keys(TITLES).toSorted()))
  it.each(Object.entries(TITLES))('%s', (id, title) =>
    expect(large.find(one => one.id === id)?.title).toBe(title),
  )
})

describe('a target that judges the year to date', () => {
  const refs = indicators
    .filter(({ target }) => 'judges' in target && target.judges === 'year-to-date')
    .map(({ definition }) => definition.ref)
  const isOf = ({ id }: Chart, ref: string) => id.includes(`-${ref.replace('.', '-')}`)
  it('is drawn through no chart of months', () => {
    expect(refs).toEqual(['6.8', '9.1', '9.2', '9.3'])
    const theirs = charts.filter(chart => refs.some(ref => isOf(chart, ref)))
    expect(theirs.map(({ chart }) => chart)).toEqual([
      ...refs.map(() => 'sparkline'),
      'history',
      'history',
      'history',
    ])
    expect(theirs.filter(chart => 'target' in chart)).toEqual([])
  })
  it('is said with the figure that it judges, in the subtitle and in the alternative text', () => {
    const found = charts.filter(chart => isOf(chart, '6.8'))
    expect(found.map(({ alternative }) => alternative)).toEqual([
      expect.stringContaining('target 22.7% for the year to date (now 16.9%)'),
      expect.stringContaining('target 22.7% for the year to date (now 16.9%)'),
    ])
    expect(found.at(-1)?.subtitle).toMatch(/; target 22\.7% for the year to date \(now 16\.9%\), not drawn$/)
  })
})
