// `orderpaper produce`
import { usualFormats } from '../../definitions/format-names.ts'
import { exitCodes } from '../exit-codes.ts'
import { ALLOW_MISSING, allowsMissing, EDITION, textOption, type Verb } from '../verb.ts'

export const produceCommand: Verb = {
  name: 'produce',
  parameters: '<paper> <period>',
  description:
    'make a paper, in out/<paper>/<period>/; what may leave the building in out/public/ or out/exempt/',
  example: 'corporate-parenting-monthly 2017-01',
  makes: true,
  options: [
    ['--for-approval', 'state on its pages that it is for approval, instead of a draft'],
    EDITION,
    ['--only <formats>', `of the paper's formats, these alone: ${usualFormats.join(',')}`],
    ALLOW_MISSING,
  ],
  run: async ([paper = '', period = ''], outside, options) => {
    const verb = await import('../../verbs/produce.ts')
    const { problemsAsData, sayProblems } = await import('../../problems/say-problems.ts')
    const { folder, files, problems, notChecked } = await verb.produce(
      {
        paper,
        period,
        ...allowsMissing(options),
        forApproval: options['forApproval'] === true,
        edition: textOption(options, 'edition'),
        ...formatsGiven(textOption(options, 'only')),
      },
      outside,
    )
    // Accepted points are in problems.txt and in the paper's notes.
    const open = problems.filter(({ severity }) => severity !== 'accepted')
    const warnings = open.length === 0 ? '' : `\n${sayProblems(open)}`
    return {
      lines: `${warnings}\nMade ${folder}/\n${files.map(file => `  ${file}\n`).join('')}`,
      value: { folder, files, problems: problemsAsData(problems), notChecked },
      code: exitCodes.done,
    }
  },
}

/** `pdf,html` */
const formatsGiven = (text: string | undefined) =>
  text === undefined ? {} : { only: text.split(',').map(name => name.trim()) }
