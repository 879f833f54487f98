// The lookups through which every later stage sees figures: one that remembers what was looked up, and one that withholds.
// In: the lookups of the internal paper. Out: lookups of the same shape, so that no later stage knows of editions.
import type { Counter } from '../counting/counter.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import type { Readings } from '../observations/readings.ts'
import { missing } from '../terms/amount.ts'
import { sayReference } from '../terms/figure-reference.ts'
import { isOfKeptBack, KEPT_BACK, PERHAPS_ZERO } from './published-before.ts'
import { readingRef } from './system-of.ts'

export interface Lookups {
  readonly observations: Observations
  readonly readings: Readings
  /** Whether they may withhold anything. */
  readonly keepsBack?: boolean
}

/** What may be seen of the figures: by what is printed, and by what only checks words and records nothing. */
export type See = (all: Lookups) => { readonly forFigures: Lookups; readonly forWords: Lookups }

/** The internal paper sees everything. */
export const seeAll: See = all => ({ forFigures: all, forWords: all })

export interface Remembered extends Lookups {
  /** The council's figures that were looked up, each once. */
  wanted(): readonly Observation[]
  readingsWanted(): readonly Reading[]
}

/** What other areas publish is theirs to keep back. */
export function remembering({ observations, readings }: Lookups, council: string): Remembered {
  const wanted = new Map<string, Observation>()
  const read = new Map<string, Reading>()
  const remember = (found: Observation): Observation => {
    if (found.area === council) wanted.set(sayReference(found, council), found)
    return found
  }
  return {
    observations: {
      find: (...asked) => remember(observations.find(...asked)),
      share: (...asked) => remember(observations.share(...asked)),
    },
    readings: {
      ...readings,
      find: (...asked) => {
        const found = readings.find(...asked)
        if (found?.area === council) read.set(readingRef(found), found)
        return found
      },
    },
    wanted: () => [...wanted.values()],
    readingsWanted: () => [...read.values()],
  }
}

export interface Withholding extends Lookups {
  /** What was looked up that the decision did not know of: it is withheld until it is decided. */
  undecided(): readonly Observation[]
  readingsUndecided(): readonly Reading[]
}

export interface Decided {
  /** The references that were decided on. */
  readonly known: ReadonlySet<string>
  readonly withheld: ReadonlySet<string>
  /** Those withheld of which a reader is not to know that they are not zero. */
  readonly mayBeZero: ReadonlySet<string>
}

/** Withholds what was decided to be withheld, and what nobody decided on. */
export function withholding(
  { observations, readings }: Lookups,
  council: string,
  { known, withheld, mayBeZero }: Decided,
): Withholding {
  const undecided = new Map<string, Observation>()
  const given = new Map<string, Observation>()
  const unread = new Map<string, Reading>()
  const give = (found: Observation): Observation => {
    if (found.area !== council) return found
    const ref = sayReference(found, council)
    if (!known.has(ref)) undecided.set(ref, found)
    if (known.has(ref) && !withheld.has(ref)) return found
    // One observation for one reference, as in every lookup: the latest month is found again among the months.
    const suppressed = given.get(ref) ?? {
      ...found,
      ...(mayBeZero.has(ref) ? SUPPRESSED_OR_ZERO : SUPPRESSED),
    }
    given.set(ref, suppressed)
    return suppressed
  }
  return {
    observations: {
      find: (...asked) => give(observations.find(...asked)),
      share: (...asked) => give(observations.share(...asked)),
    },
    readings: {
      ...readings,
      find: (...asked) => {
        const found = readings.find(...asked)
        if (found === undefined || found.area !== council) return found
        const ref = readingRef(found)
        if (!known.has(ref)) unread.set(ref, found)
        return known.has(ref) && !withheld.has(ref) ? found : { ...found, ...SUPPRESSED_READING }
      },
    },
    keepsBack: true,
    undecided: () => [...undecided.values()],
    readingsUndecided: () => [...unread.values()],
  }
}

/** Whether an edition keeps a figure back, which is not the same as a source that suppressed it. */
export const isWithheld = ({ amount, rule }: Pick<Observation, 'amount' | 'rule'>): boolean =>
  amount.kind === 'missing' && isOfKeptBack(rule)

export interface Tripwire {
  readonly seen: Lookups
  countersSeen(counter: Counter): Counter
  /** Whether anything was looked up that is kept back. */
  isTouched(): boolean
}

/** For what rests on many numbers: notes whether any of them is kept back. Where any could be, movements of children are. */
export function withTripwire({ observations, readings, keepsBack = false }: Lookups): Tripwire {
  let touched = false
  const note = <T extends Pick<Observation, 'amount' | 'rule'>>(found: T): T => {
    if (isWithheld(found)) touched = true
    return found
  }
  return {
    seen: {
      observations: {
        find: (...asked) => note(observations.find(...asked)),
        share: (...asked) => note(observations.share(...asked)),
      },
      readings: {
        ...readings,
        find: (...asked) => {
          const found = readings.find(...asked)
          if (found?.amount === SUPPRESSED_READING.amount) touched = true
          return found
        },
      },
    },
    countersSeen: counter => ({
      ...counter,
      movements: (...asked) => {
        if (!keepsBack) return counter.movements(...asked)
        touched = true
        return undefined
      },
    }),
    isTouched: () => touched,
  }
}

const SUPPRESSED = { amount: missing('suppressed'), rule: KEPT_BACK, from: [] } as const
const SUPPRESSED_OR_ZERO = { ...SUPPRESSED, rule: PERHAPS_ZERO } as const
const SUPPRESSED_READING = { amount: missing('suppressed'), asFound: '[c]' } as const
