// Makes what the sentences of a topic are read with. In: the rules, the paper's indicators and areas. Out: a reader.

import type { Areas } from '../definitions/areas.ts'
import type { CommentaryRules } from '../definitions/commentary-rules.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import type { Month } from '../terms/period.ts'
import { areaFinder } from './area-names.ts'
import { namesFinder } from './claiming-names.ts'
import { COMPARISONS_OF_GROUPS, PLACES_OF_GROUPS, PLAIN_OF_AIMS, PLAIN_OF_GROUPS, PLAIN_PHRASES_OF_GROUPS } from './words/english-of-groups.ts'
import type { Vocabulary } from './words/indicators-named.ts'
import { finderOf } from './words/phrases.ts'
import { RATES } from './words/english.ts'
import { type Reader, standardPhrases } from './words/sentence-reader.ts'

/** What is the same for every topic of a paper. */
export type PaperReader = Omit<Reader, 'isName' | 'isRef' | 'rowsIn' | 'plain'> & {
  /** In sections of a longer paper, and in those about costs. */
  readonly ofSections: readonly Reader['phrases'][]
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
    ofSections: [false, true].map(isCost =>
      standardPhrases([
        [{ is: 'plain' }, [...rules['no-claims'], ...PLAIN_PHRASES_OF_GROUPS, ...(isCost ? RATES : [])]],
        ...COMPARISONS_OF_GROUPS.map(([sides, words]) => [{ is: 'comparison', sides }, words] as const),
        ...PLACES_OF_GROUPS.map(
          ([place, words]) => [{ is: 'place', place, nth: 1, isJoint: false }, words] as const,
        ),
      ]),
    ),
  }
}

/** A section of a longer paper prints groups of the children; one about costs has figures of a week. */
export function topicReader(
  paper: PaperReader,
  vocabulary: Vocabulary,
  section?: { readonly isCost: boolean; readonly hasGroups: boolean; readonly isJudged: boolean },
): Reader {
  const phrases = section?.hasGroups && paper.ofSections[section.isCost ? 1 : 0]
  return {
    ...paper,
    plain: new Set([
      ...(section?.hasGroups ? PLAIN_OF_GROUPS : []),
      ...(section?.isJudged ? PLAIN_OF_AIMS : []),
    ]),
    ...(phrases && { phrases }),
    rowsIn: text => vocabulary.rowsIn(text),
    isName: word => vocabulary.hasWord(word) || vocabulary.knows(word),
    isRef: text => vocabulary.withRef(text) !== undefined,
  }
}
