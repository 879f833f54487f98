// `orderpaper check`
import { isError } from '../../problems/problem.ts'
import { exitCodes } from '../exit-codes.ts'
import { ALLOW_MISSING, allowsMissing, EDITION, textOption, type Verb } from '../verb.ts'

export const checkCommand: Verb = {
  name: 'check',
  parameters: '[paper] [period]',
  description: 'find every problem in a paper, or in all definitions; write no files and start no browser',
  example: 'corporate-parenting-monthly 2017-01\n  orderpaper check --all',
  options: [
    ['--all', 'read and check every definition in the workspace, whether or not a paper uses it'],
    EDITION,
    ALLOW_MISSING,
  ],
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
    const { problems, notChecked, obstacles } = await verb.check(
      { paper, period, edition: textOption(options, 'edition'), ...allowsMissing(options) },
      outside,
    )
    return {
      lines: `${sayProblems(problems, notChecked)}${verb.sayObstacles(obstacles)}`,
      value: {
        problems: problemsAsData(problems),
        notChecked,
        ...(obstacles && { obstacles: obstacles.map(({ code }) => code) }),
      },
      code: problems.some(isError) ? exitCodes.problems : exitCodes.done,
    }
  },
}
