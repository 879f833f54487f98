// Parts a reference from the label that it stands beside in one cell. In: a text, and the references that stand in columns of
// their own. Out: both.

/** `TM05 - Three or more placements` → TM05, and the rest. `known`: `PI 8 Stability`, and `% in time (PI 5)`. */
export function splitReference(
  typed: string,
  known: readonly string[] = [],
): { readonly reference?: string; readonly label: string } {
  const [, reference, label] =
    /^([A-Z]{1,5}[-_]?\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z]{1,5} \d{1,3}[a-z]?(?= ?[-–:.])|\d{1,2}\.\d{1,2})\s*(?:[-–:.]\s*|\s(?=[A-Za-z%]))(.+)$/.exec(
      typed,
    ) ?? []
  // The national measures of adoption are called A1, A2, A10.
  if (reference !== undefined && label !== undefined && !/^A(?:1|2|3|10|20)$/.test(reference))
    return { reference, label }
  const own = known.find(one => typed.startsWith(`${one} `) || typed.endsWith(`(${one})`))
  return own === undefined
    ? { label: typed }
    : { reference: own, label: typed.replace(`(${own})`, '').replace(`${own} `, '').trim() }
}
