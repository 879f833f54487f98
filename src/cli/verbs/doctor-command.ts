// `orderpaper doctor`
import { exitCodes } from '../exit-codes.ts'
import type { Verb } from '../verb.ts'

export const doctorCommand: Verb = {
  name: 'doctor',
  parameters: '',
  description:
    'look at this machine: what a paper needs, what is wrong and what to do, in words for an IT desk',
  example: '--workspace .',
  run: async (_, outside) => {
    const verb = await import('../../verbs/doctor.ts')
    const examined = await verb.doctor(outside)
    const error = examined.checks.find(({ severity }) => severity === 'error')
    return {
      lines: verb.sayExamined(examined),
      value: examined,
      code: exitCodes[error?.exit ?? 'done'],
      isAnswer: true,
    }
  },
}
