// All problems of a run as text for the analyst: errors, warnings, accepted points, each in a paragraph. In:
// problems. Out: problems.txt.

import { sayOrigin } from '../terms/origin.ts'
import { shownText } from '../terms/shown-text.ts'
import { messages } from './messages.ts'
import { isError, type Problem } from './problem.ts'

export function sayProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems were found.\n'
  const errors = problems.filter(isError)
  const warnings = problems.filter(p => p.severity === 'warning')
  const accepted = problems.filter(p => p.severity === 'accepted')
  return [
    ...section('error', 'which stops the paper', 'which stop the paper', errors),
    ...section('warning', 'which does not stop the paper', 'which do not stop the paper', warnings),
    ...section(
      'accepted point',
      'explained in the notes of the paper',
      'explained in the notes of the paper',
      accepted,
    ),
  ].join('\n')
}

function section(word: string, one: string, many: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return []
  const count = problems.length === 1 ? `1 ${word}, ${one}:` : `${problems.length} ${word}s, ${many}:`
  return [count, '', ...problems.flatMap(p => [sayProblem(p), ''])]
}

/** For another program: each problem as data, with its message. */
export const problemsAsData = (problems: readonly Problem[]): (Problem & { sentence: string })[] =>
  problems.map(one => ({ ...one, sentence: sayProblem(one) }))

/**
 * Where, what was found, what was expected, what to do, and the code: the one by which `accepted` and
 * `severity` in data/definitions/checks.yaml name a check.
 */
export function sayProblem(p: Problem): string {
  const sentence = messages[p.code] as (facts: Problem['facts']) => string
  const accepted = p.because === undefined ? '' : ` Accepted: ${p.because}`
  // What was found is shown as it may be: a cell can hold signs that steer a terminal.
  return shownText(`${sayOrigin(p.origin)}: ${sentence(p.facts)}${accepted} [${p.code}]`)
}
