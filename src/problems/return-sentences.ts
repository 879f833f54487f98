// Whether a return can be trusted, in words: the analyst's message for each finding. A new finding is a line in each of
// the two lists. In: facts. Out: what was found, what was expected and what to do.

export type NamedYearFacts = {
  /** What gave the year by which it was read. */
  by: 'name' | 'latest start or end of an episode'
  /** `return`, or one table of it. */
  title: string
  year: string
  inside: number
  of: number
  found: string
  foundDays: number
  /** What may have happened, in words of the sentence. */
  because:
    | 'in which a return ends'
    | 'in which a return begins'
    | 'exchange the two'
    | 'a copy of it'
    | 'from 1904'
    | 'the file of that year'
  definition: string
}

export type DateOrderFacts = {
  title: string
  year: string
  columns: string
  /** In words of the sentence. */
  order: 'none in the first' | 'in the second place and' | 'an American spreadsheet'
  monthFirst: number
  dayFirst: number
  dates: number
  row: number
}

/** So many rows (or children) of a table of one year. `year` is empty in a list, which has no year. */
export type RowsOfTable = {
  title: string
  year: string
  count: number
  of: number
  row: number
}

export interface ReturnFacts {
  'return-year-otherwise': NamedYearFacts
  'return-days-later': RowsOfTable & { columns: string; last: string }
  'return-year-missing': { missing: string; before: string; year: string; there: number; of: number }
  'return-years-apart': {
    year: string
    /** `at the end of 2020/21`. */
    at: string
    /** Where they are looked for: `the return of 2021/22 has`, `the episodes of 2021/22 have`. */
    other: string
    there: number
    of: number
    below: number
    /** Of those missing: under a number that differs in leading zeros alone, and under another number. */
    zeros: number
    renumbered: number
    definition: string
  }
  'return-starts-apart': { before: string; year: string; same: number; of: number; below: number }
  'return-cut-short': { year: string; count: number; of: number }
  'return-reviews-cut-short': { year: string; count: number; of: number }
  'return-table-repeated': { title: string; year: string; other: string; count: number }
  'return-children-renumbered': { before: string; year: string; count: number; of: number; row: number }
  'return-children-unknown': RowsOfTable & { zeros: number; definition: string }
  'return-births-differ': RowsOfTable & { exchanged: number; calendar: number }
  'return-births-many': RowsOfTable
  'return-births-impossible': RowsOfTable & { oldest: number }
  'return-ends-early': RowsOfTable & { start: string; end: string }
  'return-begins-before-birth': RowsOfTable
  'return-ends-without-reason': RowsOfTable
  'return-dates-exchanged': DateOrderFacts
}

export const returnMessages: { readonly [C in keyof ReturnFacts]: (facts: ReturnFacts[C]) => string } = {
  'return-year-otherwise': f =>
    `The ${f.by} gives ${f.year}. Of ${f.of} days in this ${f.title} that should lie in ${f.year}, ${f.inside} do, and ${f.foundDays} are in ${f.found}; expected days of ${f.year}. ${howToName(f)}`,
  'return-days-later': f =>
    `Of ${f.of} days of the table ${f.title} (${f.columns}), ${f.count} are after ${f.last}, the ${f.year === '' ? 'day of the list' : `last day of the return of ${f.year}`}, the first in row ${f.row}; expected none. Correct the days, or ${f.year === '' ? 'the day of the list' : 'the year in the name of the file or folder'}.`,
  'return-year-missing': f =>
    `There is no return of ${f.missing} between those of ${f.before} and ${f.year}. Of ${f.of} children in care at the end of ${f.before}, ${f.there} are in the return of ${f.year}; when the others left is not known, and they would stay in care. Add the return of ${f.missing}, or take the returns before it away.`,
  'return-years-apart': f =>
    `Of ${f.of} children in care ${f.at}, ${f.other} ${f.there} (${percent(f.there, f.of)}); expected ${f.below}% or more, since an episode that is open is sent again. ${whyApart(f)}`,
  'return-starts-apart': f =>
    `Of ${f.of} children in care at the end of ${f.before} and in the episodes of ${f.year}, ${f.same} (${percent(f.same, f.of)}) have an episode there that began on the same day; expected ${f.below}% or more, since an episode that is open is sent again. Check whether the numbers or the dates of one of the two files were moved, sorted alone or changed.`,
  'return-cut-short': f =>
    `The last ${f.count} of ${f.of} children in care of ${f.year}, in the order of the header, have no episode; expected one or more for each. Check whether the table breaks off, and request the file again.`,
  'return-reviews-cut-short': f =>
    `Of ${f.of} children in care throughout ${f.year}, ${f.count} have no review in that year's table; expected reviews of nearly all. Check whether the table breaks off, and request the file again.`,
  'return-table-repeated': f =>
    `The table ${f.title} of ${f.year} has the same ${f.count} rows as that of ${f.other}, some of them about children who are not in the other tables of ${f.year}; expected the rows of ${f.year}. Put its own file in place.`,
  'return-children-renumbered': f =>
    `Of ${f.of} children in care at the end of ${f.before}, ${f.count} are missing from ${f.year}, where a child with another number has the same date of birth, sex, ethnic group and start of the episode, the first in row ${f.row}; expected the same number in every year. Each is counted twice. Give them one number in all years.`,
  'return-children-unknown': f =>
    `Of ${f.of} children in the table ${f.title}${ofYear(f)}, ${f.count} are not in the header of that year, the first in row ${f.row}; expected all of them. ${
      f.zeros > 0 ? sayZeros(f) : 'Put the files of one export together, and see that no number was changed.'
    }`,
  'return-births-differ': f =>
    `In ${f.count} of ${f.of} rows of the table ${f.title}${ofYear(f)}, the date of birth is not that in the header for the same number, as in row ${f.row}; expected the same. ${whyBornOtherwise(f)}`,
  'return-births-many': f =>
    `In ${f.count} of ${f.of} rows of the table ${f.title}${ofYear(f)}, the number has another date of birth in a row above or in a year before, as in row ${f.row}; expected one number for each child. Correct the dates of birth, or give each child a number of its own.`,
  'return-births-impossible': f =>
    `In ${f.count} of ${f.of} rows of the table ${f.title}${ofYear(f)}, the date of birth makes the child older than ${f.oldest}, as in row ${f.row}; expected dates of birth of children. Correct the column, and leave it blank where the date is not known: 1 January 1900 is not read as blank.`,
  'return-ends-early': f =>
    `Of ${f.of} rows of the table ${f.title}${ofYear(f)} with ${f.start} and ${f.end}, ${f.count} end before they begin, the first in row ${f.row}; expected none. Correct the column, and leave ${f.end} blank where there is no end: a date such as 1 January 1900 is not read as blank.`,
  'return-begins-before-birth': f =>
    `In ${f.count} of ${f.of} rows of the table ${f.title}${ofYear(f)}, the episode begins before the child's date of birth in the header, the first in row ${f.row}; expected none. Check whether a column was moved or sorted without the others, or has dates such as 1 January 1900, and request the file again.`,
  'return-ends-without-reason': f =>
    `Of ${f.of} rows of the table ${f.title}${ofYear(f)} with an end, ${f.count} have no reason why the episode ended, the first in row ${f.row}; expected a reason beside each end. Check whether one column was moved or sorted without the others, and request the file again.`,
  'return-dates-exchanged': f =>
    `The table ${f.title}${ofYear(f)} has dates in another order in ${f.columns}: ${sayOrder(f)}; expected the day first, as in 25/04/2021; no date was changed. Correct the dates: export the file again with dates such as 25/04/2021 or 2021-04-25.`,
}

