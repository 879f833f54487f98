// The targets of a strategy and its measures of success, as indicators: each with its own bound, and the figure that decided
// it. In: the judged parts of a section, and the paper's indicators. Out: indicators that `met`, `missed by` and `off target`
// are held against.
// Worked: T2, 70% of foster placements with the council's own carers by March 2021, was missed: S9 was 69.0% in 2020/21.
import { ALWAYS } from '../../definitions/group-editions.ts'
import type { Observation } from '../../observations/observation.ts'
import type { JudgedAgainst, JudgedPart, StrategyVerdict } from '../../ratings/judged-strategy.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { CommentaryContext } from '../commentary-context.ts'

export interface AimJudged extends RatedIndicator {
  /** The figure that it began with, where there is one. */
  readonly began?: Observation
  readonly isAim: true
}

export const isAim = (one: RatedIndicator): one is AimJudged => 'isAim' in one

type Bands = Extract<RatedIndicator['target'], { green: unknown }>

/** What a target and a measure have in common; a milestone has no indicator. */
interface Aim {
  readonly id: string
  readonly text: string
  readonly indicator?: string
  readonly bound?: Bands['green']
}

type Indicators = CommentaryContext['indicators']

export const aimsOf = (
  parts: readonly JudgedPart[],
  { indicators }: Pick<CommentaryContext, 'indicators'>,
): AimJudged[] => parts.flatMap(part => aimsIn(part, indicators))

function aimsIn(part: JudgedPart, indicators: Indicators): AimJudged[] {
  switch (part.part) {
    case 'scorecard':
      return part.targets.flatMap(judged => aimOf(judged.target, judged, indicators))
    case 'measures':
      return part.measures.flatMap(judged => {
        const { measure } = judged
        const bound = 'target' in measure ? measure.target?.bound : undefined
        return aimOf({ ...measure, ...(bound && { bound }) }, judged, indicators)
      })
    case 'delivery-plan':
      return []
  }
}

/** On target, a little off it, or missed; no other verdict is about a target. */
const STATUS: Readonly<Partial<Record<StrategyVerdict, 'green' | 'amber' | 'red'>>> = {
  met: 'green',
  'on-the-way': 'green',
  behind: 'amber',
  'not-met': 'red',
}

function aimOf(
  { id, text, indicator, bound }: Aim,
  { verdict, result, baseline }: JudgedAgainst,
  indicators: Indicators,
): AimJudged[] {
  const base = indicator === undefined ? undefined : indicators.get(indicator)
  if (base === undefined || result === undefined) return []
  const target: RatedIndicator['target'] =
    bound === undefined ? { from: ALWAYS, state: 'none' } : { from: ALWAYS, judges: 'month', green: bound }
  const status = STATUS[verdict]
  const { definition } = base
  return [
    {
      ...base,
      definition: { ...definition, ref: id, name: `${text} (${definition.name})`, ...polarityOf(bound) },
      latest: result,
      target,
      rating:
        status === undefined
          ? { status: 'not-rated', notRated: 'no-target', judged: 'month', target }
          : { status, judged: 'month', target },
      ...(baseline && { began: baseline }),
      isAim: true,
    },
  ]
}

/** What is good, where the bound says so: not always as in the register. */
function polarityOf(bound: Bands['green'] | undefined): { polarity?: 'high' | 'low' } {
  if (bound === undefined) return {}
  if ('at-least' in bound || 'above' in bound) return { polarity: 'high' }
  return 'at-most' in bound || 'below' in bound ? { polarity: 'low' } : {}
}
