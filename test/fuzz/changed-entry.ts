// One entry of a return changed to another plausible one: a code to another code of its column, a day to one some weeks
// away. In: a CSV table. Out: the table with the entry changed, and its column; undefined for a blank entry.
import { utils } from 'xlsx'
import { linesOf, withText } from './change-value.ts'
import type { Random } from './random.ts'

/** Another child, birthday or address is another child; and the last two are not read. */
const NOT_CHANGED = ['CHILD', 'DOB', 'HOME_POST', 'PL_POST', 'URN', 'UPN']
const DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/
const FARTHEST = 40

function otherDay(text: string, random: Random): string {
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? []
  const away = (random.below(2) === 0 ? 1 : -1) * (1 + random.below(FARTHEST))
  const iso = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + away)).toISOString()
  return iso.slice(0, 10).split('-').reverse().join('/')
}

export function withAnotherEntry(
  bytes: Uint8Array,
  random: Random,
): { readonly bytes: Uint8Array; readonly column: string } | undefined {
  const [headings = [], ...rows] = linesOf(bytes)
  const columns = headings.flatMap((name, at) => (NOT_CHANGED.includes(name) ? [] : [at]))
  const c = columns[random.below(columns.length)] ?? 0
  const cell = utils.encode_cell({ r: 1 + random.below(rows.length), c })
  const codes = [...new Set(rows.map(row => row[c] ?? ''))].filter(code => code !== '')
  const changed = withText(bytes, cell, text => {
    if (text === '') return undefined
    return DAY.test(text) ? otherDay(text, random) : codes[random.below(codes.length)]
  })
  return changed && { bytes: changed, column: headings[c] ?? '' }
}
