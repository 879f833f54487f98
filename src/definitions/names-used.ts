// Checks that every name one definition uses is defined by another. In: definitions. Out: a problem for each
// name that is not.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { nameAndPart, rowsOfPart } from '../terms/part.ts'
import { chartsUnfit } from './charts-unfit.ts'
import type { Checks } from './checks.ts'
import { type Definitions, definitionsFor, measuresOf } from './definitions.ts'
import type { IndicatorDefinition } from './indicator.ts'
import type { BlockDefinition, PaperDefinition } from './paper.ts'
import { areasOfPart, groupsOfPart, idOfPart, projectionsOfPart, refsOfPart } from './part-names.ts'
import type { SourceTable } from './source.ts'
import { refsOfStrategies, refsUnknown, strategiesUnknown } from './strategy-names.ts'
import { tablesUnfit } from './tables-unfit.ts'

/** Where a name stands in the definition of a source or a paper. */
export type PlaceOf = (id: string, name: string) => Origin

export function namesUsed(
  definitions: Definitions,
  places: {
    readonly source: PlaceOf
    readonly paper: PlaceOf
    readonly strategy: PlaceOf
    readonly checks: (name: string) => Origin
  },
): Problem[] {
  const comparators = definitions.areas.comparators.map(area => area.id)
  const unknown = (
    placeOf: (name: string) => Origin,
    what: string,
    names: Iterable<string>,
    knownNames: Iterable<string>,
  ): Problem[] => {
    const known = new Set(knownNames)
    return [...new Set(names)]
      .filter(name => !known.has(nameAndPart(name).name))
      .map(name => problem('error', 'name-undefined', placeOf(name), { what, name, known: sayKnown(known) }))
  }

  const inSources = [...definitions.sources.values()].flatMap(source => [
    ...unknown(name => places.source(source.id, name), 'area', source.tables.flatMap(areasIn), [
      ...comparators,
      ...definitions.councils.keys(),
    ]),
    ...unknown(
      name => places.source(source.id, name),
      'group map',
      source.tables.flatMap(groupsIn),
      definitions.groups.keys(),
    ),
    ...unknown(
      name => places.source(source.id, name),
      'indicator',
      source.tables.flatMap(table =>
        table.layout === 'published' ? table.gives.map(({ indicator }) => indicator) : [],
      ),
      definitions.indicators.keys(),
    ),
  ])

  const inPapers = [...definitions.papers.values()].flatMap(paper => {
    const placeOf = (name: string) => places.paper(paper.id, name)
    return [
      ...unknown(
        placeOf,
        'council',
        paper.council === undefined ? [] : [paper.council],
        definitions.councils.keys(),
      ),
      ...unknown(placeOf, 'source', paper.sources, definitions.sources.keys()),
      ...unknown(placeOf, 'indicator', paper.blocks.flatMap(refsOf), definitions.indicators.keys()),
      ...unknown(placeOf, 'area', paper.blocks.flatMap(areasOf), areasKnown(paper, definitions)),
      ...unknown(placeOf, 'return', paper.returns, definitions.returns.keys()),
      ...unknown(placeOf, 'group map', partsOf(paper).flatMap(groupsOfPart), definitions.groups.keys()),
      ...unknown(
        placeOf,
        'projection',
        partsOf(paper).flatMap(projectionsOfPart),
        partsOf(paper).flatMap(part => (part.part === 'projection' ? [part.id] : [])),
      ),
      ...measuresMissing(paper, definitions, placeOf),
      ...strategiesUnknown(paper, definitions, placeOf),
      ...blocksRepeated(paper, placeOf),
      ...tablesUnfit(paper, definitions, placeOf),
      ...chartsUnfit(paper, definitions, placeOf),
    ]
  })
  const { relations } = definitions.checks
  const inChecks = [
    ...unknown(places.checks, 'indicator', refsInChecks(definitions.checks), definitions.indicators.keys()),
    ...partsUnknown(
      [...refsInChecks(definitions.checks), ...relations['same-cohort'].flatMap(one => one.measures)],
      definitions,
      places.checks,
    ),
    ...unknown(
      places.checks,
      'measure',
      [...relations['same-cohort'].flatMap(one => one.measures), ...relations.rolling.map(one => one.cases)],
      [...definitions.sources.values()].flatMap(source => [...measuresOf(source, [])]),
    ),
  ]
  const inNotes = [...definitions.indicators.values()].flatMap(({ ref, notes }) =>
    unknown(
      () => ({ file: 'data/definitions/indicators', entry: `${ref}, notes` }),
      'council',
      notes.flatMap(({ council }) => council ?? []),
      definitions.councils.keys(),
    ),
  )
  const inWords = (key: 'areas' | 'called') => (name: string) => ({
    file: 'data/definitions/commentary.yaml',
    entry: `${key}.${name}`,
  })
  const inCommentary = [
    ...unknown(inWords('areas'), 'area', Object.keys(definitions.commentary.areas), comparators),
    ...unknown(
      inWords('called'),
      'indicator',
      Object.keys(definitions.commentary.called),
      definitions.indicators.keys(),
    ),
  ]
  return [
    ...inSources,
    ...refsUnknown(definitions, places.strategy),
    ...inPapers,
    ...inNotes,
    ...inChecks,
    ...inCommentary,
  ]
}

