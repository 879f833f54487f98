// The calendar day in Britain of a moment that is given with its time zone. In: a day, a time and a zone. Out: the
// day. A system that keeps moments in UTC stores midnight of a summer's day as 23:00 of the day before.

import type { Day } from '../../terms/day.ts'

const MILLISECONDS = 86_400_000
/** ` 23:00:00.000Z`, `T00:00+01:00`, ` 23:00:00 UTC`, `00:00:00 GMT+0100`; without a zone it is the time in Britain. */
const TIME =
  /^[ T]?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?([AP]M)? ?(Z|UTC|GMT)? ?(?:([+-])(\d{2}):?(\d{2}))?/i

const inBritain = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** Worked: 2021-03-31 at 23:00 UTC is midnight, the beginning of 1 April, in Britain. */
export function dayInBritain(day: Day, time: string): Day {
  const [, hours, minutes, , half = '', zone, sign, offsetHours = '0', offsetMinutes = '0'] =
    TIME.exec(time) ?? []
  if (hours === undefined || (zone === undefined && sign === undefined)) return day
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0)
  const ahead = (sign === '-' ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes))
  const moment = day * MILLISECONDS + (hour * 60 + Number(minutes) - ahead) * 60_000
  const part = Object.fromEntries(
    inBritain.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  )
  return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day) / MILLISECONDS
}
