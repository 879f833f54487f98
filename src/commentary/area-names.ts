// Finds the comparators that a text names. In: the rules and the areas. Out: a finder.
// Worked: `our statistical neighbours` and `the neighbour average` are the average, `the best neighbour` is another.

import type { Areas } from '../definitions/areas.ts'
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import { finderOf } from './words/phrases.ts'
import type { Reader } from './words/sentence-reader.ts'

/** The longest name wins: `the best neighbour` is not `the neighbours`. */
export function areaFinder(rules: CommentaryRules, { comparators }: Areas): Reader['areasIn'] {
  const finders = comparators.map(({ id, name, short, published }) => ({
    area: id,
    find: finderOf([
      ...new Set([
        name,
        short,
        ...usualNames(name),
        ...(published !== undefined && 'region' in published ? REGION : []),
        ...(rules.areas[id] ?? []),
      ]),
    ]),
  }))
  return text =>
    finders
      .flatMap(({ area, find }) => find(text).map(span => ({ ...span, area })))
      .filter(
        (one, _, all) =>
          !all.some(
            other =>
              other !== one &&
              other.at <= one.at &&
              one.end <= other.end &&
              other.end - other.at > one.end - one.at,
          ),
      )
}

const REGION = [
  'the region',
  'our region',
  'region',
  'regional average',
  'regional figure',
  'regional rate',
  'regionally',
]

const USUAL: readonly (readonly [RegExp, RegExp | undefined, readonly string[]])[] = [
  [
    /neighbour/i,
    /best/i,
    [
      'statistical neighbours',
      'statistical neighbour average',
      "statistical neighbours'",
      'statistical neighbour',
      'the neighbours',
      'our neighbours',
      'neighbours',
      "neighbours'",
      'neighbour average',
      'neighbours average',
      'neighbour mean',
      'similar councils',
      'similar authorities',
      'comparable authorities',
      'comparator group',
      'SN average',
      'SNs',
      'SN',
      'neighbouring authorities like ours',
      'statistical neighbour group',
    ],
  ],
  [
    /best.*neighbour/i,
    undefined,
    [
      'best statistical neighbour',
      'best neighbour',
      'best performing neighbour',
      'best-performing neighbour',
      'best-performing statistical neighbour',
      'best of our neighbours',
      'best of our statistical neighbours',
    ],
  ],
  [
    /^(?:england|national)(?!.*quartile)/i,
    /quartile/i,
    [
      'England',
      "England's",
      'national average',
      'nationally',
      'English average',
      'England average',
      'national figure',
      'national rate',
      'the national one',
      'national picture',
      'above national',
      'below national',
      'than national',
      'against national',
      'v national',
      'England as a whole',
      'the country as a whole',
      'the national level',
      'all England',
    ],
  ],
  [
    /quartile/i,
    undefined,
    [
      'top quartile',
      'national top quartile',
      'top-quartile',
      'upper quartile',
      'best quartile',
      'top quartile threshold',
    ],
  ],
]

/** What officers call the usual comparators. */
const usualNames = (name: string): readonly string[] =>
  USUAL.find(([is, isNot]) => is.test(name) && !(isNot?.test(name) ?? false))?.[2] ?? []
