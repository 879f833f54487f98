// One label for different children in two tables or charts of a paper: “All other reasons” is 25% in a table and 33%
// in the figure beside it, because two group maps share the label and group different codes. And one title for
// two tables that show different indicators.
import { usesOfPaper } from '../../definitions/paper-definition.ts'
import type { Check } from '../check-evidence.ts'
import { findingOf, sharedLabels } from '../labels-of-maps.ts'
import { sharedTitles } from '../titles-of-tables.ts'

export const labelWithTwoContents: Check<'label-with-two-contents'> = evidence => {
  const { paper, definitions, labels, period } = evidence
  const maps = [...new Set(usesOfPaper(paper).groups)].flatMap(id => {
    const group = definitions.groups.get(id)
    return group === undefined ? [] : [{ group, places: labels.dividedBy(id) }]
  })
  return [...sharedLabels(maps, period).map(findingOf), ...sharedTitles(evidence)]
}
