import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/definitions/question.ts'
import { groupByQuestion } from '../../src/figures/group-by-question.ts'

const asked = (ref: string, question?: Question) => ({ definition: { ref, ...(question && { question }) } })

describe('groupByQuestion(indicators)', () => {
  it('gives the three questions in their order, each with its indicators as given, and those without', () => {
    const [children, reviews, visits, none] = [
      asked('6.1', 'how-much'),
      asked('6.7', 'how-well'),
      asked('6.15', 'how-well'),
      asked('9.9'),
    ]
    expect(groupByQuestion([reviews, none, children, visits])).toEqual({
      groups: [
        { question: 'how-much', name: 'How much did we do?', indicators: [children] },
        { question: 'how-well', name: 'How well did we do it?', indicators: [reviews, visits] },
        { question: 'difference', name: 'What difference did it make?', indicators: [] },
      ],
      without: [none],
    })
  })
})
