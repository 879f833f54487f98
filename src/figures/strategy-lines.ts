// The judged lines of strategies in words: targets, measures of success, actions of a delivery plan. In: the paper's
// definition and what was judged. Out: one line for each, with its target and verdict as text, for a release to keep.
// Of an action only its id and status are given, never what its owner wrote.

import type { Definitions } from '../definitions/definitions.ts'
import { type PaperDefinition, partsOfPaper } from '../definitions/paper-definition.ts'
import type { StrategyMeasure, StrategyTarget } from '../definitions/strategy.ts'
import type { JudgedPart } from '../ratings/judged-strategy.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { sayDay } from '../terms/period.ts'
import { sayInPlace, sayWholeAim } from './say-aims.ts'
import { actionStatuses, verdicts } from './say-strategy-verdicts.ts'

export interface StrategyLine {
  /** The strategy's id; for an action, the source of the delivery plan. */
  readonly strategy: string
  /** The title of the table that prints it. */
  readonly title: string
  /** `T1`. */
  readonly line: string
  /** As its row begins: `T1 Fewer children looked after`; of an action, only `action 1.2`. */
  readonly name: string
  /** What it is measured by; none for a milestone or an action. */
  readonly indicator?: string | undefined
  /** `300 or below by 31 March 2021, baseline 31 March 2018`; none for an action. */
  readonly target?: string | undefined
  /** `Not met`, `Behind`, `Overdue`. */
  readonly verdict: string
}

/** In the order of the paper; each line once, also if two tables print it. */
export function strategyLines(
  paper: Pick<PaperDefinition, 'blocks'>,
  { indicators }: Pick<Definitions, 'indicators'>,
  judged: ReadonlyMap<string, JudgedPart>,
): StrategyLine[] {
  const lines = partsOfPaper(paper).flatMap(part => {
    const found = 'id' in part ? judged.get(part.id) : undefined
    return found === undefined || !('from' in part && 'title' in part)
      ? []
      : linesOf(found, indicators).map(line => ({ strategy: part.from, title: part.title, ...line }))
  })
  return distinctBy(lines, one => `${one.strategy} ${one.line}`)
}

function linesOf(
  judged: JudgedPart,
  indicators: Definitions['indicators'],
): Omit<StrategyLine, 'strategy' | 'title'>[] {
  switch (judged.part) {
    case 'scorecard':
      return judged.targets.map(({ target, verdict }) => ({
        ...aimOf(target, indicators),
        verdict: verdicts[verdict].word,
      }))
    case 'measures':
      return judged.measures.map(({ measure, verdict }) => ({
        ...aimOf(measure, indicators),
        verdict: verdicts[verdict].word,
      }))
    case 'delivery-plan':
      return judged.actions.map(({ action, status }) => ({
        line: action.id,
        name: `action ${action.id}`,
        verdict: actionStatuses[status].word,
      }))
  }
}

function aimOf(
  aim: StrategyTarget | StrategyMeasure,
  indicators: Definitions['indicators'],
): Pick<StrategyLine, 'line' | 'name' | 'indicator' | 'target'> {
  const named = { line: aim.id, name: `${aim.id} ${aim.text}` }
  if (!('indicator' in aim))
    return { ...named, target: 'polarity' in aim ? sayInPlace(aim) : `Reached by ${sayDay(aim.by)}` }
  const definition = indicators.get(aim.indicator)
  if (definition === undefined) throw new Error(`a strategy names the undefined indicator ${aim.indicator}`)
  return { ...named, indicator: aim.indicator, target: sayWholeAim(aim, definition.unit) }
}
