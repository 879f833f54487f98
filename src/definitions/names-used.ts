// Checks that every name a definition uses is defined. In: definitions. Out: a problem for each name that is
// not.

import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { parseNameAndPart, parsePart } from '../terms/part.ts'
import type { Checks } from './checks.ts'
import type { CommentaryRules } from './commentary-rules.ts'
import { COMMENTARY, PLAIN_WORDS } from './definition-folders.ts'
import type { Definitions } from './definitions.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { checkNamesInPaper } from './names-in-paper.ts'
import { unknownNames } from './names-unknown.ts'
import type { PaperDefinition } from './paper-definition.ts'
import { ownChart } from './signal-rules.ts'
import type { SourceTable } from './source.ts'
import { unknownRefs } from './strategy-names.ts'

/** The place of a name in the definition of a source or a paper. */
export type PlaceOf = (id: string, name: string) => Origin

export function checkNamesUsed(
  definitions: Definitions,
  papers: readonly PaperDefinition[],
  places: {
    readonly source: PlaceOf
    readonly paper: PlaceOf
    readonly strategy: PlaceOf
    readonly checks: (name: string) => Origin
  },
): Problem[] {
  const { names } = definitions
  const inSources = [...definitions.sources.values()].flatMap(source => [
    ...unknownNames(name => places.source(source.id, name), 'area', source.tables.flatMap(areasIn), [
      ...names.comparators,
      ...names.councils,
    ]),
    ...unknownNames(
      name => places.source(source.id, name),
      'group map',
      source.tables.flatMap(groupsIn),
      names.groups,
    ),
    ...unknownNames(
      name => places.source(source.id, name),
      'indicator',
      source.tables.flatMap(indicatorsIn),
      names.indicators,
    ),
  ])

  const inPapers = papers.flatMap(paper =>
    checkNamesInPaper(paper, definitions, name => places.paper(paper.id, name)),
  )
  const inPlainWords = unknownNames(
    name => ({ file: PLAIN_WORDS, entry: `indicators, ${name}` }),
    'indicator',
    Object.keys(definitions.plainWords.indicators),
    names.indicators,
  )
  const { relations } = definitions.checks
  const inChecks = [
    ...unknownNames(places.checks, 'indicator', refsInChecks(definitions.checks), names.indicators),
    ...partsUnknown(
      [...refsInChecks(definitions.checks), ...relations['same-cohort'].flatMap(one => one.measures)],
      definitions,
      places.checks,
    ),
    ...unknownNames(places.checks, 'measure', measuresInChecks(definitions.checks), names.measures),
  ]
  const inRegister = [...definitions.indicators.values()].flatMap(indicator =>
    councilsNamed(indicator).flatMap(({ field, councils }) =>
      unknownNames(
        () => ({ file: 'data/definitions/indicators', entry: `${indicator.ref}, ${field}` }),
        'council',
        councils,
        names.councils,
      ),
    ),
  )
  const inWords = (key: 'areas' | 'called') => (name: string) => ({
    file: COMMENTARY,
    entry: `${key}.${name}`,
  })
  const inCommentary = [
    ...unknownNames(inWords('areas'), 'area', Object.keys(definitions.commentary.areas), names.comparators),
    ...unknownNames(
      inWords('called'),
      'indicator',
      Object.keys(definitions.commentary.called),
      names.indicators,
    ),
    ...rowsUnknown(definitions),
  ]
  return [
    ...inSources,
    ...unknownRefs(definitions.strategies, definitions.names.indicators, places.strategy),
    ...inPapers,
    ...inRegister,
    ...inPlainWords,
    ...inChecks,
    ...inCommentary,
  ]
}

/** The councils that the entries of an indicator are about, by the field they stand in. */
export function councilsNamed(
  indicator: Pick<IndicatorDefinition, 'notes' | 'breaks' | 'control-chart'>,
): { readonly field: string; readonly councils: readonly string[] }[] {
  const own = ownChart(indicator)
  const fields = {
    notes: indicator.notes,
    breaks: indicator.breaks,
    rebased: own?.rebased ?? [],
    'left-out': own?.['left-out'] ?? [],
  }
  return Object.entries(fields).map(([field, entries]) => ({
    field,
    councils: entries.flatMap(({ council }) => council ?? []),
  }))
}

