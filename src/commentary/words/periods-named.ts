// Finds the periods that a sentence names. In: a sentence and the paper's month. Out: each mention, with the
// periods it may mean.
// Worked, in the paper of January 2017: `December` is 2016-12; `since April` the year to date; `last year`
// January 2016 or 2015/16; `by March` a future date, not a period.
import type { Month } from '../../terms/period.ts'
import { days, monthsAlone, monthsLastYear, monthsOfYears } from './months-named.ts'
import type { PeriodNamed, PeriodRead } from './period-named.ts'
import { ago, byDistance, spansBefore } from './periods-by-distance.ts'
import { overlaps } from './phrases.ts'
import { calendarYears, quarters, seasons, startOfYear, years, yearsAlone } from './years-named.ts'

/** The fullest forms are read first; text already read is not read again. */
export function periodsIn(text: string, current: Month): PeriodNamed[] {
  const found: PeriodNamed[] = []
  for (const read of [
    days,
    monthsLastYear,
    monthsOfYears,
    years,
    startOfYear,
    monthsAlone,
    spansBefore,
    ago,
    byDistance,
    quarters,
    seasons,
    calendarYears,
    yearsAlone,
  ])
    for (const period of read(text, current))
      if (!found.some(one => overlaps(one, period))) found.push(asPossessive(period, text))
  return found.sort((a, b) => a.at - b.at)
}

/** `2018/19's 64`: the ending is part of it. */
function asPossessive(period: PeriodRead, text: string): PeriodNamed {
  const isPossessive = /^['’]s/.test(text.slice(period.end))
  return { ...period, isPossessive, end: period.end + (isPossessive ? 2 : 0) }
}
