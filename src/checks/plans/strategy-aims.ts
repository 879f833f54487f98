// What the strategies of a paper aim for, with the day. In: the paper's parts and strategies. Out: each target and
// measure of an indicator that has a bound, in the order of the strategy.
import type { Bound } from '../../definitions/bounds.ts'
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { partsOfKind } from '../../definitions/paper-definition.ts'
import type { Baseline, Strategy } from '../../definitions/strategy.ts'
import { sayBound } from '../../figures/say-bounds.ts'
import type { Origin } from '../../terms/origin.ts'
import { sayDay } from '../../terms/period.ts'
import type { CheckInput } from '../check-input.ts'

export interface StrategyAim {
  readonly id: string
  /** Aims of one aspiration are one series. */
  readonly series: string
  readonly indicator: IndicatorDefinition
  readonly bound: Bound
  /** The last day of a month. */
  readonly by: string
  readonly baseline?: Baseline | undefined
  /** A measure of success says which way the figure should go; a target is a bound only. */
  readonly hasDirection: boolean
  readonly origin: Origin
}

type Aimed = Pick<CheckInput, 'paper' | 'definitions'>

export function aimsOfPaper({ paper, definitions }: Aimed): StrategyAim[] {
  const strategiesOf = (kind: 'scorecard' | 'measures') =>
    [...new Set(partsOfKind(paper, kind).map(({ from }) => from))].flatMap(
      id => definitions.strategies.get(id) ?? [],
    )
  return [
    ...strategiesOf('scorecard').flatMap(strategy => targetsOf(strategy, definitions.indicators)),
    ...strategiesOf('measures').flatMap(strategy => measuresOf(strategy, definitions.indicators)),
  ]
}

type Register = ReadonlyMap<string, IndicatorDefinition>

const targetsOf = (strategy: Strategy, register: Register): StrategyAim[] =>
  strategy.targets.flatMap(target => {
    const indicator = 'indicator' in target ? register.get(target.indicator) : undefined
    if (indicator === undefined || !('bound' in target)) return []
    const { id, bound, by, baseline } = target
    return [
      {
        id,
        series: strategy.id,
        indicator,
        bound,
        by,
        baseline,
        hasDirection: false,
        origin: at(strategy, id),
      },
    ]
  })

const measuresOf = (strategy: Strategy, register: Register): StrategyAim[] =>
  strategy.measures.flatMap(measure => {
    if (!('indicator' in measure) || measure.target?.by === undefined) return []
    const indicator = register.get(measure.indicator)
    const { id, aspiration, baseline } = measure
    const { bound, by } = measure.target
    const series = `${strategy.id}, ${aspiration}`
    return indicator === undefined
      ? []
      : [{ id, series, indicator, bound, by, baseline, hasDirection: true, origin: at(strategy, id) }]
  })

const at = (strategy: Strategy, id: string): Origin => ({
  file: `data/definitions/strategies/${strategy.id}.yaml`,
  entry: id,
})

/** `399 or below by 31 March 2021`. */
export const sayAim = ({ bound, by, indicator }: Pick<StrategyAim, 'bound' | 'by' | 'indicator'>): string =>
  `${sayBound(bound, indicator.unit)} by ${sayDay(by)}`
