// The verbs of the command line, in the order of the help: one line for each leaf.
import type { Verb } from '../verb.ts'
import { checkCommand } from './check-command.ts'
import { compareCommand } from './compare-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { exceptionsCommand } from './exceptions-command.ts'
import { explainCommand } from './explain-command.ts'
import { initCommand } from './init-command.ts'
import { papersCommand } from './papers-command.ts'
import { produceCommand } from './produce-command.ts'
import { releaseCommand } from './release-command.ts'

export const verbs: readonly Verb[] = [
  initCommand,
  produceCommand,
  checkCommand,
  explainCommand,
  exceptionsCommand,
  releaseCommand,
  compareCommand,
  papersCommand,
  doctorCommand,
]
