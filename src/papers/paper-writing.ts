// What every block and chart is written from: the rated indicators by reference, the figures, and the areas'
// names.

import type { CommentaryContext } from '../commentary/commentary-context.ts'
import type { MembersWords } from '../commentary/members-words.ts'
import type { OfficersAccount } from '../commentary/officers-account.ts'
import type { Prose } from '../commentary/prose.ts'
import type { CountedReturn } from '../counting/counter.ts'
import type { Counting } from '../definitions/counting.ts'
import type { Detail } from '../definitions/detail.ts'
import type { Group } from '../definitions/group.ts'
import type { NationalIndicator } from '../definitions/national.ts'
import type { PlainWords } from '../definitions/plain-words.ts'
import type { ReturnDefinition } from '../definitions/returns.ts'
import type { SignalRules } from '../definitions/signal-rules.ts'
import type { Labels } from '../figures/labels.ts'
import type { Problem } from '../problems/problem.ts'
import type { FunnelOf } from '../ratings/council-funnel.ts'
import type { Comparison } from '../releases/comparison.ts'
import type { FinancialYear, PaperPeriod } from '../terms/period.ts'
import type { KeptBack } from './kept-back.ts'
import type { Abbreviation } from './paper.ts'

export interface PaperWriting extends CommentaryContext {
  /** How much is printed. */
  readonly detail: Detail
  /** Whether the key to its signs is on a dashboard, rather than in the notes. */
  readonly hasDashboard: boolean
  /** Its topics, in order. */
  readonly topics: readonly { readonly title: string; readonly indicators: readonly string[] }[]
  /** The details and notices of a cover that is only a band. */
  readonly about: readonly string[]
  readonly abbreviations: readonly Abbreviation[]
  /** The name of a measure in words. */
  measureName(measure: string): string
  /** The title of the source of an extract, by the path of its file. */
  sourceTitle(file: string): string | undefined
  /** What the paper is about: a month, or a financial year. */
  readonly of: PaperPeriod
  /** The group maps that the paper's tables and charts use, in the order of the paper. */
  readonly groupsUsed: readonly string[]
  /** The national definitions that its indicators have, by reference. */
  readonly national: ReadonlyMap<string, NationalIndicator>
  readonly counting: Counting
  /** The returns that were counted; empty where all figures come from extracts. */
  readonly returns: readonly CountedReturn[]
  readonly returnDefinitions: ReadonlyMap<string, ReturnDefinition>
  /** Closed financial years, in order. The last is the paper's own where the paper is about a year. */
  readonly years: readonly FinancialYear[]
  /** Indicators that the returns cannot give: they have their own table. */
  readonly notGiven: ReadonlySet<string>
  /** By which rules it tells a change from chance. */
  readonly signals: SignalRules
  /** How a young people's version says things. */
  readonly plainWords: PlainWords
  /** Works out a funnel of councils. Passed in, since papers judge nothing. */
  readonly funnelOf: FunnelOf
  /** Whether the paper judges indicators, so that it explains ratings and directions. */
  readonly printsVerdicts: boolean
  readonly commentary: ReadonlyMap<string, readonly Prose[]>
  /** The head of service's words for members. */
  readonly members: MembersWords
  /** What the topics' commentary tells of an indicator, by reference: cause, and who does what by when. */
  officersAccount(ref: string): OfficersAccount | undefined
  /** What differs from the last release; absent where there is none. */
  readonly comparison?: Comparison
  /** Figures of this period that should not be relied on, and why. */
  readonly doubted: ReadonlyMap<string, string>
  /** The warnings that are printed with the paper. */
  readonly warnings: readonly Problem[]
  /** `Table 3`, `Figure 5`, `Appendix A`: numbered in the order of the paper. */
  readonly labels: Labels
  /** Charts of sections that would have no figure, by their id: a sentence stands in their place. */
  readonly chartsNotDrawn: readonly string[]
  /** In an edition that leaves the building, what it keeps back. */
  readonly keptBack?: KeptBack
}

/**
 * Whether the paper's extracts have cells for other areas, even if those hold no figure. Without any, the
 * paper has no benchmark columns.
 */
export const isCompared = ({ indicators }: Pick<PaperWriting, 'indicators'>): boolean =>
  [...indicators.values()].some(({ comparators }) => comparators.some(({ from }) => from.length > 0))

/** @throws Error for a group map that the definitions do not have. */
export function groupOf(writing: Pick<PaperWriting, 'groups'>, id: string): Group {
  const group = writing.groups.get(id)
  if (group === undefined) throw new Error(`the definitions have no group map ${id}`)
  return group
}