function areasIn(table: SourceTable): string[] {
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

const groupsIn = (table: SourceTable): string[] =>
  table.layout === 'periods-across' && 'by' in table.rows ? [table.rows.by] : []

const refsInChecks = ({ accepted, relations }: Checks): string[] => [
  ...accepted.flatMap(one => one.indicator ?? []),
  ...relations['share-of'].flatMap(one => [one.indicator, one.of]),
  ...relations['parts-of'].flatMap(one => [one.whole, ...one.parts]),
  ...relations.rolling.map(one => one.indicator),
]

/** Of `S4[reason-ceased=adopted]`, the map and its row. */
function partsUnknown(
  names: readonly string[],
  { groups }: Definitions,
  placeOf: (name: string) => Origin,
): Problem[] {
  return [...new Set(names)].flatMap(name =>
    rowsOfPart(nameAndPart(name).part).flatMap(({ group: map, row }) => {
      const group = groups.get(map)
      const known =
        group === undefined
          ? [...groups.keys()]
          : [
              ...new Set([
                ...group.editions.flatMap(({ rows }) => rows.map(({ id }) => id)),
                group['not-known'].id,
              ]),
            ]
      if (group !== undefined && known.includes(row)) return []
      return [
        problem('error', 'name-undefined', placeOf(name), {
          what: group === undefined ? 'group map' : `row of the group map ${map}`,
          name: group === undefined ? map : row,
          known: known.join(', '),
        }),
      ]
    }),
  )
}

/**
 * A topic's id names its table and its commentary, and a part's its table or chart, so that no two may share
 * one; and there is one summary, one page for members, one block of notes.
 */
function blocksRepeated(paper: PaperDefinition, placeOf: (name: string) => Origin): Problem[] {
  const repeated = (what: string, names: readonly string[]) =>
    [...new Set(names.filter((name, at) => names.indexOf(name) < at))].map(name =>
      problem('error', 'definition-repeated', placeOf(name), { what, name, elsewhere: 'the same paper' }),
    )
  const blocks = paper.blocks.map(block =>
    block.block === 'topic' || block.block === 'section'
      ? block.id
      : block.block === 'members-page'
        ? 'members'
        : block.block,
  )
  // A chart may have the name of the table that holds its figures.
  const [charts, others] = [
    partsOf(paper).filter(({ part }) => part === 'chart'),
    partsOf(paper).filter(({ part }) => part !== 'chart'),
  ]
  const names = (parts: typeof charts) => parts.flatMap(part => idOfPart(part) ?? [])
  return [
    ...repeated('block', blocks),
    ...repeated('part', names(others)),
    ...repeated('chart', names([...charts, ...others.filter(({ part }) => part === 'projection')])),
  ]
}

/**
 * A measure that neither a source nor a return of the paper gives would leave its indicator without a figure
 * for ever: told once, here. What a return says that it cannot give has its reason.
 */
function measuresMissing(
  paper: PaperDefinition,
  definitions: Definitions,
  placeOf: (ref: string) => Origin,
): Problem[] {
  // Of a source or a return that is not defined, nobody knows what it gives: that is told instead.
  if (
    paper.sources.some(id => !definitions.sources.has(id)) ||
    paper.returns.some(id => !definitions.returns.has(id))
  )
    return []
  const inSources = paper.sources.flatMap(id => {
    const source = definitions.sources.get(id)
    // What states figures again gives none.
    return source === undefined || source.states === 'again'
      ? []
      : [...measuresOf(source, definitions.indicators.keys())]
  })
  const inReturns = paper.returns.flatMap(id => {
    const given = definitions.returns.get(id)
    return given === undefined
      ? []
      : [...given.gives.map(({ measure }) => measure), ...Object.keys(given['cannot-give'])]
  })
  const given = new Set([...inSources, ...inReturns])
  const needed = [
    ...new Set(
      paper.blocks.flatMap(block => [...refsOf(block), ...refsOfStrategies(block, definitions.strategies)]),
    ),
  ].flatMap(ref => {
    const indicator = definitions.indicators.get(ref)
    return indicator === undefined
      ? []
      : measuresNeeded(indicator)
          .filter(measure => !given.has(measure))
          .map(measure =>
            problem('error', 'measure-not-supplied', placeOf(ref), {
              indicator: ref,
              measure,
              sources: [...paper.sources, ...paper.returns].join(', '),
            }),
          )
  })
  const projected = partsOf(paper).flatMap(part =>
    part.part === 'projection'
      ? [part.plan, part.cost?.measure].flatMap(measure =>
          measure === undefined || given.has(measure) ? [] : [{ of: part.of, measure }],
        )
      : [],
  )
  return [
    ...needed,
    ...projected.map(({ of, measure }) =>
      problem('error', 'measure-not-supplied', placeOf(measure), {
        indicator: of,
        measure,
        sources: [...paper.sources, ...paper.returns].join(', '),
      }),
    ),
  ]
}

export function measuresNeeded(indicator: IndicatorDefinition): string[] {
  const { kind: _, ...measures } = indicator.method
  return [
    ...Object.values(measures),
    ...Object.values(indicator['stock-and-flow'] ?? {}),
    ...(indicator.parts ?? []),
  ]
}

/** The indicators that a block names, in its order. */
export function refsOf(block: BlockDefinition): string[] {
  if (block.block === 'summary') return block.groups.flatMap(group => group.indicators)
  if (block.block === 'topic')
    return [
      ...block.indicators,
      ...block.charts.flatMap(chart =>
        chart.chart === 'history' ? [chart.indicator] : [chart.in, chart.out],
      ),
    ]
  return block.block === 'section' ? block.parts.flatMap(refsOfPart) : []
}

const partsOf = ({ blocks }: PaperDefinition) =>
  blocks.flatMap(block => (block.block === 'section' ? block.parts : []))

/** Those with which the paper's own council is compared. */
const areasKnown = (paper: PaperDefinition, definitions: Definitions): string[] =>
  definitionsFor(paper, definitions).areas.comparators.map(area => area.id)

const areasOf = (block: BlockDefinition): string[] =>
  block.block === 'section'
    ? block.parts.flatMap(areasOfPart)
    : block.block === 'topic'
      ? block.charts.flatMap(chart =>
          chart.chart === 'history' && chart.line !== undefined ? [chart.line] : [],
        )
      : []

const sayKnown = (names: ReadonlySet<string>): string =>
  names.size <= 40 ? [...names].join(', ') : `${[...names].slice(0, 40).join(', ')} …`
