// `orderpaper produce`
import { usualFormats } from '../../definitions/format-names.ts'
import type { Problem } from '../../problems/problem.ts'
import { exitCodes } from '../exit-codes.ts'
import { ALLOW_MISSING, allowsMissing, EDITION, textOption, type Verb } from '../verb.ts'

export const produceCommand: Verb = {
  name: 'produce',
  parameters: '<paper> <period>',
  description:
    'make a paper, in out/<paper>/<period>/; what may leave the building in out/public/ or out/exempt/',
  example: 'corporate-parenting-monthly 2017-01',
  makes: true,
  usesCache: true,
  options: [
    ['--for-approval', 'state on its pages that it is for approval, instead of a draft'],
    EDITION,
    ['--only <formats>', `of the paper's formats, these alone: ${usualFormats.join(',')}`],
    ALLOW_MISSING,
  ],
  run: async ([paper = '', period = ''], outside, options) => {
    const verb = await import('../../verbs/produce.ts')
    const { problemsAsData, sayProblem, sayProblems } = await import('../../problems/say-problems.ts')
    const { folder, files, problems, notChecked, notMade } = await verb.produce(
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
    // Accepted points are in problems.txt and in the paper's notes. What of the files is not as meant is said last, where
    // it is seen.
    const isBeside = ({ code }: Problem) => code === 'files-beside'
    const isOfFiles = (one: Problem) => one.code === 'formats-not-made' || isBeside(one)
    const open = problems.filter(one => one.severity !== 'accepted' && !isOfFiles(one))
    const lacking = problems.filter(isOfFiles).map(one => `\n${sayProblem(one)}\n`)
    const made = notMade.length > 0 ? exitCodes.browser : exitCodes.done
    const warnings = open.length === 0 ? '' : `\n${sayProblems(open)}`
    return {
      unchanged: `${warnings}\nNothing has changed since ${folder}/ was made.\n`,
      lines: `${warnings}\nMade ${folder}/\n${files.map(file => `  ${file}\n`).join('')}${lacking.join('')}`,
      value: { folder, files, problems: problemsAsData(problems), notChecked, notMade },
      code: problems.some(isBeside) ? exitCodes.disk : made,
    }
  },
}

/** `pdf,html` */
const formatsGiven = (text: string | undefined) =>
  text === undefined ? {} : { only: text.split(',').map(name => name.trim()) }
