// Gives each indicator a reference: its own, or the next number after those of the council. In: the indicators in order. Out:
// a reference for each.
import { MIXED_LETTERS } from '../../extracts/look/beside.ts'
import type { IndicatorLines } from './propose-indicators.ts'

/** `WM5` → prefix WM, number 5. */
const NUMBERED = new RegExp(String.raw`^([A-Z]{1,5}|${MIXED_LETTERS})[-_ ]?(\d{1,3})$`)

/** `Q1` and `M7` in a note are of time. */
const IS_TIME = /^[QM]\d{1,2}$/i

/** `others` are references that stand elsewhere: on a sheet of targets, in titles, on sheets that are not read. */
export function numberedReferences(
  joined: readonly IndicatorLines[],
  others: readonly string[],
): ReadonlyMap<IndicatorLines, string> {
  const own = joined.flatMap(({ reference }) => reference ?? [])
  const given = [...own, ...others.filter(one => !IS_TIME.test(one))].map(plain)
  const numbered = given.flatMap(reference => {
    const [, prefix, digits] = NUMBERED.exec(reference) ?? []
    return prefix === undefined ? [] : [{ prefix, number: Number(digits) }]
  })
  const prefix = numbered[0]?.prefix ?? 'P'
  let next = Math.max(0, ...numbered.filter(one => one.prefix === prefix).map(({ number }) => number))
  const taken = new Set<string>()
  return new Map(
    joined.map(one => {
      const own = one.reference === undefined ? undefined : plain(one.reference)
      // Written once for several lines, it is that of the first.
      if (own !== undefined && !taken.has(own)) {
        taken.add(own)
        return [one, own]
      }
      next++
      return [one, `${prefix}${next}`]
    }),
  )
}

/** A reference has no spaces. */
const plain = (reference: string): string => reference.replace(/[\s_]+/g, '-')
