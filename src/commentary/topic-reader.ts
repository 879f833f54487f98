// Makes what the sentences of a topic are read with. In: the rules, the paper's indicators and areas. Out: a reader.

import type { Areas } from '../definitions/areas.ts'
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Month } from '../terms/period.ts'
import { remembered } from '../terms/remembered.ts'
import { areaFinder } from './area-names.ts'
import { namesFinder } from './claiming-names.ts'
import { RATES } from './words/english.ts'
import {
  COMPARISONS_OF_GROUPS,
  LASTING_OF_YEARS,
  PLACES_OF_GROUPS,
  PLAIN_AHEAD,
  PLAIN_OF_AIMS,
  PLAIN_OF_GROUPS,
  PLAIN_PHRASES_OF_GROUPS,
  STANDINGS_OF_AIMS,
} from './words/english-of-groups.ts'
import type { Vocabulary } from './words/indicators-named.ts'
import { finderOf } from './words/phrases.ts'
import { type Reader, standardPhrases } from './words/sentence-reader.ts'
import { inOneForm } from './words/stems.ts'

/** What a section of a longer paper prints. */
export interface SectionRead {
  readonly hasGroups: boolean
  /** Targets, measures of success or actions. */
  readonly isJudged: boolean
  /** Projections. */
  readonly looksAhead: boolean
  /** Figures of a week. */
  readonly isCost: boolean
}

const PHRASES_OF_GROUPS = [
  [{ is: 'plain' }, PLAIN_PHRASES_OF_GROUPS] as const,
  ...COMPARISONS_OF_GROUPS.map(([sides, words]) => [{ is: 'comparison', sides }, words] as const),
  ...PLACES_OF_GROUPS.map(
    ([place, words]) => [{ is: 'place', place, nth: 1, isJoint: false }, words] as const,
  ),
]

/** What is the same for every topic of a paper. */
export type PaperReader = Omit<Reader, 'isName' | 'isRef' | 'rowsIn' | 'plain'> & {
  /** In sections of a longer paper, and in those about costs. */
  ofSections(section: SectionRead): Reader['phrases']
}

export function paperReader(
  rules: CommentaryRules,
  areas: Areas,
  indicators: readonly RatedIndicator[],
  current: Month,
): PaperReader {
  return {
    current,
    areasIn: areaFinder(rules, areas),
    notFigures: finderOf(rules['not-figures']),
    namesIn: namesFinder(indicators, rules),
    isAbbreviation: word =>
      indicators.some(one => new RegExp(`\\b${word}\\b`).test(one.definition.definition)),
    // `the Rotherham standard` is the council's.
    council: finderOf([areas.council.name, areas.council.short]),
    phrases: standardPhrases([[{ is: 'plain' }, rules['no-claims']]]),
    ofSections: section =>
      standardPhrases([
        [{ is: 'plain' }, rules['no-claims']],
        [{ is: 'lasting' }, LASTING_OF_YEARS],
        ...(section.isJudged
          ? STANDINGS_OF_AIMS.map(([standing, words]) => [{ is: 'standing', standing }, words] as const)
          : []),
        ...(section.hasGroups ? PHRASES_OF_GROUPS : []),
        [{ is: 'plain' }, section.isCost ? RATES : []],
      ]),
  }
}

/** A section of a longer paper prints groups of the children; one about costs has figures of a week. */
export function topicReader(paper: PaperReader, vocabulary: Vocabulary, section?: SectionRead): Reader {
  const phrases = section && paper.ofSections(section)
  return {
    ...paper,
    plain: new Set([
      ...(section?.hasGroups ? PLAIN_OF_GROUPS : []),
      ...(section?.isJudged ? PLAIN_OF_AIMS : []),
      ...(section?.looksAhead ? PLAIN_AHEAD : []),
    ]),
    ...(phrases && { phrases }),
    rowsIn: text => vocabulary.rowsIn(text),
    isName: remembered(word => {
      const [form = word] = inOneForm(word).match(/[a-z]+\d*|\d+/g) ?? []
      return [form, word].some(one => vocabulary.hasWord(one) || vocabulary.knows(one))
    }),
    isRef: text => vocabulary.withRef(text) !== undefined,
  }
}
