// Names figures, their parts and areas in words, as a release has them. In: a figure and its release. Out: names.
import { inSentence } from '../terms/common-words.ts'
import { parsePart } from '../terms/part.ts'
import type { PublishedFigure, Release } from './release-record.ts'

/** `Children looked after, age 1 to 4`; `Children looked after, age 1 to 4, share of all`. */
export function nameOfFigure(
  { indicator, part, shareOf, projected }: PublishedFigure,
  release: Release,
): string {
  const say = (parts: string) => sayPartOf(parts, release)
  return [
    release.indicators.find(one => one.ref === indicator)?.short ?? indicator,
    ...(part === undefined ? [] : [say(part)]),
    ...(shareOf === undefined ? [] : [shareOf === 'all' ? 'share of all' : `share of ${say(shareOf)}`]),
    ...(projected === undefined ? [] : [sayProjected(projected, release)]),
  ].join(', ')
}

const PROJECTED: Readonly<Record<string, string>> = {
  value: 'projected',
  low: 'low end of the projection',
  high: 'high end of the projection',
  cost: 'projected expenditure',
  said: 'back-test',
  'said-low': 'low end of the back-test',
  'said-high': 'high end of the back-test',
  error: 'error of the back-test',
}

/** `the mean yearly change continues, projected`: a paper may have several projections of one indicator. */
function sayProjected(
  { by, is }: NonNullable<PublishedFigure['projected']>,
  { projections = [] }: Release,
): string {
  const title = projections.find(({ id }) => id === by)?.title
  return [...(title === undefined ? [] : [inSentence(title)]), PROJECTED[is] ?? is].join(', ')
}

/** `age 1 to 4`, by the labels of the release's group maps. */
export const sayPartOf = (part: string, { groups = [] }: Pick<Release, 'groups'>): string =>
  parsePart(part)
    .map(({ group: map, row }) => {
      const group = groups.find(({ id }) => id === map)
      const label = [
        ...(group?.editions.toReversed().flatMap(({ rows }) => rows) ?? []),
        ...(group === undefined ? [] : [group['not-known']]),
      ].find(({ id }) => id === row)?.label
      return `${inSentence(group?.title ?? map)} ${inSentence(label ?? row)}`
    })
    .join(', ')

export const nameOfArea = (
  id: string,
  { council, comparators }: Pick<Release, 'council' | 'comparators'>,
): string => [council, ...comparators].find(area => area.id === id)?.name ?? id
