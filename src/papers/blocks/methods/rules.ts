// How the paper's indicators were counted. In: the counters and the indicators. Out: a table of rules under their
// sources.
import { measuresNeeded } from '../../../definitions/names-in-paper.ts'
import { periodIn } from '../../../figures/times.ts'
import { monthOrYear } from '../../../terms/period.ts'
import type { PlanningContext, TablePlan } from '../../tables/table-plan.ts'
import { wordColumn, wordsPlan } from './words-plan.ts'

export const rulesPlan = (planning: PlanningContext): TablePlan =>
  wordsPlan(planning, {
    id: 'rules',
    title: 'how each indicator was counted',
    rowHeading: 'Indicator',
    columns: [wordColumn('Rule')],
    rows: [...Map.groupBy(rulesOf(planning), ({ source }) => source)].flatMap(([source, rules]) => [
      { kind: 'heading' as const, label: source, texts: [] },
      ...rules.map(({ label, rule }) => ({ label, texts: [rule] })),
    ]),
  })

interface CountedBy {
  readonly label: string
  readonly rule: string
  readonly source: string
}

const rulesOf = (planning: PlanningContext): CountedBy[] =>
  [...planning.indicators.values()].flatMap(({ definition }) => {
    // The numerator comes first, and its rule names the denominator.
    const [measure] = measuresNeeded(definition)
    const explained =
      measure === undefined
        ? undefined
        : planning.returns
            .map(({ counter }) => counter.explain(measure, periodIn(monthOrYear(planning.of), definition)))
            .find(one => one !== undefined)
    return explained === undefined
      ? []
      : [{ label: `${definition.ref} ${definition.name}`, rule: explained.rule, source: explained.source }]
  })