/** In `rows` of the commentary: maps that no file has, and rows that a map of this paper does not have. */
function rowsUnknown(definitions: Definitions): Problem[] {
  const { commentary, groups, names } = definitions
  const placeOf = (row: string): Origin => ({ file: COMMENTARY, entry: `rows, ${row}` })
  const known = partsCalled(commentary).filter(({ map }) => groups.has(map))
  return [
    ...unknownNames(placeOf, 'group map', mapsCalled(commentary), names.groups),
    ...partsUnknown(
      known.map(({ map, row }) => `[${map}=${row}]`),
      definitions,
      name => placeOf(name.slice(1, -1)),
    ),
  ]
}

/** Each row that commentary.yaml gives other names: `ethnicity=mixed+asian` are two. */
const partsCalled = ({ rows }: CommentaryRules): readonly { readonly map: string; readonly row: string }[] =>
  rows.flatMap(one =>
    one.rows.flatMap(text => {
      const [map = '', of = ''] = text.split('=')
      return of.split('+').map(row => ({ map, row }))
    }),
  )

export const mapsCalled = (rules: CommentaryRules): string[] => [
  ...new Set(partsCalled(rules).map(({ map }) => map)),
]

export function areasIn(table: SourceTable): string[] {
  switch (table.layout) {
    case 'comparators-across':
      return table.columns.map(column => column.area)
    case 'scorecard':
      return table.comparators.map(column => column.area)
    case 'periods-across':
      return [...table.periods.areas, ...('areas' in table.rows ? table.rows.areas : [])].map(
        ({ area }) => area,
      )
    default:
      return []
  }
}

export const indicatorsIn = (table: SourceTable): string[] =>
  table.layout === 'published' ? table.gives.map(({ indicator }) => indicator) : []

export const groupsIn = (table: SourceTable): string[] =>
  table.layout === 'periods-across' && 'by' in table.rows ? [table.rows.by] : []

export const refsInChecks = ({ accepted, relations }: Checks): string[] => [
  ...accepted.flatMap(one => one.indicator ?? []),
  ...relations['share-of'].flatMap(one => [one.indicator, one.of]),
  ...relations['parts-of'].flatMap(one => [one.whole, ...one.parts]),
  ...relations['shares-of-one-whole'].flatMap(one => one.indicators),
  ...relations['mean-of'].flatMap(one => [one.whole, ...one.parts.map(part => part.indicator)]),
  ...relations.rolling.map(one => one.indicator),
  ...relations['since-april'].map(one => one.indicator),
]

export const measuresInChecks = ({ relations }: Checks): string[] => [
  ...relations['same-cohort'].flatMap(one => one.measures),
  ...relations['mean-of'].flatMap(one => one.parts.flatMap(part => part.cases ?? [])),
  ...relations.rolling.map(one => one.cases),
  ...relations['since-april'].map(one => one.cases),
]

/** The map and its row, for `S4[reason-ceased=adopted]`. */
function partsUnknown(
  names: readonly string[],
  { groups, names: known }: Definitions,
  placeOf: (name: string) => Origin,
): Problem[] {
  return [...new Set(names)].flatMap(name =>
    parsePart(parseNameAndPart(name).part).flatMap(({ group: map, row }) => {
      const group = groups.get(map)
      const rowsOrMaps =
        group === undefined
          ? [...known.groups]
          : [
              ...new Set([
                ...group.editions.flatMap(({ rows }) => rows.map(({ id }) => id)),
                group['not-known'].id,
              ]),
            ]
      if (group !== undefined && rowsOrMaps.includes(row)) return []
      return [
        problem('error', 'name-undefined', placeOf(name), {
          what: group === undefined ? 'group map' : `row of the group map ${map}`,
          name: group === undefined ? map : row,
          known: rowsOrMaps.join(', '),
        }),
      ]
    }),
  )
}
