// What readers know from earlier editions. In: their releases, and the council's figures now. Out: the figures that they
// printed and that are still so, and those that they kept back, which nothing that is printed now may give away.
import type { Definitions } from '../definitions/definitions.ts'
import type { AlsoNeeded } from '../definitions/names-needed.ts'
import { PERHAPS_ZERO, type PublishedBefore } from '../disclosure/published-before.ts'
import { valuesOf } from '../figures/value-at.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import { plainDecimal } from '../terms/exact.ts'
import { type FigureReference, parseReference } from '../terms/figure-reference.ts'
import { parsePart } from '../terms/part.ts'
import type { Release } from './release-record.ts'

type ReleasedFigure = Release['figures'][number]

/** The indicators and group maps that they name, also where the paper that is made now does not. */
export function namesBefore(releases: readonly Release[], council: string): Required<AlsoNeeded> {
  const figures = ofCouncil(releases, council).map(({ figure }) => figure)
  return {
    indicators: [...new Set(figures.map(({ indicator }) => indicator))],
    groups: [...new Set(figures.flatMap(({ part }) => parsePart(part).map(({ group }) => group)))],
  }
}

export function editionsBefore(
  releases: readonly Release[],
  { definitions, observations }: { readonly definitions: Definitions; readonly observations: Observations },
): PublishedBefore {
  const { id: council } = definitions.areas.council
  const valueAt = valuesOf({ council, observations, groups: definitions.groups, projected: [] })
  const figures = ofCouncil(releases, council)
    .filter(({ figure }) => definitions.indicators.has(figure.indicator))
    .map(({ figure, reference }) => ({ figure, now: valueAt(reference) }))
  return {
    published: figures.filter(({ figure, now }) => isStill(now, figure)).map(({ now }) => now),
    keptBack: figures
      .filter(({ figure }) => figure.missing?.reason === 'suppressed')
      .map(({ figure: { rule }, now }) => ({ observation: now, mayBeZero: rule === PERHAPS_ZERO })),
  }
}

/** Other areas keep back their own, and a projection is made from what is printed alone. */
const ofCouncil = (
  releases: readonly Release[],
  council: string,
): { readonly figure: ReleasedFigure; readonly reference: FigureReference }[] =>
  releases
    .filter(release => release.council.id === council)
    .flatMap(({ figures }) => figures)
    .flatMap(figure => {
      const reference = parseReference(figure.ref, council)
      const isOwn = reference?.area === council && reference.projected === undefined
      return isOwn ? [{ figure, reference }] : []
    })

/** A figure that has been corrected since is not counted as known. */
const isStill = ({ amount }: Observation, { value }: ReleasedFigure): boolean =>
  value !== undefined &&
  amount.kind === 'known' &&
  plainDecimal(amount.value, value.split('.')[1]?.length ?? 0) === value
