// One definition with two names: two indicators of the register have the same definition and different names.

import type { Check } from '../check-evidence.ts'
import { comparableText } from '../comparable-text.ts'

export const definitionWithTwoNames: Check<'definition-with-two-names'> = ({ definitions }) => {
  const all = [...definitions.indicators.values()]
  return all.flatMap((one, at) => {
    const same = all
      .slice(0, at)
      .find(other => comparableText(other.definition) === comparableText(one.definition))
    return same === undefined
      ? []
      : [
          {
            facts: { first: `${same.ref} ${same.name}`, second: `${one.ref} ${one.name}` },
            origin: { file: 'data/definitions/indicators', entry: `${one.ref}, definition` },
            indicator: one.ref,
          },
        ]
  })
}
