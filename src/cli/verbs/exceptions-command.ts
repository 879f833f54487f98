// `orderpaper exceptions`
import { exitCodes } from '../exit-codes.ts'
import type { Verb } from '../verb.ts'

export const exceptionsCommand: Verb = {
  name: 'exceptions',
  parameters: '<paper> <period> <indicator>',
  description:
    "list the children in an indicator's denominator but not in its numerator in out/exceptions/, for the analyst only",
  example: 'sufficiency-appendices 2021-22 S11',
  makes: true,
  run: async ([paper = '', period = '', indicator = ''], outside) => {
    const verb = await import('../../verbs/exceptions.ts')
    const excepted = await verb.exceptions({ paper, period, indicator }, outside)
    const code = excepted.beside ? exitCodes.disk : exitCodes.done
    return { lines: verb.sayExcepted(excepted), value: excepted, code, isAnswer: true }
  },
}
