import { describe, expect, it } from 'vitest'
import { questionsMissing } from '../../src/papers/questions-missing.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'

describe('questionsMissing(paper, indicators)', () => {
  const stated = { definition: { ref: '6.7', question: 'how-well' as const } }
  it('says in one line which indicators have no question', () => {
    const found = questionsMissing('small', [
      { definition: { ref: '6.1' } },
      stated,
      { definition: { ref: '6.2' } },
    ])
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([['question-missing', 'warning']])
    expect(found.map(sayProblem).join('')).toContain('6.1 and 6.2')
  })
  it('says nothing where each has one', () => expect(questionsMissing('small', [stated])).toEqual([]))
})
