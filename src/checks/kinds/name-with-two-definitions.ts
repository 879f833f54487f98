// One name with two definitions: two indicators of the register are both 'Care leavers in touch', one of them with a
// visit in eight weeks. Within a paper, a short name is a name too: its charts print it.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Check, CheckFinding } from '../check-evidence.ts'
import { comparableText } from '../comparable-text.ts'

export const nameWithTwoDefinitions: Check<'name-with-two-definitions'> = ({ definitions, indicators }) => {
  const byName = twiceDefined([...definitions.indicators.values()], 'name')
  const reported = new Set(byName.map(({ indicator }) => indicator))
  const byShort = twiceDefined(indicators, 'short')
  return [...byName, ...byShort.filter(({ indicator }) => !reported.has(indicator))]
}

function twiceDefined(
  all: readonly IndicatorDefinition[],
  entry: 'name' | 'short',
): CheckFinding<'name-with-two-definitions'>[] {
  return all.flatMap((one, at) => {
    const same = all
      .slice(0, at)
      .find(
        other =>
          comparableText(other[entry]) === comparableText(one[entry]) &&
          comparableText(other.definition) !== comparableText(one.definition),
      )
    return same === undefined
      ? []
      : [
          {
            facts: { name: one[entry], first: same.ref, second: one.ref },
            origin: { file: 'data/definitions/indicators', entry: `${one.ref}, ${entry}` },
            indicator: one.ref,
          },
        ]
  })
}
