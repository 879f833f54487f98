// Parts a reference from the label that follows it in one cell. In: a text. Out: both.

/** `TM05 - Three or more placements` → TM05, and the rest. */
export function splitReference(typed: string): { readonly reference?: string; readonly label: string } {
  const [, reference, label] =
    /^([A-Z]{1,5}[-_]?\d{1,3}[a-z]?|[A-Z]{1,5} \d{1,3}[a-z]?(?= ?[-–:.])|\d{1,2}\.\d{1,2})\s*(?:[-–:.]\s*|\s(?=[A-Za-z%]))(.+)$/.exec(
      typed,
    ) ?? []
  // The national measures of adoption are called A1, A2, A10.
  return reference === undefined || /^A(?:1|2|3|10|20)$/.test(reference) || label === undefined
    ? { label: typed }
    : { reference, label }
}
