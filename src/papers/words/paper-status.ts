// The status of a paper in words, for its cover and the foot of its pages.
// Worked: release 2 of January 2017 has `Published 27 February 2017 (release 2)` at the foot; its cover adds that it
// replaces release 1 of 20 February 2017, and why.
import type { Published, Stage } from '../../releases/stage.ts'
import { sayDay } from '../../terms/period.ts'
import { withShownTexts } from '../../terms/shown-text.ts'
import type { Paper, PaperStatus } from '../paper.ts'

/** The same paper at another stage: nothing else in it differs. */
export const withStatus = (paper: Omit<Paper, 'status'>, stage: Stage): Paper => ({
  ...paper,
  status: withShownTexts(statusOf(stage)),
})

function statusOf(stage: Stage): PaperStatus {
  if (stage.is === 'draft') return { is: stage.is, foot: 'Draft', cover: 'Draft' }
  if (stage.is === 'for-approval') return { is: stage.is, foot: 'For approval', cover: 'For approval' }
  const release = stage.n === 1 ? '' : ` (release ${stage.n})`
  return { is: stage.is, foot: `Published ${sayDay(stage.on)}${release}`, cover: onCover(stage) }
}

function onCover({ n, on, reason, approvedBy, replaces }: Published): string {
  const approved = `Approved by: ${approvedBy}.`
  return replaces === undefined
    ? `Published on ${sayDay(on)}. ${approved}`
    : `Published on ${sayDay(on)} as release ${n}, which replaces release ${replaces.n} of ${sayDay(replaces.on)}. Reason: ${reason.replace(/\.$/, '')}. ${approved}`
}
