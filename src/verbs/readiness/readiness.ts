// What stands in the way of a release. In: a made paper, and who has approved it. Out: problems, in the order of the
// leaves; none if the paper is ready.
import type { Problem } from '../../problems/problem.ts'
import { accessibilityFailing } from './accessibility-failing.ts'
import { blockedByGuard } from './blocked-by-guard.ts'
import { contradictedSentences } from './contradicted-sentences.ts'
import type { Obstacle, ReadyToRelease } from './obstacle.ts'
import { outstandingApprovals } from './outstanding-approvals.ts'
import { redsWithoutCommentary } from './reds-without-commentary.ts'
import { unapprovedChanges } from './unapproved-changes.ts'

const obstacles: readonly Obstacle[] = [
  unapprovedChanges,
  contradictedSentences,
  redsWithoutCommentary,
  accessibilityFailing,
  outstandingApprovals,
  blockedByGuard,
]

export const readiness = (candidate: ReadyToRelease): Problem[] =>
  obstacles.flatMap(obstacle => [...obstacle(candidate)])
