// What an edition may say of its changes. In: the comparison with the edition published before, worked out from everything; the
// figures of the whole paper; which of them are kept back; and the indicators as the edition shows them. Out: the same without what
// would give figures away.
//
// A figure is listed where this edition prints it, and where one of the two keeps it back and the other does not: without its number
// where it is kept back now, since the number that was published may still be so. Which cells changed, what other rules would have
// given and what has to be approved are for the internal paper.
import { isOfKeptBack } from '../disclosure/published-before.ts'
import type { Figure } from '../figures/figure.ts'
import { shorthand } from '../figures/say-figure.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { figureChanged } from './change.ts'
import { figuresInOrder } from './compare-with-release.ts'
import type { Change, Comparison, Flip } from './comparison.ts'
import type { History } from './release-history.ts'
import type { PublishedFigure, Release } from './release-record.ts'

export interface ShownByEdition {
  /** The figures of the whole paper, by reference. */
  readonly printed: Readonly<Record<string, Figure>>
  readonly withheld: ReadonlySet<string>
  readonly indicators: readonly RatedIndicator[]
}

export function withoutWithheld(
  { comparison, release }: Pick<History, 'comparison' | 'release'>,
  { printed, withheld, indicators }: ShownByEdition,
): Comparison | undefined {
  if (comparison === undefined || release === undefined) return undefined
  const shown = new Map(
    indicators
      .filter(one => one.latest.amount.kind === 'known' && one.previous.amount.kind === 'known')
      .map(one => [one.definition.ref, one]),
  )
  const byRef = new Map(comparison.changed.map(change => [change.ref, change]))
  const changed = figuresInOrder(release).flatMap(figure => {
    const change = byRef.get(figure.ref)
    const asBefore = change === undefined ? [] : [withoutCells(change)]
    // What other areas publish is theirs to keep back.
    if (figure.kind === 'benchmark') return asBefore
    const now = printed[figure.ref]
    if (now === undefined || figure.kind === 'projection') return []
    const other = keptBackInOne(figure, now, withheld, release)
    if (other !== undefined) return [other]
    return withheld.has(figure.ref) ? [] : asBefore
  })
  // A series with a figure kept back has no signal, here or as published.
  // One that was published without its figures is no other by the program.
  const hadKeptBack = new Set(
    release.figures.filter(({ rule }) => isOfKeptBack(rule)).map(({ indicator }) => indicator),
  )
  const isShown = ({ indicator, of, was, causes }: Flip) =>
    shown.has(indicator) &&
    !(hadKeptBack.has(indicator) && causes.includes('program')) &&
    (of !== 'signal' || (shown.get(indicator)?.signal !== undefined && was !== NO_SIGNAL))
  const flips = comparison.flips.filter(isShown)
  return {
    ...comparison,
    compared: comparison.compared + changed.filter(({ was }) => was.text === KEPT_BACK_MARK).length,
    nothingChanged: [changed, flips, comparison.rules, comparison.comeAndGone].every(
      list => list.length === 0,
    ),
    changed,
    cells: [],
    flips,
    offsets: [],
    signalReasons: [],
    strategyChanges: [],
    toApprove: [],
    sentences: [],
    correctionNote: [],
  }
}

const NO_SIGNAL = 'Not judged'
const KEPT_BACK_MARK = shorthand.suppressed.mark
/** In place of the number that was published, where it is kept back now. */
const WAS_PRINTED = 'a figure'

const withoutCells = ({ backCast: _, ...change }: Change): Change => ({ ...change, cells: [] })

/** Undefined where both editions print the figure, or neither does. */
function keptBackInOne(
  figure: PublishedFigure,
  now: Figure,
  withheld: ReadonlySet<string>,
  release: Release,
): Change | undefined {
  const [wasKeptBack, isKeptBack] = [isOfKeptBack(figure.rule), withheld.has(figure.ref)]
  if (wasKeptBack === isKeptBack || (isKeptBack ? figure : now).value === undefined) return undefined
  return {
    ...figureChanged(figure, release),
    was: { text: wasKeptBack ? KEPT_BACK_MARK : WAS_PRINTED },
    is: isKeptBack
      ? { text: KEPT_BACK_MARK }
      : { text: now.text, ...(now.parts && { parts: now.parts.text }) },
    causes: ['disclosure'],
    how: [],
    cells: [],
  }
}
