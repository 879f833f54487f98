// Finds the indicators of a paper for which the register does not state which question they answer. In: the indicators
// of a paper that asks the three questions. Out: one problem for all of them, or none.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { QUESTIONS } from '../definitions/question.ts'
import { groupByQuestion } from '../figures/group-by-question.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { listInWords } from '../terms/words.ts'

interface Asked {
  readonly definition: Pick<IndicatorDefinition, 'ref' | 'question'>
}

export function questionsMissing(paper: string, indicators: readonly Asked[]): Problem[] {
  const { without } = groupByQuestion(indicators)
  if (without.length === 0) return []
  return [
    problem(
      'warning',
      'question-missing',
      { file: `the paper ${paper}` },
      {
        indicators: listInWords(without.map(({ definition }) => definition.ref)),
        known: QUESTIONS.join(', '),
      },
    ),
  ]
}
