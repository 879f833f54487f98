// Every case of `../shared/cases`: the figures that are right, or what is reported. The table there says what is right.
import { describe, expect, it } from 'vitest'
import { HAS_CASES, runCase } from './lay-case.ts'

type Figures = Readonly<Record<string, string>>

/** Printed figures, by reference; and what is reported, by code. */
const READ_RIGHTLY: readonly (readonly [name: string, figures: Figures, reported: readonly string[]])[] = [
  ['05-two-level-heading', { '1.1@2017-01': '482', '1.2@2017-01': '96.4%' }, []],
  ['06-months-without-year', { '1.1@2017-01': '482', '1.2@2017-01': '96.4%' }, []],
  ['08-quarters', { '1.1@2016-12': '484', '1.2@2016-12': '92.0%' }, ['quarters-not-months']],
  ['09-low-and-u', { 'W1@2021/22': '16.3%', 'W1@2021/22/neighbours': '22.4%' }, []],
  ['10-area-code-not-in-file', { 'W1@2021/22/neighbours': '22.4%' }, ['mean-of-fewer']],
  [
    '14-area-name-begins-another',
    { 'W1@2021/22': '16.3%', 'W1@2021/22/ne': '15.0%', 'W1@2021/22/nel': '14.0%' },
    [],
  ],
  ['16-bullets-pasted-from-word', {}, []],
  ['18-soft-line-break-joins-words', {}, []],
  ['20-one-stray-byte-spoils-the-file', {}, ['text-encoding-mixed']],
  ['22-names-lose-their-capitals', {}, []],
  ['24-na-of-statistics-programs', { '1.2@2017-01': '[x]' }, []],
  ['29-rows-hidden-by-a-filter', {}, ['lines-hidden']],
  ['32-superscript-footnote', { '1.1@2017-01': '482' }, []],
  ['33-note-in-comment-marks', {}, []],
  ['returns/adoptive-run', { 'S11@2023/24': '0.0%' }, []],
  ['returns/good', {}, []],
  ['returns/heading-repeated', { 'S13@2023/24': '100.0%' }, []],
  ['returns/suitable-S1', { 'S20@2023/24': '0.0%' }, []],
]

/** The figures cannot be trusted, or the cell cannot be read: an error, which names the place. */
const REFUSED: readonly (readonly [name: string, code: string, place: RegExp])[] = [
  ['01-leading-zeros-lost', 'return-years-apart', /2021-22\/episodes\.csv: Of 20 children .* 0 \(0%\)/],
  [
    '02-folder-named-by-end-year',
    'return-year-otherwise',
    /ssda903\/2022\/episodes\.csv: .*years-named-by: end/,
  ],
  ['12-negative-average', 'number-not-understood', /own\.csv, cell B2: Found '-1\.35'.*may-be: below-zero/],
  ['26-dates-told-in-american-order', 'period-not-understood', /cell A5: Found '4 March 1917'/],
  ['28-thousands-comma-not-quoted', 'fields-surplus', /cell D5: The row has 4 fields under 3 headings/],
  ['30-placeholder-date-ends-care', 'return-ends-early', /Of 20 rows .*, 16 end before they begin/],
  ['31-column-of-numbers-moved-by-a-row', 'return-births-differ', /In 58 of 58 rows of the table Reviews/],
  ['returns/year-in-name-is-end-year', 'return-year-otherwise', /ssda903\/2024\/episodes\.csv: /],
]

describe.skipIf(!HAS_CASES)('the shared case', () => {
  it.each(READ_RIGHTLY)('%s is read rightly', async (name, figures, reported) => {
    const outcome = await runCase(name)
    expect(outcome.errors).toBe(0)
    expect(Object.fromEntries(Object.keys(figures).map(ref => [ref, outcome.figures?.get(ref)]))).toEqual(
      figures,
    )
    expect(outcome.codes.filter(code => code !== 'commentary-missing')).toEqual(reported)
  })
  it.each(REFUSED)('%s is refused', async (name, code, place) => {
    const { problems, errors, figures } = await runCase(name)
    expect(errors).toBeGreaterThan(0)
    expect(figures).toBeUndefined()
    expect(problems.filter(one => one.endsWith(`[${code}]`)).join('\n')).toMatch(place)
  })
})
