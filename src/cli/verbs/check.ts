// `orderpaper check`
import { isError } from '../../problems/problem.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Verb } from '../verb.ts'

export const check: Verb = {
  name: 'check',
  parameters: '[paper] [period]',
  description:
    'find every problem of a paper, or of all definitions; nothing is written and no browser is started',
  example: 'corporate-parenting-monthly 2017-01\n  orderpaper check --all',
  options: [['--all', 'read and check every definition of the workspace, whichever paper has a use for it']],
  run: async ([paper = '', period = ''], outside, options) => {
    const verb = await import('../../verbs/check.ts')
    const { problemsAsData, sayProblems } = await import('../../problems/say-problems.ts')
    if (options['all'] !== undefined) {
      const checked = await verb.checkAll(outside)
      return {
        lines: verb.sayAllChecked(checked),
        value: { files: checked.files, problems: problemsAsData(checked.problems) },
        code: checked.problems.some(isError) ? exitCodes.problems : exitCodes.done,
      }
    }
    const { problems } = await verb.check({ paper, period }, outside)
    return {
      lines: sayProblems(problems),
      value: { problems: problemsAsData(problems) },
      code: problems.some(isError) ? exitCodes.problems : exitCodes.done,
    }
  },
}
