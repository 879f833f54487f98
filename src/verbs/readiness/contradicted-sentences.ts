// Sentences of the commentary that the figures contradict.
import type { ProblemCode } from '../../problems/problem.ts'
import type { Obstacle } from './obstacle.ts'

const CODES: readonly ProblemCode[] = [
  'commentary-contradicts',
  'commentary-wrong-period',
  'commentary-claim-untrue',
]

export const contradictedSentences: Obstacle = ({ made }) =>
  made.problems.filter(({ code, severity }) => severity !== 'accepted' && CODES.includes(code))
