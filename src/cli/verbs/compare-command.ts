// `orderpaper compare`
import { exitCodes } from '../exit-codes.ts'
import { EDITION, textOption, type Verb } from '../verb.ts'

export const compareCommand: Verb = {
  name: 'compare',
  parameters: '<paper> <period>',
  description: 'show what has changed since a paper was published, and why',
  example:
    'corporate-parenting-monthly 2017-01\n  orderpaper compare corporate-parenting-monthly 2017-02 --with 2017-01/1',
  options: [
    ['--with <release>', 'a release of this period (2) or of another (2016-12/1); the latest if not given'],
    EDITION,
  ],
  run: async ([paper = '', period = ''], outside, options) => {
    const verb = await import('../../verbs/compare.ts')
    const comparison = await verb.compare(
      { paper, period, with: textOption(options, 'with'), edition: textOption(options, 'edition') },
      outside,
    )
    return {
      lines: verb.sayComparison(comparison),
      value: comparison ?? null,
      code: exitCodes.done,
      isAnswer: true,
    }
  },
}
