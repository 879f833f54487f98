// Lists the changes that need approval before publication: totals that fell, closed years restated, indicators
// redefined, new, withdrawn or replaced, rules rewritten for a published month. In: the changes, and the approvals
// given. Out: each change, with its approval if there is one.
import { positionInForce } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import { sayPeriod } from '../terms/period.ts'
import { shortFingerprint } from '../terms/sha256.ts'
import { counted, listInWords } from '../terms/words.ts'
import type { Approval } from './approvals.ts'
import { whatCameOrWent } from './come-and-gone.ts'
import {
  ALL_INDICATORS,
  type ApprovalKind,
  type Change,
  type ComeOrGone,
  type NeedsApproval,
  type RuleChange,
  type StrategyChange,
} from './comparison.ts'
import type { Fall } from './cumulative-falls.ts'
import { groupsChanged, type PublishedBasis, sameContent } from './mix.ts'
import { periodOfRelease, type Release, releaseName } from './release-record.ts'
import { sayWithParts } from './say-comparison.ts'
import type { Current } from './snapshot.ts'

export interface ApprovalRequest {
  readonly release: Release
  readonly published: PublishedBasis
  readonly now: Current
  readonly changed: readonly Change[]
  readonly falls: readonly Fall[]
  readonly rules: readonly RuleChange[]
  readonly comeAndGone: readonly ComeOrGone[]
  readonly strategies: readonly StrategyChange[]
  readonly approvals: readonly Approval[]
}

export function approvalsNeeded(request: ApprovalRequest): NeedsApproval[] {
  const { release, approvals } = request
  return [
    ...request.falls.map(({ ref, name, to, sentence }) => item('cumulative-fell', ref, name, sentence, to)),
    ...restated(request),
    ...redefined(request),
    ...recounted(request),
    ...retargeted(request.strategies),
    ...request.comeAndGone.map(one =>
      item(one.kind, whatCameOrWent(one), [...one.was, ...one.is][0]?.name ?? '', one.sentence),
    ),
  ].map(item =>
    withApproval(
      item,
      approvals.filter(one => one.since === releaseName(release)),
    ),
  )
}

/** The approval of exactly this change; an approval of another one of the same figure or rule has lapsed. */
function withApproval(item: NeedsApproval, approvals: readonly Approval[]): NeedsApproval {
  const about = approvals.filter(one => one.what === item.what)
  const given = about.find(one => one.of === item.fingerprint)
  if (given !== undefined)
    return { ...item, approval: { by: given.by, on: given.on, because: given.because } }
  const lapsed = about.at(-1)
  return lapsed === undefined
    ? item
    : { ...item, lapsed: { by: lapsed.by, on: lapsed.on, saysOf: lapsed.of !== undefined } }
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
      const figures = changes.map(({ ref: one, was, is }) => [one, was, is])
      return item(
        'year-restated',
        ref,
        short,
        `${short}, ${first?.said}: ${sayRestated(whole, parts)}`,
        to,
        figures,
      )
    },
  )
}

const sayParts = (parts: number): string => `${counted(parts, 'figure')} of its parts`

function sayRestated(whole: Change | undefined, parts: number): string {
  if (whole === undefined)
    return `${sayParts(parts)} ${parts === 1 ? 'is' : 'are'} restated; the total is unchanged.`
  // The figure may print the same where its numerator and denominator do not.
  const isSameText = whole.was.text === whole.is.text
  const fromTo = isSameText
    ? `${sayWithParts(whole.was)} to ${sayWithParts(whole.is)}`
    : `${whole.was.text} to ${whole.is.text}`
  return `a closed year is restated from ${fromTo}${parts === 0 ? '' : `, with ${sayParts(parts)}`}.`
}

/**
 * One approval for each indicator, and for the rules of all, whose words or rules changed, and only as they are now. A rule that is another for a
 * month that was published rewrites history: the paper that people have read would print another colour or figure.
 */
function redefined({ release, now, rules }: ApprovalRequest): NeedsApproval[] {
  const published = sayPeriod(periodOfRelease(release.period))
  return [...Map.groupBy(rules, ({ indicator }) => indicator)].flatMap(([ref, changes]) => {
    const is = now.indicators.find(one => one.ref === ref)
    const was = release.indicators.find(one => one.ref === ref)
    const name = changes[0]?.name ?? ref
    const what = `${ref === ALL_INDICATORS ? name : `${ref} ${name}`}: ${listInWords(aspectsOf(changes))} changed`
    const rewrites = changes.filter(one => one.rewritesHistory)
    return rewrites.length === 0
      ? [item('redefined', ref, name, `${what}.`, undefined, [was, is, changes])]
      : [
          item(
            'history-rewritten',
            ref,
            name,
            `${what}, also for ${published}, which is already published.`,
            undefined,
            [was, is, changes],
          ),
        ]
  })
}

const aspectsOf = (changes: readonly RuleChange[]): string[] => [
  ...new Set(changes.map(({ of }) => `the ${of}`)),
]

/** Changes to group maps and to the counting of returns. */
function recounted({ published, now }: ApprovalRequest): NeedsApproval[] {
  const groups = groupsChanged(published, now).map(was => {
    const { id, title } = was
    const is = now.groups.find(one => one.id === id)
    const what = is === undefined ? 'is no longer there' : `changed: ${listInWords(changesIn(was, is))}`
    return item('redefined', `group map ${id}`, title, `The group map ${title} (${id}) ${what}.`, undefined, [
      was,
      is,
    ])
  })
  const { counting } = published
  if (counting === undefined) return groups
  const points = now.points.flatMap(is => {
    const was = counting.points.find(({ id }) => id === is.id)
    if (was === undefined || sameContent(was, is)) return []
    const [before, after] = [was, is].map(one => positionInForce(one))
    return [
      item(
        'redefined',
        `counting ${is.id}`,
        is.question,
        `${is.question} ${before === after ? `What “${before}” counts has changed.` : `The published paper used “${before}”; this one uses “${after}”.`}`,
        undefined,
        [was, is],
      ),
    ]
  })
  const measures = counting.returns.flatMap(was => {
    const is = now.returns.find(({ id }) => id === was.id)
    if (is === undefined) return []
    return was.gives
      .map(one => ({ one, after: is.gives.find(({ measure }) => measure === one.measure) }))
      .filter(({ one, after }) => !sameContent(one, after))
      .map(({ one, after }) =>
        item(
          'redefined',
          `measure ${one.measure}`,
          one.measure,
          `The rule for counting ${one.measure} from the return ${was.id} has changed.`,
          undefined,
          [one, after],
        ),
      )
  })
  return [...groups, ...points, ...measures]
}

/** Targets of strategies; a verdict that only the data changed is listed without. */
const retargeted = (strategies: readonly StrategyChange[]): NeedsApproval[] =>
  strategies
    .filter(({ changed }) => changed === 'target')
    .map(({ strategy, line, name, rule }) => item('redefined', `strategy ${strategy} ${line}`, name, rule))

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

/** `content`: what is approved, where the sentence and `to` do not say it whole: a rule, the figures of a year. */
const item = (
  kind: ApprovalKind,
  what: string,
  name: string,
  sentence: string,
  to?: string,
  content: unknown = to,
): NeedsApproval => ({
  kind,
  what,
  name,
  sentence,
  ...(to !== undefined && { to }),
  fingerprint: shortFingerprint([kind, what, sentence, content]),
})
