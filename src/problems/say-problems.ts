// All problems of a run as text for the analyst: errors, warnings, accepted points, each in a paragraph. In:
// problems. Out: problems.txt.

import { type Origin, sayOrigin } from '../terms/origin.ts'
import { shownText } from '../terms/shown-text.ts'
import { counted } from '../terms/words.ts'
import { messages } from './messages.ts'
import { isError, type Problem } from './problem.ts'

/** Statements of the commentary that could not be checked: they may well be right. */
interface NotChecked {
  readonly origin: Origin
  readonly sentence: string
}

export function sayProblems(problems: readonly Problem[], notChecked: readonly NotChecked[] = []): string {
  if (problems.length === 0) return `No problems were found.\n${sayNotChecked(notChecked)}`
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
    ...(notChecked.length === 0 ? [] : [sayNotChecked(notChecked)]),
  ].join('\n')
}

/** `7 statements of the commentary could not be checked against the figures. Read them yourself:`, and which. */
function sayNotChecked(statements: readonly NotChecked[]): string {
  if (statements.length === 0) return ''
  const them = statements.length === 1 ? 'it' : 'them'
  const which = statements.map(({ origin, sentence }) => `${sayOrigin(origin)}: ${sentence}\n`)
  return shownText(
    `${counted(statements.length, 'statement')} of the commentary could not be checked against the figures. Read ${them} yourself:\n\n${which.join('')}`,
  )
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
