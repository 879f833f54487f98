// `orderpaper release`
import type { Despite } from '../../verbs/publication-given.ts'
import { exitCodes } from '../exit-codes.ts'
import { ALLOW_MISSING, allowsMissing, EDITION, textOption, textsOption, type Verb } from '../verb.ts'

export const releaseCommand: Verb = {
  name: 'release',
  parameters: '<paper> <period>',
  description:
    'make a paper again as published, and record it in data/releases/; existing releases are never changed',
  example:
    'corporate-parenting-monthly 2017-01 --reason "First publication" --approved-by "Head of Performance" --on 2017-02-20',
  makes: true,
  options: [
    ['--reason <text>', 'why it is published: first publication, or what it corrects'],
    ['--approved-by <post>', 'the post that approved it, not a person'],
    ['--on <day>', 'the day of publication, such as 2017-02-20'],
    EDITION,
    [
      '--despite <code=reason>',
      'release although something stands in the way: its code, and why; may be given again',
      'repeatable',
    ],
    ['--despite-approved-by <post>', 'the post that allows that'],
    ALLOW_MISSING,
  ],
  run: async ([paper = '', period = ''], outside, options) => {
    const verb = await import('../../verbs/release.ts')
    const released = await verb.release(
      {
        paper,
        period,
        ...allowsMissing(options),
        reason: textOption(options, 'reason'),
        approvedBy: textOption(options, 'approvedBy'),
        on: textOption(options, 'on'),
        edition: textOption(options, 'edition'),
        despite: textsOption(options, 'despite').map(despiteIn),
        despiteApprovedBy: textOption(options, 'despiteApprovedBy'),
      },
      outside,
    )
    return {
      lines: verb.sayReleased(released),
      value: released,
      code: released.beside ? exitCodes.disk : exitCodes.done,
    }
  },
}

/** `commentary-missing=The post is vacant`: a code, and everything after the first `=`. */
function despiteIn(text: string): Despite {
  const [code = '', ...reason] = text.split('=')
  return { code, reason: reason.join('=') }
}
