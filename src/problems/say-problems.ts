// All problems of a run as text: errors first, then warnings, then what was accepted, each a paragraph. In:
// problems. Out: problems.txt.

import { sayOrigin } from '../terms/origin.ts'
import { isError, type Problem } from './problem.ts'
import { sentences } from './sentences.ts'

export function sayProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems were found.\n'
  const errors = problems.filter(isError)
  const warnings = problems.filter(p => p.severity === 'warning')
  const accepted = problems.filter(p => p.severity === 'accepted')
  return [
    ...section('error', 'stops the paper', 'stop the paper', errors),
    ...section('warning', 'is printed with it', 'are printed with it', warnings),
    ...section('accepted point', 'is printed as a note', 'are printed as notes', accepted),
  ].join('\n')
}

function section(word: string, one: string, many: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return []
  const count = problems.length === 1 ? `1 ${word} (${one}):` : `${problems.length} ${word}s (${many}):`
  return [count, '', ...problems.flatMap(p => [sayProblem(p), ''])]
}

/** For a program: the problem as data, with its sentence. */
export const problemsAsData = (problems: readonly Problem[]): (Problem & { sentence: string })[] =>
  problems.map(one => ({ ...one, sentence: sayProblem(one) }))

/**
 * Where, what was found, what was expected, what to do: in this order, without a stack trace or a type name.
 */
export function sayProblem(p: Problem): string {
  const sentence = sentences[p.code] as (facts: Problem['facts']) => string
  return `${sayOrigin(p.origin)}: ${sentence(p.facts)}${p.because === undefined ? '' : ` Accepted: ${p.because}`}`
}
