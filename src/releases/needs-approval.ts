// Lists the changes that need approval before publication: totals that fell, closed years restated, indicators
// redefined, new, withdrawn or replaced, rules rewritten for a published month. In: the changes, and the approvals
// given. Out: each change, with its approval if there is one.
import type { Group } from '../definitions/group.ts'
import { sayPeriod } from '../terms/period.ts'
import { counted, listInWords } from '../terms/words.ts'
import type { Approval } from './approvals.ts'
import { whatCameOrWent } from './come-and-gone.ts'
import type { ApprovalKind, Change, ComeOrGone, NeedsApproval, RuleChange } from './comparison.ts'
import type { Fall } from './cumulative-falls.ts'
import { groupsChanged, type PublishedBasis, sameContent, sameRule, sameTarget } from './mix.ts'
import { periodOfRelease, type Release, releaseName } from './release-record.ts'
import type { Current } from './snapshot.ts'

export interface ApprovalRequest {
  readonly release: Release
  readonly published: PublishedBasis
  readonly now: Current
  readonly changed: readonly Change[]
  readonly falls: readonly Fall[]
  readonly rules: readonly RuleChange[]
  readonly comeAndGone: readonly ComeOrGone[]
  readonly approvals: readonly Approval[]
}

export function approvalsNeeded(request: ApprovalRequest): NeedsApproval[] {
  const { release, approvals } = request
  return [
    ...request.falls.map(({ ref, name, to, sentence }) => item('cumulative-fell', ref, name, sentence, to)),
    ...restated(request),
    ...redefined(request),
    ...rewritten(request),
    ...recounted(request),
    ...request.comeAndGone.map(one =>
      item(one.kind, whatCameOrWent(one), [...one.was, ...one.is][0]?.name ?? '', one.sentence),
    ),
  ].map(item => {
    const given = approvals.find(
      one => one.since === releaseName(release) && one.what === item.what && one.to === item.to,
    )
    return given === undefined
      ? item
      : { ...item, approval: { by: given.by, on: given.on, because: given.because } }
  })
}

/**
 * Closed years that the data changed; a year changed only by a new rule is listed with the rule. There is one
 * approval for an indicator and year, whole and parts: `613 and 4 figures of its parts`; `4 figures of its
 * parts` if the whole is unchanged.
 */
function restated({ release, changed }: ApprovalRequest): NeedsApproval[] {
  const years = changed.filter(
    ({ kind, causes }) => kind === 'year' && (causes.includes('data') || causes.includes('population')),
  )
  const shortOf = (indicator: string | undefined) =>
    release.indicators.find(one => one.ref === indicator)?.short
  return [...Map.groupBy(years, ({ indicator, period }) => `${indicator}@${period}`)].map(
    ([ref, changes]) => {
      const [first] = changes
      const short = shortOf(first?.indicator) ?? ref
      const whole = changes.find(({ part }) => part === undefined)
      const parts = changes.length - (whole === undefined ? 0 : 1)
      const to = [...(whole ? [whole.is.text] : []), ...(parts > 0 ? [sayParts(parts)] : [])].join(' and ')
      return item('year-restated', ref, short, `${short}, ${first?.said}: ${sayRestated(whole, parts)}`, to)
    },
  )
}

const sayParts = (parts: number): string => `${counted(parts, 'figure')} of its parts`

function sayRestated(whole: Change | undefined, parts: number): string {
  if (whole === undefined)
    return `${sayParts(parts)} ${parts === 1 ? 'is' : 'are'} restated; the total is unchanged.`
  const isSameText = whole.was.text === whole.is.text
  const fromTo = isSameText
    ? `${both(whole.was)} to ${both(whole.is)}`
    : `${whole.was.text} to ${whole.is.text}`
  return `a closed year is restated from ${fromTo}${parts === 0 ? '' : `, with ${sayParts(parts)}`}.`
}

/** The figure may print the same where its numerator and denominator do not. */
const both = ({ text, parts }: Change['was']) => (parts === undefined ? text : `${text} (${parts})`)

