// What a person states when a paper is published. In: the options. Out: the publication, or every option that is missing
// or wrong.
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { isDay, type Release } from '../releases/release-record.ts'
import { EDITIONS, isEdition } from '../terms/edition.ts'
import { nameSigns, signsNotPrinted } from '../terms/printed-signs.ts'

export interface PublicationRequest {
  readonly reason?: string | undefined
  /** A post, not a person. */
  readonly approvedBy?: string | undefined
  /** `2017-02-20`: given by the user, so that the same command gives the same release. */
  readonly on?: string | undefined
  readonly edition?: string | undefined
  /** What may stand in the way of the release, by the code of its problem, and why it is released all the same. */
  readonly despite?: readonly Despite[] | undefined
  /** The post that allows that. */
  readonly despiteApprovedBy?: string | undefined
}

export interface Despite {
  readonly code: string
  readonly reason: string
}

export interface PublicationGiven extends Pick<Release, 'reason' | 'approvedBy' | 'on'> {
  readonly despite: readonly Despite[]
  /** Present if anything is allowed to stand in the way. */
  readonly despiteApprovedBy?: string
}

/** @throws ProblemsError with everything that is missing or not understood. */
export function publicationGiven(request: PublicationRequest): PublicationGiven {
  const { despite = [], edition = 'internal' } = request
  const [reason = '', approvedBy = '', on = '', despiteApprovedBy = ''] = [
    request.reason,
    request.approvedBy,
    request.on,
    request.despiteApprovedBy,
  ].map(text => text?.trim())
  const problems = [
    ...missing('--reason', reason, '--reason "First publication"'),
    ...missing('--approved-by', approvedBy, '--approved-by "Head of Performance"'),
    ...missing('--on', on, '--on 2017-02-20'),
    ...unprintable('--reason', reason),
    ...unprintable('--approved-by', approvedBy),
    ...(on === '' || isDay(on) ? [] : [misread('--on', on, 'a day such as 2017-02-20')]),
    ...(isEdition(edition) ? [] : [misread('--edition', edition, EDITIONS.join(', '))]),
    ...despite
      .filter(one => one.code.trim() === '' || one.reason.trim() === '')
      .map(one => misread('--despite', one.code, DESPITE)),
    ...(despite.length === 0
      ? []
      : missing('--despite-approved-by', despiteApprovedBy, '--despite-approved-by "Director"')),
    ...(despite.length === 0 && despiteApprovedBy !== ''
      ? missing('--despite', '', '--despite commentary-missing="The post of the head of service is vacant"')
      : []),
  ]
  if (problems.length > 0) throw new ProblemsError(problems)
  return {
    reason,
    approvedBy,
    on,
    despite: despite.map(one => ({ code: one.code.trim(), reason: one.reason.trim() })),
    ...(despiteApprovedBy !== '' && { despiteApprovedBy }),
  }
}

const COMMAND = { file: 'the command' }
const DESPITE = 'a code and a reason, such as commentary-missing="The post is vacant"'

const missing = (option: string, value: string, example: string): Problem[] =>
  value === '' ? [problem('error', 'option-missing', COMMAND, { option, example })] : []

/** The cover of the published paper prints it. */
function unprintable(option: string, text: string): Problem[] {
  const signs = signsNotPrinted(text)
  if (signs.length === 0) return []
  return [problem('error', 'sign-not-printable', { ...COMMAND, entry: option }, { signs: nameSigns(signs) })]
}

const misread = (option: string, found: string, expected: string): Problem =>
  problem('error', 'option-not-understood', COMMAND, { option, found, expected })
