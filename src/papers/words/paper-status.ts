// The status of a paper in words, for its cover and the foot of its pages.
// Worked: release 2 of January 2017 has `Published 27 February 2017 (release 2)` at the foot; its cover adds that it
// replaces release 1 of 20 February 2017, and why.
import type { Disclosure } from '../../definitions/disclosure.ts'
import type { Published, Stage } from '../../releases/stage.ts'
import type { Edition } from '../../terms/edition.ts'
import { sayDay } from '../../terms/period.ts'
import { withShownTexts } from '../../terms/shown-text.ts'
import type { Paper } from '../paper.ts'

/** The same paper at another stage: nothing else in it differs. */
export const withStatus = (paper: Omit<Paper, 'status'>, stage: Stage, readers: Readers): Paper => ({
  ...paper,
  status: withShownTexts({
    is: stage.is,
    foot: joined(footOf(stage, readers), sayReaders(readers, 'foot')),
    cover: joined(coverOf(stage, readers), sayReaders(readers, 'cover')),
  }),
})

/** For whom a paper is made, and why the public may not read an exempt one. */
export interface Readers extends Pick<Disclosure, 'exempt'> {
  readonly edition: Edition
}

/** On every page and in every format: a printed page can be found without its cover. */
function sayReaders({ edition, exempt: { paragraph, reason } }: Readers, where: 'foot' | 'cover'): string {
  if (edition === 'public') return ''
  if (edition === 'internal') return NOT_FOR_PUBLICATION
  const law = `exempt under paragraph ${paragraph} of Part 1 of Schedule 12A, Local Government Act 1972`
  return `${NOT_FOR_PUBLICATION}: ${where === 'foot' ? `exempt, paragraph ${paragraph}` : `${law} (${reason})`}`
}

const NOT_FOR_PUBLICATION = 'Not for publication'

const joined = (...sentences: readonly string[]): string =>
  sentences
    .filter(one => one !== '')
    .join('. ')
    .replaceAll('..', '.')

function footOf(stage: Stage, { edition }: Readers): string {
  if (stage.is === 'draft') return 'Draft'
  if (stage.is === 'for-approval') return 'For approval'
  return `${issuedIn(edition)} ${sayDay(stage.on)}${stage.n === 1 ? '' : ` (release ${stage.n})`}`
}

const coverOf = (stage: Stage, readers: Readers): string =>
  stage.is === 'published' ? onCover(stage, readers) : footOf(stage, readers)

/** What the public may not read is not published. */
const issuedIn = (edition: Edition): string => (edition === 'public' ? 'Published' : 'Issued')

function onCover({ n, on, reason, approvedBy, replaces }: Published, { edition }: Readers): string {
  const approved = `Approved by: ${approvedBy}.`
  return replaces === undefined
    ? `${issuedIn(edition)} on ${sayDay(on)}. ${approved}`
    : `${issuedIn(edition)} on ${sayDay(on)} as release ${n}, which replaces release ${replaces.n} of ${sayDay(replaces.on)}. Reason: ${reason.replace(/\.$/, '')}. ${approved}`
}
