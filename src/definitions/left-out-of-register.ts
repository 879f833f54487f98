// What an indicator of the register may leave out, where the rest of its file says it. In: a file as written. Out: the same
// with the owner of the file, the name as the short name, and the method of a figure that is supplied as it is.
import { MOST_OF_SHORT } from './fields.ts'
import { isObject } from './is-object.ts'

export const OWNER_NEEDED = 'the post responsible for it, here or once for the file, beside topic'
export const SHORT_NEEDED = `a short name of ${MOST_OF_SHORT} letters at most, since the name has more`

/**
 * Worked: `{ ref: L1, name: Calls answered }` in a file with `owner: Head of Service` has that owner, the short name `Calls
 * answered` and the method as-supplied with the measure L1. The figure of a measure that no source supplies is an error.
 */
export function withWhatIsLeftOut(file: unknown): unknown {
  if (!isObject(file) || !('indicators' in file) || !Array.isArray(file.indicators)) return file
  const ofFile = 'owner' in file ? { owner: file.owner } : {}
  return { ...file, indicators: file.indicators.map(one => (isObject(one) ? filled(one, ofFile) : one)) }
}

function filled(indicator: object, ofFile: object): object {
  const [ref, name]: readonly unknown[] = [Reflect.get(indicator, 'ref'), Reflect.get(indicator, 'name')]
  return {
    ...ofFile,
    ...(typeof name === 'string' && name.length <= MOST_OF_SHORT && { short: name }),
    ...(typeof ref === 'string' && { method: { kind: 'as-supplied', measure: ref } }),
    ...indicator,
  }
}
