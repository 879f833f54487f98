import { describe, expect, it } from 'vitest'
import { ProblemsError } from '../../src/problems/problem.ts'
import { everyProblem } from './samples.ts'

describe('new ProblemsError(problems)', () => {
  it('carries them', () => expect(new ProblemsError(everyProblem).problems).toBe(everyProblem))
})
