// The verbs of the command line, in the order of the help: one line for each leaf.
import type { Verb } from '../verb.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { exceptions } from './exceptions.ts'
import { explain } from './explain.ts'
import { produce } from './produce.ts'
import { release } from './release.ts'

export const verbs: readonly Verb[] = [produce, check, explain, exceptions, release, compare]
