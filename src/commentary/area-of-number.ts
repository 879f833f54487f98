// Finds the comparator that a number belongs to. In: a number and its segment. Out: the area named next to
// it.
// Worked: in `68.0% for England` and in `our neighbours' average is 68.2%` the number belongs to the area.
import type { NumberInText } from './numbers.ts'
import type { SentenceSegment } from './read-sentence.ts'

/** Only words such as `average`, `is` or `across our` may come between the two. */
export function areaOfNumber(
  { at, end }: NumberInText,
  text: string,
  segment: SentenceSegment,
): string | undefined {
  return segment.areas.find(
    one =>
      (one.end <= at &&
        /^['’]?s?['’]?\s*(?:(?:average|figure|rate|value|threshold|share)\s*)*,?\s*\(?(?:for [a-z ]+ )?(?:which\s+)?(?:is|was|are|of|at|stands at|being|had|has)?\s*\(?$/i.test(
          text.slice(one.end, at),
        )) ||
      (one.at >= end &&
        /^\s*(?:for|in|across|among|is|was)\s+(?:our\s+|the\s+|all\s+)?(?:average\s+(?:of|for)\s+(?:our\s+)?)?$/i.test(
          text.slice(end, one.at),
        )),
  )?.area
}