function redefined({ release, now }: ApprovalRequest): NeedsApproval[] {
  return now.indicators.flatMap(is => {
    const was = release.indicators.find(one => one.ref === is.ref)
    if (was === undefined) return []
    const parts = [
      ...(was.name !== is.name ? ['its name'] : []),
      ...(was.definition !== is.definition ? ['its definition'] : []),
      ...(sameRule(was, is) ? [] : ['the rule for working it out']),
      ...(sameTarget(was, is) ? [] : ['its target or tolerance']),
    ]
    return parts.length === 0
      ? []
      : [item('redefined', is.ref, is.short, `${is.ref} ${is.short}: ${listInWords(parts)} changed.`)]
  })
}

/**
 * Rules that are now others for a month that was published: the paper that people have read would print another
 * colour or figure. One approval covers the rewritten rules of an indicator, and only as they are now.
 */
function rewritten({ release, rules }: ApprovalRequest): NeedsApproval[] {
  const published = sayPeriod(periodOfRelease(release.period))
  const byIndicator = Map.groupBy(
    rules.filter(one => one.rewritesHistory),
    ({ indicator }) => indicator,
  )
  return [...byIndicator].map(([indicator, changes]) => {
    const name = changes[0]?.name ?? indicator
    return item(
      'history-rewritten',
      `history of ${indicator}`,
      name,
      `${indicator} ${name}: ${listInWords(changes.map(one => `the ${one.of}`))} for ${published}, already published, ${changes.length === 1 ? 'was' : 'were'} rewritten.`,
      changes.map(one => `${one.of}: ${one.is.replaceAll('"', '”')}`).join('; '),
    )
  })
}

/** Changes to group maps and to the counting of returns. */
function recounted({ published, now }: ApprovalRequest): NeedsApproval[] {
  const groups = groupsChanged(published, now).map(was => {
    const { id, title } = was
    const is = now.groups.find(one => one.id === id)
    const what = is === undefined ? 'is no longer there' : `changed: ${listInWords(changesIn(was, is))}`
    return item('redefined', `group map ${id}`, title, `The group map ${title} (${id}) ${what}.`)
  })
  const { counting } = published
  if (counting === undefined) return groups
  const points = now.points.flatMap(is => {
    const was = counting.points.find(({ id }) => id === is.id)
    if (was === undefined || sameContent(was, is)) return []
    const [before, after] = [was, is].map(one => one['in-force'] ?? one.national)
    return [
      item(
        'redefined',
        `counting ${is.id}`,
        is.question,
        `${is.question} ${before === after ? `What “${before}” counts has changed.` : `The published paper used “${before}”; this one uses “${after}”.`}`,
      ),
    ]
  })
  const measures = counting.returns.flatMap(was => {
    const is = now.returns.find(({ id }) => id === was.id)
    const changed = was.gives.filter(
      one =>
        is !== undefined &&
        !sameContent(
          one,
          is.gives.find(({ measure }) => measure === one.measure),
        ),
    )
    return changed.map(({ measure }) =>
      item(
        'redefined',
        `measure ${measure}`,
        measure,
        `The rule for counting ${measure} from the return ${was.id} has changed.`,
      ),
    )
  })
  return [...groups, ...points, ...measures]
}

/** Which parts of a group map changed, in words. */
function changesIn(was: Group, is: Group): string[] {
  const rowsOf = ({ editions, 'not-known': notKnown }: Group) => ({
    editions: editions.map(({ from, rows }) => ({ from, rows })),
    notKnown,
  })
  const notesOf = ({ source, editions }: Group) => [source, ...editions.flatMap(({ note }) => note ?? [])]
  return [
    ...(was.title === is.title ? [] : [`its title, which is now “${is.title}”`]),
    ...(sameContent(rowsOf(was), rowsOf(is)) ? [] : ['its rows or what they hold']),
    ...(sameContent(notesOf(was), notesOf(is)) ? [] : ['its source or its notes']),
  ]
}

const item = (
  kind: ApprovalKind,
  what: string,
  name: string,
  sentence: string,
  to?: string,
): NeedsApproval => ({
  kind,
  what,
  name,
  sentence,
  ...(to !== undefined && { to }),
})
