// Where the result of a measure of success comes from. In: a judged measure, and the table that prints it. Out: the plan of a
// cell: `55 of 328; SSDA903 return; also in Table 4`.
import type { Figure } from '../../figures/figure.ts'
import type { JudgedMeasure } from '../../ratings/judged-strategy.ts'
import { referenceOf } from '../../terms/figure-reference.ts'
import { fileName } from '../../terms/origin.ts'
import { listInWords } from '../../terms/words.ts'
import { plannedText } from './planned-cells.ts'
import type { PlannedCell, PlanningContext } from './table-plan.ts'

export function plannedEvidence(
  planning: PlanningContext,
  { measure, result }: JudgedMeasure,
  ownTable: string,
): PlannedCell {
  if (result === undefined || !('indicator' in measure))
    return plannedText('As the strategy states it; not worked out')
  const others = planning.labels
    .showing(measure.indicator)
    .filter(label => label !== planning.labels.table(ownTable))
  return {
    want: 'words',
    of: referenceOf(result),
    say: figure =>
      figure.missing !== undefined
        ? `None: ${figure.spoken}`
        : [
            ...(figure.parts === undefined ? [] : [figure.parts.text]),
            listInWords(sourcesOf(planning, figure)),
            ...(others.length === 0 ? [] : [`also in ${listInWords(others)}`]),
          ].join('; '),
  }
}

/** The titles of the returns and of the sources of its cells, each once. */
const sourcesOf = ({ returns, sourceTitle }: PlanningContext, { from }: Figure): string[] => [
  ...new Set(
    from.map(
      ({ origin: { file } }) =>
        returns.find(({ files }) => files.some(one => one.file.startsWith(file)))?.title ??
        sourceTitle(file) ??
        fileName(file),
    ),
  ),
]
