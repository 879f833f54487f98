// The problem of a template that fails. In: its path below templates/, and its error. Out: the problem.
import { type Problem, problem } from '../problems/problem.ts'

export const templateFails = (path: string, error: unknown): Problem =>
  problem(
    'error',
    'template-fails',
    { file: `templates/${path}` },
    { reason: error instanceof Error ? error.message : String(error) },
  )
