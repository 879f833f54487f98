// A target stated in two ways: the report's words say "less than 10%" for 8.2 and its scorecard 9.6. Definitions
// and notes are compared with the register here; targets in commentary are checked with the commentary.
import { boundsIn } from '../../definitions/bounds-in.ts'
import type { DeclaredTarget, IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { endOfPath } from '../../definitions/trajectory.ts'
import { exact } from '../../terms/exact.ts'
import { type Month, monthsBetween, parseMonth } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

/** `a target of 95%`, `the target is less than 10%`, `target: 73.5`. */
const STATED =
  /\btargets?(?::| (?:is|of|was|at|set at|set to|remains|stays at))+ (?:at least |at most |less than |more than |no more than |above |below |over |under |up to )?(\d+(?:\.\d+)?)(?![\d/-])(?: ([a-z]+))?/gi

export const targetStatedOtherwise: Check<'target-stated-otherwise'> = evidence =>
  evidence.passages.flatMap(({ text, indicator: ref, origin }) => {
    const indicator = evidence.indicators.find(one => one.ref === ref)
    const greens = indicator === undefined ? [] : greensOf(indicator)
    if (indicator === undefined || greens.length === 0) return []
    return [...text.matchAll(STATED)].flatMap(([words, number = '', of]) => {
      if (isOfSomethingElse(indicator, of) || greens.some(green => exact(green).equals(exact(number))))
        return []
      return [
        {
          facts: { indicator: indicator.ref, words, register: greens.join(', ') },
          origin,
          indicator: indicator.ref,
        },
      ]
    })
  })

/** "A target of 20 working days" is not a target for a percentage. */
const isOfSomethingElse = ({ unit }: IndicatorDefinition, of: string = ''): boolean =>
  unit !== 'days' && /^(?:working|calendar|days?|weeks?|months?|years?|hours?|children|visits?)$/i.test(of)

/**
 * The numbers of every green bound, including earlier targets: a note may state what the target was. Of one that
 * moves, those of all its months.
 */
const greensOf = (indicator: IndicatorDefinition): string[] => [
  ...new Set(
    indicator.targets.flatMap(declared =>
      monthsOf(declared).flatMap(month => {
        const target = boundsIn(declared, month, indicator)
        return 'green' in target ? Object.values(target.green) : []
      }),
    ),
  ),
]

function monthsOf(target: DeclaredTarget): Month[] {
  const from = parseMonth(target.from)
  const by = 'trajectory' in target ? parseMonth(endOfPath(target).by) : from
  return from === undefined || by === undefined ? [] : monthsBetween(from, by)
}
