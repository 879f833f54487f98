// Parts a reference from the label that it stands beside in one cell. In: a text, and the references that stand in columns of
// their own. Out: both.
import { MIXED_LETTERS } from '../../extracts/look/beside.ts'

/** `PI 8.` and `PI 8 –`, and `PI 3.1`, whose point says that it is no number of anything. */
const SPACED = String.raw`[A-Z]{1,5} \d{1,3}(?:(?:\.\d{1,2})+[a-z]?(?=[ :–-])|[a-z]?(?= ?[-–:]|\.\D))`
/** `PI 3.2 and 3.3` is of two. */
const OF_TWO = String.raw`\s*(?:to|and|&)\s*(?:[A-Z]{1,5} ?)?\d`
const NUMBERED = new RegExp(
  String.raw`^((?:[A-Z]{1,5}[-_]?|${MIXED_LETTERS})\d{1,3}(?:\.\d{1,2})*[a-z]?|${SPACED}|\d{1,2}\.\d{1,2})(?!${OF_TWO})\s*(?:[-–:.]\s*|\s(?=[A-Za-z%]))(.+)$`,
)
/** `EET 17-21` is of young people of these ages. */
const OF_AGES = /^[A-Z]{1,5}[-_ ]?(?:1[5-9]|2[0-5]) ?[-–] ?(?:1[6-9]|2[0-5])\b/

/** `TM05 - Three or more placements` → TM05, and the rest. `known`: `PI 8 Stability`, and `% in time (PI 5)`. */
export function splitReference(
  typed: string,
  known: readonly string[] = [],
): { readonly reference?: string; readonly label: string } {
  const [, reference, label] = NUMBERED.exec(typed) ?? []
  // The national measures of adoption are called A1, A2, A10.
  const isPlain = !/^A(?:1|2|3|10|20)$/.test(reference ?? '') && !OF_AGES.test(typed)
  if (reference !== undefined && label !== undefined && isPlain) return { reference, label }
  const own = known.find(one => typed.startsWith(`${one} `) || typed.endsWith(`(${one})`))
  return own === undefined
    ? { label: typed }
    : { reference: own, label: typed.replace(`(${own})`, '').replace(`${own} `, '').trim() }
}
