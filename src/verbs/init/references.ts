// Gives each indicator a reference: its own, or the next number after those of the council. In: the indicators in order. Out:
// a reference for each.
import type { Joined } from './propose-indicators.ts'

/** `WM5` → prefix WM, number 5. */
const NUMBERED = /^([A-Z]{1,5})[-_ ]?(\d{1,3})$/

/** `others` are references that stand elsewhere, as on a sheet of targets. */
export function numberedReferences(
  joined: readonly Joined[],
  others: readonly string[],
): ReadonlyMap<Joined, string> {
  const given = [...joined.flatMap(({ reference }) => reference ?? []), ...others].map(plain)
  const numbered = given.flatMap(reference => {
    const [, prefix, digits] = NUMBERED.exec(reference) ?? []
    return prefix === undefined ? [] : [{ prefix, number: Number(digits) }]
  })
  const prefix = numbered[0]?.prefix ?? 'P'
  let next = Math.max(0, ...numbered.filter(one => one.prefix === prefix).map(({ number }) => number))
  return new Map(
    joined.map(one => {
      if (one.reference !== undefined) return [one, plain(one.reference)]
      next++
      return [one, `${prefix}${next}`]
    }),
  )
}

/** A reference has no spaces. */
const plain = (reference: string): string => reference.replace(/[\s_]+/g, '-')

/** `TM05 - Three or more placements` → TM05, and the rest. */
export function splitReference(typed: string): { readonly reference?: string; readonly label: string } {
  const [, reference, label] =
    /^([A-Z]{1,5}[-_ ]?\d{1,3}[a-z]?|\d{1,2}\.\d{1,2})\s*(?:[-–:.]\s*|\s(?=[A-Za-z%]))(.+)$/.exec(typed) ?? []
  return reference === undefined || label === undefined ? { label: typed } : { reference, label }
}
