// Puts indicators under the three questions of a paper's members. In: indicators. Out: each question in words with its
// indicators, and those for which the register states none.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { QUESTIONS, type Question } from '../definitions/question.ts'

const questionNames: Readonly<Record<Question, string>> = {
  'how-much': 'How much did we do?',
  'how-well': 'How well did we do it?',
  difference: 'What difference did it make?',
}

interface WithQuestion {
  readonly definition: Pick<IndicatorDefinition, 'question'>
}

export interface QuestionGroup<T> {
  readonly question: Question
  readonly name: string
  /** In the order given; empty where the paper has none that answers it. */
  readonly indicators: readonly T[]
}

export interface ByQuestion<T> {
  /** Always all three, in their order. */
  readonly groups: readonly QuestionGroup<T>[]
  readonly without: readonly T[]
}

/**
 * Worked: 6.1 (how much), 6.7 (how well) and 9.9 without a question: a group of one, a group of one, an empty one, and
 * 9.9 under `without`.
 */
export function groupByQuestion<T extends WithQuestion>(indicators: readonly T[]): ByQuestion<T> {
  return {
    groups: QUESTIONS.map(question => ({
      question,
      name: questionNames[question],
      indicators: indicators.filter(one => one.definition.question === question),
    })),
    without: indicators.filter(one => one.definition.question === undefined),
  }
}
