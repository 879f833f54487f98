// `orderpaper check`
import { isError } from '../../problems/problem.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Verb } from '../verb.ts'

export const check: Verb = {
  name: 'check',
  parameters: '<paper> <period>',
  description: 'find every problem of a paper; nothing is written and no browser is started',
  example: 'corporate-parenting-monthly 2017-01',
  run: async ([paper = '', period = ''], outside) => {
    const verb = await import('../../verbs/check.ts')
    const { problemsAsData, sayProblems } = await import('../../problems/say-problems.ts')
    const { problems } = await verb.check({ paper, period }, outside)
    return {
      lines: sayProblems(problems),
      value: { problems: problemsAsData(problems) },
      code: problems.some(isError) ? exitCodes.problems : exitCodes.done,
    }
  },
}
