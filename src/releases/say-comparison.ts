// Puts what a comparison found into words, for the paper, the command and the correction note. In: causes, verdicts,
// sentences and counts of a comparison. Out: text.
import { counted } from '../terms/words.ts'
import {
  ALL_INDICATORS,
  type Cause,
  type Change,
  type ChangedCell,
  type Comparison,
  type DataChange,
  type Flip,
  type NotCompared,
  type OutdatedSentence,
  type RuleChange,
} from './comparison.ts'

const HOW: Readonly<Record<DataChange, string>> = {
  'late-record': 'late record in a past month',
  correction: 'correction in the latest month',
  'restated-year': 'closed year restated',
  'corrected-year': 'correction in the latest year',
  'restated-year-to-date': 'year to date restated',
  'changed-plan': 'planned figure changed',
}

const CAUSES: Readonly<Record<Cause, string>> = {
  data: 'data',
  population: 'population estimate changed',
  benchmark: 'benchmark changed',
  'group-map': 'rule changed: group map',
  counting: 'rule changed: counting of the return',
  rule: 'rule changed',
  target: 'target or tolerance changed',
  program: 'worked out differently by this version of Orderpaper',
  disclosure: 'kept back in one of the two editions, and printed in the other',
}

/** `late record in a past month; rule changed`. */
export function sayCauses(causes: readonly Cause[], how: readonly DataChange[] = []): string {
  return causes
    .flatMap(cause => (cause === 'data' && how.length > 0 ? how.map(one => HOW[one]) : [CAUSES[cause]]))
    .join('; ')
}

/** `98.2% (54 of 55)`; the figure alone where it has no parts. */
export const sayWithParts = ({ text, parts }: Change['was']): string =>
  parts === undefined ? text : `${text} (${parts})`

/** Each changed cell with the figures that it changed, and the figures that changed without one. */
export function changesByCell({ changed, cells }: Pick<Comparison, 'changed' | 'cells'>): {
  byCell: readonly { readonly cell: ChangedCell; readonly changes: readonly Change[] }[]
  withoutCell: readonly Change[]
} {
  const byRef = new Map(changed.map(one => [one.ref, one]))
  const listed = new Set(cells.flatMap(({ figures }) => figures))
  return {
    byCell: cells.map(cell => ({ cell, changes: cell.figures.flatMap(ref => byRef.get(ref) ?? []) })),
    withoutCell: changed.filter(({ ref }) => !listed.has(ref)),
  }
}

/** Whether only the rules changed, and not what was measured. */
export const isOfRule = (causes: readonly Cause[]): boolean => causes.every(cause => RULES.includes(cause))

const RULES: readonly Cause[] = ['group-map', 'counting', 'rule', 'target', 'program', 'disclosure']

/** Whether data had a part in it. */
export const isOfData = (causes: readonly Cause[]): boolean => causes.some(cause => !RULES.includes(cause))

/** Whether a rule had a part in it. */
export const isPartlyOfRule = (causes: readonly Cause[]): boolean =>
  causes.some(cause => RULES.includes(cause))

/** `By the new data alone it would be “red”; by the new rules alone, “amber”.` */
export const sayAlone = ({ byData, byRules }: Pick<Flip, 'byData' | 'byRules'>): string =>
  `By the new data alone it would be “${sayStatus(byData)}”; by the new rules alone, “${sayStatus(byRules)}”.`

/** `Published as 484, now 483.`; `The rating of 6.7 was published as green and is now amber.` */
function sayWhyOutdated({ of, ref, was, is }: OutdatedSentence): string {
  switch (of) {
    case 'figure':
      return `Published as ${was}, now ${is}.`
    case 'rating':
    case 'direction':
    case 'signal':
      return `The ${of} of ${ref} was published as “${sayStatus(was)}” and is now “${sayStatus(is)}”.`
    case 'target':
      return `The target of ${ref} was published as “${was}” and is now “${is}”.`
    case 'rank':
      return `Its place may be another: ${ref} was published as ${was} and is now ${is}.`
  }
}

/** Each sentence once, with everything that has changed about it. */
export const sentencesToCheck = (
  sentences: readonly OutdatedSentence[],
): { title: string; sentence: string; why: string }[] =>
  [...Map.groupBy(sentences, ({ topic, sentence }) => `${topic}|${sentence}`).values()].flatMap(about => {
    const [first] = about
    return first === undefined
      ? []
      : [{ title: first.title, sentence: first.sentence, why: about.map(sayWhyOutdated).join(' ') }]
  })

/** Sentences about the published figures that were not compared, one for each reason. */
export function sayNotCompared({ indicatorGone, notPrinted, notWorkedOut }: NotCompared): string[] {
  const say = (count: number, of: string) =>
    count === 0 ? [] : [`${counted(count, 'published figure')} ${of}.`]
  return [
    ...say(
      indicatorGone,
      indicatorGone === 1
        ? 'is of an indicator that is no longer in this paper'
        : 'are of indicators that are no longer in this paper',
    ),
    ...say(notPrinted, `${notPrinted === 1 ? 'is' : 'are'} not printed by this paper`),
    ...say(notWorkedOut, 'can no longer be worked out'),
  ]
}

/** `6.7 Reviews on time, target`; `All indicators, control charts`. */
export const nameOfRule = ({ indicator, name, of }: RuleChange): string =>
  `${indicator === ALL_INDICATORS ? name : `${indicator} ${name}`}, ${of}`

/** `ratings and directions`; `ratings, directions and signals` where there are signals. */
export const namesOfVerdicts = (hasSignals: boolean): string =>
  hasSignals ? 'ratings, directions and signals' : 'ratings and directions'

/** Whether a list of changed verdicts has a signal. */
export const hasSignal = (verdicts: readonly Flip[]): boolean => verdicts.some(({ of }) => of === 'signal')

/** The heading of the list, in papers and on the command line. */
export const SIGNAL_REASONS_CHANGED =
  'Signals that say the same by another mean, other limits or another reason'

/** The heading of the list, in papers and on the command line. */
export const STRATEGIES_CHANGED = 'Targets and verdicts of strategies that changed'

/** `not-rated` becomes `not rated`. */
export const sayStatus = (status: string): string => status.replace('-', ' ')