const percent = (count: number, of: number): string => `${Math.round((count / of) * 1000) / 10}%`
const ofYear = ({ year }: { readonly year: string }): string => (year === '' ? '' : ` of ${year}`)

function howToName({ because, definition, found, year }: NamedYearFacts): string {
  switch (because) {
    case 'in which a return ends':
    case 'in which a return begins':
      return `Correct the name; or, if the year in a name is the year ${because}, write years-named-by: ${because.endsWith('ends') ? 'end' : 'start'} into ${definition}.`
    case 'exchange the two':
      return `Rename the files: the return named ${found} has the days of ${year}, so ${because}.`
    case 'a copy of it':
      return `Put the return of ${year} in its place, if this is ${because}: there is one named ${found} as well.`
    case 'from 1904':
      return `Correct the name; or, if the workbook counts its days ${because}, which makes dates four years and a day too early or too late, export them as text such as 2021-04-25.`
    case 'the file of that year':
      return `Correct the name, or put ${because} in its place.`
  }
}

function whyApart({ zeros, renumbered, definition }: ReturnFacts['return-years-apart']): string {
  if (zeros > 0) return sayZeros({ zeros, definition })
  if (renumbered > 0)
    return `Give each child one number in all years: of those missing, ${renumbered} seem to be there under another number, with the same date of birth, sex, ethnic group and start of the episode.`
  return 'Check whether the files are whole and of the same council, and whether the numbers of the children are the same in all years.'
}

export const sayZeros = ({
  zeros,
  definition,
}: {
  readonly zeros: number
  readonly definition: string
}): string =>
  `Of these, ${zeros} differ only in zeros at the beginning of the number, which a spreadsheet drops. Put the file in place as it was exported; or, if such numbers are of the same child, write child-numbers: without-leading-zeros into ${definition}.`

function whyBornOtherwise({ count, exchanged, calendar }: ReturnFacts['return-births-differ']): string {
  if (exchanged * 2 > count)
    return `In ${exchanged} of them, day and month are exchanged. Correct the dates: export the file again with dates such as 2021-04-25.`
  if (calendar * 2 > count)
    return `In ${calendar} of them, the two are four years and a day apart, because a workbook counts its days from 1904. Correct the dates: export them as text such as 2021-04-25.`
  return 'Check whether one column was moved or sorted without the others, and request the file again.'
}

function sayOrder({ order, monthFirst, dayFirst, dates, row }: DateOrderFacts): string {
  const found = `of ${dates} different dates, ${monthFirst} have a number above 12`
  switch (order) {
    case 'none in the first':
      return `${found} in the second place, as in row ${row}, and ${order}`
    case 'in the second place and':
      return `${found} ${order} ${dayFirst} in the first, as in row ${row}`
    case 'an American spreadsheet':
      return `the ${dayFirst} of ${dates} different dates with a day above 12 have one form and all others have another, as after ${order} has exchanged day and month`
  }
}
