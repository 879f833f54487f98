// One name with two definitions: two indicators of the register are both 'Care leavers in touch', one of them
// with a visit in eight weeks.

import type { Check } from '../check-evidence.ts'
import { comparableText } from '../comparable-text.ts'

export const nameWithTwoDefinitions: Check<'name-with-two-definitions'> = ({ definitions }) => {
  const all = [...definitions.indicators.values()]
  return all.flatMap((one, at) => {
    const same = all
      .slice(0, at)
      .find(
        other =>
          comparableText(other.name) === comparableText(one.name) &&
          comparableText(other.definition) !== comparableText(one.definition),
      )
    return same === undefined
      ? []
      : [
          {
            facts: { name: one.name, first: same.ref, second: one.ref },
            origin: { file: 'data/definitions/indicators', entry: `${one.ref}, name` },
            indicator: one.ref,
          },
        ]
  })
}
