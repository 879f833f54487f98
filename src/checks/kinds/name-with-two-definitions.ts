// One name with two definitions: two indicators of the register are both 'Care leavers in touch', one of them
// with a visit in eight weeks.

import type { Check } from '../evidence.ts'
import { plain } from '../plain.ts'

export const nameWithTwoDefinitions: Check<'name-with-two-definitions'> = ({ definitions }) => {
  const all = [...definitions.indicators.values()]
  return all.flatMap((one, at) => {
    const same = all
      .slice(0, at)
      .find(
        other => plain(other.name) === plain(one.name) && plain(other.definition) !== plain(one.definition),
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
