// Definitions of a small council that takes all that it can from what comes with the program. In: files put in or changed. Out:
// what loadDefinitions takes.
import { realOutside } from '../workspace.ts'

const standard = await realOutside().standard()
const reports = [...standard].filter(([file]) => file.startsWith('standard/reports/'))

export const REGISTER = 'data/definitions/indicators/reviews.yaml'
export const PAPER = 'data/definitions/papers/monthly.yaml'
export const NATIONAL = 'standard/national/test.yaml'

const source = `id: scorecard
title: Westmere scorecard
folder: extracts/{period}
file: scorecard*.csv
tables:
  - layout: periods-down
    header: { find: [Month, Looked after] }
    periods: { heading: Month, form: month }
    columns:
      - { heading: Looked after, measure: looked-after, unit: count }
      - { heading: Started, measure: started, unit: count }
      - { heading: Ceased, measure: ceased, unit: count }
      - { heading: Reviews held, measure: reviews-held, unit: count }
      - { heading: Reviews in time, measure: reviews-in-time, unit: count }
`

/** Of our own, so that what these tests expect does not hang on the register that is shipped. */
export const national = `topic: Test
indicators:
  - id: in-care
    name: Children looked after at the end of the month
    short: Children looked after
    definition: Children in care on the last day of the month.
    unit: count
    polarity: none
    question: how-much
    method: { kind: count, measure: looked-after }
    counts: { numerator: Children in care }
    year-to-date: latest
    annual: latest
    stock-and-flow: { started: admissions, ceased: discharges }
    source: { title: A guide, year: 2023 }
    published: A department, A publication
  - id: timely-reviews
    name: Reviews held on time
    short: Reviews held on time
    definition: Of the reviews held, the share held in time.
    unit: percentage
    polarity: high
    question: how-well
    method: { kind: percentage, numerator: reviews-in-time, denominator: reviews-held }
    counts: { numerator: Reviews held in time, denominator: Reviews held }
    year-to-date: ratio-of-sums
    annual: ratio-of-sums
    source: { title: A guide, year: 2023 }
    editions:
      - { until: 2009-10, definition: The first words., because: The first reason. }
      - { until: 2015-16, definition: The second words., because: The second reason. }
`

const register = `topic: Reviews
owner: Head of Service
indicators:
  - { ref: WM1, use: national/in-care }
  - { ref: WM2, name: Started, definition: Those who came in., unit: count, polarity: none, question: how-much, method: { kind: count, measure: started } }
  - { ref: WM3, name: Ceased, definition: Those who left., unit: count, polarity: none, question: how-much, method: { kind: count, measure: ceased } }
  - { ref: WM8, use: national/timely-reviews, owner: Head of Reviewing, short: Reviews in time, targets: [{ from: 2016-04, green: { at-least: 92 }, amber-within: 5 }] }
`

const paper = `id: westmere-monthly
like: corporate-parenting-monthly
committee: Corporate Parenting Panel
sources: [scorecard]
topics:
  - { id: numbers, title: Numbers, indicators: [WM1, WM2, WM3] }
  - { id: reviews, title: Reviews, indicators: [WM8] }
`

export const councilFiles = (changes: Readonly<Record<string, string>> = {}): Map<string, string> =>
  new Map(
    Object.entries({
      ...Object.fromEntries(reports),
      [NATIONAL]: national,
      'data/definitions/areas.yaml':
        'council: { id: westmere, name: Westmere County Council, short: Westmere }\ncomparators: []\n',
      'data/definitions/sources/scorecard.yaml': source,
      [REGISTER]: register,
      [PAPER]: paper,
      ...changes,
    }),
  )

/** One text in place of another; a text that is not there would leave a test without its change. */
export function changed(file: string, found: string, instead: string): Record<string, string> {
  const text = councilFiles().get(file) ?? ''
  if (!text.includes(found)) throw new Error(`${file} has no ${found}`)
  return { [file]: text.replace(found, instead) }
}
