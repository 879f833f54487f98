// The figures of other areas. In: the indicators that have any. Out: the plan of a table with the council's figure and
// those of each area, and the rank among councils under it.
import { ANNEX_TABLES } from '../../../definitions/blocks/annex-block.ts'
import { areaInWords, areaName } from '../../../figures/say-area.ts'
import { funnelSentences } from '../../../figures/say-funnels.ts'
import { rankSentences } from '../../../figures/say-ranks.ts'
import { sayGoodIs } from '../../../figures/say-rules.ts'
import { hasBenchmark } from '../../../indicators/indicator.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import { sayShort } from '../../../terms/period.ts'
import { ownFigure, plannedFigure, plannedText } from '../../tables/planned-cells.ts'
import type { PlannedCell, PlanningContext, TablePlan } from '../../tables/table-plan.ts'
import { besideYear } from '../../words/beside-a-year.ts'
import { rowsByTopic } from './rows-by-topic.ts'

export function benchmarksPlan(planning: PlanningContext): TablePlan {
  const compared = [...planning.indicators.values()].filter(hasBenchmark)
  const areas = compared[0]?.comparators.map(({ area }) => area) ?? []
  return {
    id: ANNEX_TABLES.benchmarks,
    caption: `${planning.labels.table(ANNEX_TABLES.benchmarks)}: ${planning.areas.council.short} beside other areas, where they have figures`,
    says: [],
    rowHeading: 'Indicator',
    columns: [
      { title: 'Good is', holds: 'words' },
      {
        title: planning.areas.council.short,
        below: sayShort(planning.period),
        holds: 'figures',
        isCurrent: true,
      },
      ...areas.map(area => ({ title: areaName(planning, area), holds: 'figures' as const })),
    ],
    rows: rowsByTopic(planning, planning.topics, one => cellsOf(planning, one), hasBenchmark),
    notes: compared.flatMap(one =>
      [
        ...rankSentences(one, planning.areas.council.short, id => areaInWords(planning, id)),
        ...funnelSentences(one),
      ].map(sentence => `${one.definition.ref}: ${sentence}`),
    ),
  }
}

function ownCell(planning: PlanningContext, one: RatedIndicator): PlannedCell {
  const ours = besideYear(one)
  return plannedFigure(
    ownFigure(planning, one.definition.ref, ours.period),
    ours === one.latest ? undefined : 'year to date',
  )
}

const cellsOf = (planning: PlanningContext, one: RatedIndicator): PlannedCell[] => [
  plannedText(sayGoodIs(one.definition)),
  ownCell(planning, one),
  ...one.comparators.map(({ area, period }) =>
    plannedFigure({ indicator: one.definition.ref, area, period }),
  ),
]
