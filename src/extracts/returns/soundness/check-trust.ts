// Whether what was read can be trusted across files, tables and years. In: a return as read. Out: problems; the first
// cause alone, where one fault would be found in many ways.
import { isError, type Problem } from '../../../problems/problem.ts'
import type { Day } from '../../../terms/day.ts'
import { checkChildrenAgree } from './check-children-agree.ts'
import { checkCutShort } from './check-cut-short.ts'
import { checkBegunBeforeBirth, checkDaysPossible } from './check-days-possible.ts'
import { checkOnePerson } from './check-one-person.ts'
import { checkReasons } from './check-reasons.ts'
import { checkReviewsThere } from './check-reviews-there.ts'
import { checkTablesRepeated } from './check-tables-repeated.ts'
import { checkYearsJoin } from './check-years-join.ts'
import { checkYearsNamed } from './check-years-named.ts'
import { type ReturnAsRead, tablesByYear, yearBooks } from './return-as-read.ts'

export function checkTrust(read: ReturnAsRead, asAt: Day): Problem[] {
  const tables = tablesByYear(read)
  const possible = checkOnePerson(read, tables)
  const books = yearBooks(tables)
  if (read.definition.form === 'annex-a')
    return [...possible, ...checkChildrenAgree(read, tables, books), ...checkDaysPossible(read, tables, asAt)]
  const named = checkYearsNamed(read, tables)
  const agree = [
    ...possible,
    ...checkTablesRepeated(read, tables, books),
    ...checkChildrenAgree(read, tables, books),
  ]
  // A return under another year has days after its end, and does not join the years beside it.
  if (named.length > 0) return [...named, ...agree]
  const inside = [
    ...agree,
    ...checkDaysPossible(read, tables, asAt),
    ...checkBegunBeforeBirth(read, tables, books),
    ...checkReasons(read, tables),
  ]
  const joint = checkYearsJoin(read, books)
  return [
    ...inside,
    ...(inside.some(isError) ? [] : checkCutShort(read, tables, books)),
    ...joint,
    // Children under other numbers have no reviews.
    ...([...inside, ...joint].some(isError) ? [] : checkReviewsThere(read, tables, books)),
  ]
}
