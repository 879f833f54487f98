// Finds the months that a sentence names. In: a sentence and the paper's month. Out: each mention, with its month.
// Worked, in the paper of January 2017: `December` is 2016-12, `Jan-16` and `last January` 2016-01, `by 28 February` a date.
import {
  lastDayOf,
  type Month,
  month,
  monthNames,
  monthsAfter,
  parseMonth,
  periodId,
  yearOf,
} from '../../terms/period.ts'
import { type PeriodRead, roleOf } from './period-named.ts'
import { spanOfMatch } from './phrases.ts'

const SHORT = monthNames.map(name => name.slice(0, 3))
const MONTH = `(${[...monthNames, ...SHORT, 'Sept'].filter(name => name !== 'May').join('|')})\\b\\.?`
const DAY = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH}|(May))(?:,?\\s+(\\d{4}))?`,
  'g',
)
/**
 * Two digits are a year after a hyphen or an apostrophe, or at the end, as in `Jan-17`; not in `In January 54 of 55`.
 */
const OF_YEAR = new RegExp(
  `\\b(?:${MONTH}|(May))(?:\\s+(\\d{4})\\b|\\s?[-'’]\\s?(\\d{4}|\\d{2})\\b|\\s(\\d{2})(?=[,;.)]?(?:\\s*$|[,;)])))`,
  'g',
)
const ALONE = new RegExp(
  `\\b${MONTH}|\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Tt]o|of|and|or|[Uu]ntil|[Bb]y|[Ff]or|than|as|[Aa]gainst|with|[Bb]etween|[Dd]uring|[Aa]fter|[Bb]efore|last|this)\\s+(May)\\b|\\b(May)(?:['’]s|(?= (?:was|were|is|saw|had|has|remains?|brought)\\b))`,
  'g',
)
const OF_LAST_YEAR = new RegExp(
  `\\b[Ll]ast (${monthNames.join('|')})\\b|\\b(${monthNames.join('|')}) (?:of )?last year\\b`,
  'g',
)

/** `by 28 February` is only a date; `on 31 January` means January, which ends on that day. */
export function days(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(DAY)].flatMap((match): PeriodRead[] => {
    const at = monthCalled(match[2] ?? match[3], match[4], current)
    if (at === undefined) return []
    const isItsEnd = lastDayOf(at).endsWith(`-${String(match[1]).padStart(2, '0')}`)
    const named = { ...spanOfMatch(match), month: at }
    return isItsEnd && at.index <= current.index
      ? [{ ...named, role: roleOf(text, match.index), ids: [periodId(at)] }]
      : [{ ...named, role: 'date', ids: [] }]
  })
}

/** `January 2016`, `Jan-17`. A future month is a date. */
export function monthsOfYears(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(OF_YEAR)].flatMap((match): PeriodRead[] => {
    const at = monthCalled(match[1] ?? match[2], match[3] ?? match[4] ?? match[5], current)
    if (at === undefined) return []
    const role = at.index > current.index ? 'date' : roleOf(text, match.index)
    return [{ ...spanOfMatch(match), role, ids: [periodId(at)], month: at }]
  })
}

/** `last January`, `January last year`. */
export function monthsLastYear(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(OF_LAST_YEAR)].flatMap((match): PeriodRead[] => {
    const named = monthCalled(match[1] ?? match[2], undefined, current)
    if (named === undefined) return []
    const at =
      named.index === current.index || (match[2] !== undefined && yearOf(named) === yearOf(current))
        ? monthsAfter(named, -12)
        : named
    return [{ ...spanOfMatch(match), role: roleOf(text, match.index), ids: [periodId(at)], month: at }]
  })
}

/** `December`, `since April`. */
export function monthsAlone(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(ALONE)].flatMap((match): PeriodRead[] => {
    const name = match[1] ?? match[2] ?? match[3]
    if (name === undefined) return []
    const at = match.index + match[0].indexOf(name)
    const named = monthCalled(name, undefined, laterMonth(text.slice(at + name.length), current))
    if (named === undefined) return []
    const span = { at, end: at + name.length, text: name, month: named }
    const role = roleOf(text, at)
    return [{ ...span, role, ids: [periodId(named)] }]
  })
}

const WITH_YEAR = new RegExp(`^ (?:and|to|or) (${monthNames.join('|')}) (20\\d{2})\\b`)

/** `between January and March 2016`: the January before that March. */
function laterMonth(after: string, current: Month): Month {
  const [, name, year] = WITH_YEAR.exec(after) ?? []
  const later = monthCalled(name, year, current)
  return later !== undefined && later.index < current.index ? later : current
}

/** A month by its name: with its year, or the latest that is not after the paper's month. */
function monthCalled(name: string | undefined, named: string | undefined, current: Month): Month | undefined {
  const number = SHORT.indexOf((name ?? '').slice(0, 3)) + 1
  if (number === 0) return undefined
  if (named !== undefined)
    return parseMonth(`${named.length === 2 ? `20${named}` : named}-${String(number).padStart(2, '0')}`)
  const thisYear = month(yearOf(current), number)
  return thisYear.index <= current.index ? thisYear : monthsAfter(thisYear, -12)
}
