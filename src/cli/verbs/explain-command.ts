// `orderpaper explain`
import { exitCodes } from '../exit-codes.ts'
import { EDITION, textOption, type Verb } from '../verb.ts'

export const explainCommand: Verb = {
  name: 'explain',
  parameters: '<paper> <period> <indicator>',
  description: 'trace a figure from the printed page to its workbook cells',
  example:
    'corporate-parenting-monthly 2017-01 6.7\n  orderpaper explain corporate-parenting-monthly 2017-01 8.1@2017-01/england',
  options: [EDITION],
  run: async ([paper = '', period = '', indicator = ''], outside, options) => {
    const verb = await import('../../verbs/explain.ts')
    const explanation = await verb.explain(
      { paper, period, indicator, edition: textOption(options, 'edition') },
      outside,
    )
    return {
      lines: verb.sayExplanation(explanation),
      value: explanation,
      code: exitCodes.done,
      isAnswer: true,
    }
  },
}
