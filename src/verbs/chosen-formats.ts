// The formats that a run makes. In: those named on the command line, and those of the paper. Out: the formats, or a problem
// that says which can be chosen.
import { type FormatName, formatNames } from '../definitions/format-names.ts'
import { ProblemsError, problem } from '../problems/problem.ts'

/** Before the paper is read: every name is one of a format. @throws ProblemsError */
export function formatsNamedIn(only: readonly string[] | undefined): readonly FormatName[] | undefined {
  return only && chosenAmong(formatNames, only, 'the formats')
}

/** All formats of the paper if none are named. @throws ProblemsError if the paper is not made in one of them. */
export const chosenFormats = (
  only: readonly FormatName[] | undefined,
  ofPaper: readonly FormatName[],
): readonly FormatName[] =>
  only === undefined ? ofPaper : chosenAmong(ofPaper, only, 'formats of this paper')

function chosenAmong(known: readonly FormatName[], only: readonly string[], which: string): FormatName[] {
  const chosen = known.filter(name => only.includes(name))
  if (chosen.length > 0 && only.every(name => known.some(one => one === name))) return chosen
  throw new ProblemsError([
    problem(
      'error',
      'option-not-understood',
      { file: 'the command' },
      { option: '--only', found: only.join(','), expected: `one or more of ${which}: ${known.join(',')}` },
    ),
  ])
}
