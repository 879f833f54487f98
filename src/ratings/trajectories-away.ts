// Targets that move away from what is good. In: the indicators of a paper. Out: a warning for each. A council may mean it,
// for example where it plans for a hard year; more often the ends were exchanged.
// Worked: good is low, and the target moves from 12 in April 2016 to 15 in March 2017.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Trajectory } from '../definitions/trajectory.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { exact } from '../terms/exact.ts'
import { gainFor } from './gain.ts'

export const trajectoriesAway = (
  indicators: readonly Pick<IndicatorDefinition, 'ref' | 'polarity' | 'targets'>[],
): Problem[] =>
  indicators.flatMap(({ ref, polarity, targets }) => {
    const gain = gainFor(polarity)
    if (gain === undefined) return []
    return targets.flatMap(target => {
      const points = 'trajectory' in target ? pointsOf(target) : []
      const away = points.slice(1).flatMap((point, at) => {
        const before = points[at] ?? point
        return gain(exact(before.value), exact(point.value)).compare(0) < 0 ? [{ before, point }] : []
      })[0]
      if (away === undefined) return []
      const { before, point } = away
      return [
        problem(
          'warning',
          'trajectory-away',
          { file: 'data/definitions/indicators', entry: `${ref}, targets` },
          { indicator: ref, from: before.value, to: point.value, month: point.month, good: polarity },
        ),
      ]
    })
  })

const pointsOf = ({ trajectory, from }: Trajectory): { month: string; value: string }[] =>
  'by' in trajectory
    ? [
        { month: from, value: trajectory.start },
        { month: trajectory.by, value: trajectory.end },
      ]
    : Object.entries(trajectory.months).map(([month, value]) => ({ month, value }))
