// Changes to what was published that nobody has approved, or whose approval was of another change.
import type { ProblemCode } from '../../problems/problem.ts'
import type { Obstacle } from './obstacle.ts'

const CODES: readonly ProblemCode[] = ['change-not-approved', 'change-approval-lapsed']

export const unapprovedChanges: Obstacle = ({ made }) =>
  made.problems.filter(({ code }) => CODES.includes(code))
