// Charts of a section that cannot show what they name. In: a paper and the definitions. Out: a problem for
// each, before a row is read.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Definitions } from './definitions.ts'
import type { PaperDefinition, SectionChartDefinition } from './paper.ts'

type Named = Pick<Definitions, 'indicators' | 'groups' | 'areas' | 'councils'>

interface Unfit {
  readonly name: string
  /** What it would have to be. */
  readonly expected: string
}

export function chartsUnfit(
  paper: PaperDefinition,
  definitions: Named,
  placeOf: (name: string) => Origin,
): Problem[] {
  const charts = paper.blocks.flatMap(block =>
    block.block === 'section' ? block.parts.filter(part => part.part === 'chart') : [],
  )
  return charts.flatMap(chart =>
    unfitIn(chart, paper, definitions).map(({ name, expected }) =>
      problem('error', 'chart-unfit', placeOf(chart.id), {
        chart: chart.id,
        kind: chart.chart,
        name,
        expected,
      }),
    ),
  )
}

/** Names that nothing defines are told elsewhere. */
function unfitIn(chart: SectionChartDefinition, paper: PaperDefinition, definitions: Named): Unfit[] {
  const counts = (refs: readonly string[]): Unfit[] =>
    refs
      .filter(ref => (definitions.indicators.get(ref)?.unit ?? 'count') !== 'count')
      .map(ref => ({
        name: `the indicator ${ref}`,
        expected: 'a count, since only numbers of children can be added up and have shares',
      }))
  switch (chart.chart) {
    case 'stacked':
    case 'shares':
      return counts([chart.of])
    case 'yearly-flows':
      return counts([chart.in, chart.out])
    case 'pyramid':
      return [...counts([chart.of]), ...twoSides(chart.sides, definitions)]
    case 'ranked':
      return ofCouncils(chart.among, paper, definitions)
    case 'multiples':
    case 'lines':
      return []
  }
}

function twoSides(id: string, { groups }: Named): Unfit[] {
  const short = groups.get(id)?.editions.some(({ rows }) => rows.length < 2) ?? false
  return short
    ? [
        {
          name: `the group map ${id}`,
          expected:
            'one of two rows or more in each edition, the first for the left side and the second for the right',
        },
      ]
    : []
}

function ofCouncils(among: string, paper: PaperDefinition, { areas, councils }: Named): Unfit[] {
  const { comparators } = (paper.council === undefined ? undefined : councils.get(paper.council)) ?? areas
  const comparator = comparators.find(({ id }) => id === among)
  if (comparator === undefined || (comparator.published !== undefined && 'mean-of' in comparator.published))
    return []
  return [
    {
      name: `the comparator ${among}`,
      expected: 'one that is the mean of councils, which data/definitions/areas names under mean-of',
    },
  ]
}
