// The English of sections that print groups of the children: words that rank and compare rows, and those that change nothing
// there. In a paper of indicators alone some of them would say whom a figure is about.
// Worked: `the most common category of need` ranks; `the second largest age group` has nothing unknown in it.
import type { Place, Side } from './term.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

export const PLACES_OF_GROUPS: readonly (readonly [Place, readonly string[]])[] = [
  [
    'highest',
    list(
      'most common, the most common, commonest, the commonest, most frequent, the most frequent, most expensive, the most expensive, dearest, costliest, most costly, the most costly, most likely, the most likely, most numerous',
    ),
  ],
  [
    'lowest',
    list(
      'least common, the least common, rarest, least frequent, cheapest, the cheapest, least expensive, the least expensive, least costly, least likely, the least likely',
    ),
  ],
]

export const PLAIN_OF_GROUPS = new Set(
  `group groups band bands type types kind kinds form forms category categories need needs reason reasons route routes
  setting settings age ages aged ethnicity ethnic background backgrounds heritage origin legal status use used using single
  main placement placements provision provider providers home homes living live lives lived staying boys girls sex gender
  split mix composition make makes made making came coming common frequent expensive cheap dear costly likely olds old
  arrangement arrangements orders order route away majority shown whom those them leaver leavers entrants starters
  entrant accounted accounting comprise comprises comprised form forms formed constitute constitutes constituted
  unit price priced pay pays paid spend spends spent week weekly works out parent parents family families
  proportionately provides provide provided providing run running`.split(/\s+/),
)

/** Where targets, measures or actions are judged. */
export const PLAIN_OF_AIMS = new Set(
  'strategy strategies plan plans programme success delivery far baseline having aim aims target single narrowly date deadline'.split(
    ' ',
  ),
)

/** Where figures are projected. */
export const PLAIN_AHEAD = new Set(
  `method methods way ways projection projections projected project projects estimate estimates estimated path bring
  brings bringing put puts give gives given suggest suggests suggested point points take takes under on following follow
  follows imply implies implied would will looking ahead continue continues continued be being still`.split(
    /\s+/,
  ),
)

export const PLAIN_PHRASES_OF_GROUPS = list(
  'make up, makes up, made up, making up, category of need, categories of need, main need, main reason, primary need, several years, some years, a number of years, in care, one with, what it was, what they were, what it had been, any of, any of its, any of our, any of the, all of its, of the total, of which',
)

export const COMPARISONS_OF_GROUPS: readonly (readonly [readonly Side[], readonly string[]])[] = [
  [
    ['above'],
    list(
      'more common, more likely, dearer, more expensive, costlier, more costly, commoner, more often, more numerous',
    ),
  ],
  [['below'], list('less common, less likely, cheaper, less expensive, less costly, rarer, less often')],
  [['above', 'level'], list('caught up with, caught up')],
]

export const LASTING_OF_YEARS = list(
  'every year, each year, in every year, in each year, every single year, in every single year, year after year',
)

/** Beside targets and measures. */
export const STANDINGS_OF_AIMS: readonly (readonly ['on' | 'off', readonly string[]])[] = [
  [
    'on',
    list(
      'on course, on course for, on track for, on track to meet, on course to meet, on course to reach, was met, were met, is met, are met, has been met, have been met, been met, was achieved, were achieved, has been achieved, been achieved, was reached, was hit, was beaten, has been beaten, within the band, inside the band',
    ),
  ],
  [
    'off',
    list(
      'off course, off course for, narrowly missed, only narrowly missed, was narrowly missed, was only narrowly missed, was just missed, were narrowly missed, was missed, were missed, has been missed, was not met, were not met, has not been met, is not met, not met, was not achieved, not achieved, was not reached, outside the band, has been breached, was breached, breached',
    ),
  ],
]
