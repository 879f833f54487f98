// Checks that every name a paper uses is defined and fits its use. In: a paper and the definitions. Out: a
// problem for each that does not, with its line.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { kindOfBlock } from './blocks/index.ts'
import { type Definitions, definitionsFor, measuresOf } from './definitions.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { unknownNames } from './names-unknown.ts'
import { type PaperDefinition, partsOfKind, partsOfPaper, usesOfPaper } from './paper-definition.ts'
import { kindOfPart } from './parts/index.ts'
import { checkShares } from './share-decimals.ts'
import { givesPlan, refsOfStrategies } from './strategy-names.ts'
import type { Uses } from './uses.ts'

type Place = (name: string) => Origin

/** What each list of names is called, and where its names must be defined. */
const DEFINED: Readonly<
  Record<
    keyof Uses,
    { readonly what: string; known(paper: PaperDefinition, definitions: Definitions): Iterable<string> }
  >
> = {
  indicators: { what: 'indicator', known: (_, { names }) => names.indicators },
  areas: {
    what: 'area',
    known: (_, { areas }) => areas.comparators.map(({ id }) => id),
  },
  groups: { what: 'group map', known: (_, { names }) => names.groups },
  projections: {
    what: 'projection',
    known: paper => partsOfKind(paper, 'projection').map(({ id }) => id),
  },
  targets: {
    what: 'strategy with targets',
    known: (_, { names }) => names.strategiesWithTargets,
  },
  measures: {
    what: 'strategy with measures',
    known: (_, { names }) => names.strategiesWithMeasures,
  },
  plans: {
    what: 'source of the paper with a plan',
    known: ({ sources }, definitions) =>
      sources.filter(id => {
        const source = definitions.sources.get(id)
        return source !== undefined && givesPlan(source)
      }),
  },
}

export function checkNamesInPaper(paper: PaperDefinition, all: Definitions, placeOf: Place): Problem[] {
  const definitions = definitionsFor(paper, all)
  const used = usesOfPaper(paper)
  return [
    ...unknownNames(
      placeOf,
      'indicator with plain words',
      paper.blocks.flatMap(block => kindOfBlock(block).plainWordsFor(block)),
      Object.keys(all.plainWords.indicators),
    ),
    ...unknownNames(
      placeOf,
      'council',
      paper.council === undefined ? [] : [paper.council],
      all.names.councils,
    ),
    ...unknownNames(placeOf, 'source', paper.sources, all.names.sources),
    ...unknownNames(placeOf, 'return', paper.returns, all.names.returns),
    ...(Object.keys(DEFINED) as (keyof Uses)[]).flatMap(list =>
      unknownNames(placeOf, DEFINED[list].what, used[list], DEFINED[list].known(paper, definitions)),
    ),
    ...measuresMissing(paper, used, all, placeOf),
    ...idsRepeated(paper, placeOf),
    ...misfits(paper, definitions, placeOf),
    ...checkShares(paper, placeOf),
  ]
}

const misfits = (paper: PaperDefinition, definitions: Definitions, placeOf: Place): Problem[] => {
  const { indicators, groups, areas } = definitions
  const known = { indicators, groups, comparators: areas.comparators }
  return partsOfPaper(paper).flatMap(part =>
    kindOfPart(part).misfits(part, known, placeOf('id' in part ? part.id : part.part)),
  )
}

/**
 * A topic's id names its table and its commentary, and a part's id its table or chart, so each must be unique.
 * A paper has one summary, one page for members and one block of notes.
 */
function idsRepeated(paper: PaperDefinition, placeOf: Place): Problem[] {
  const repeated = (what: string, names: readonly string[]) =>
    [...new Set(names.filter((name, at) => names.indexOf(name) < at))].map(name =>
      problem('error', 'definition-repeated', placeOf(name), { what, name, elsewhere: 'the same paper' }),
    )
  const parts = partsOfPaper(paper).flatMap(part => ('id' in part ? [part] : []))
  // A chart may share the name of the table that holds its figures; a projection has both.
  const tables = parts.filter(({ part }) => part !== 'chart')
  const charts = [
    ...parts.filter(({ part }) => part === 'chart'),
    ...parts.filter(({ part }) => part === 'projection'),
  ]
  return [
    ...repeated(
      'block',
      paper.blocks.map(block => kindOfBlock(block).id(block)),
    ),
    ...repeated(
      'part',
      tables.map(({ id }) => id),
    ),
    ...repeated(
      'chart',
      charts.map(({ id }) => id),
    ),
  ]
}

/**
 * A measure that no source and no return of the paper supplies would leave its indicator without a figure for
 * ever: reported once, here. A measure that a return declares it cannot give has its reason.
 */
function measuresMissing(
  paper: PaperDefinition,
  used: Uses,
  definitions: Definitions,
  placeOf: Place,
): Problem[] {
  // What an undefined source or return supplies is not known: that is reported instead.
  if (
    paper.sources.some(id => !definitions.sources.has(id)) ||
    paper.returns.some(id => !definitions.returns.has(id))
  )
    return []
  const given = measuresGiven(paper, definitions)
  const missing = (indicator: string, measure: string, place: string) =>
    problem('error', 'measure-not-supplied', placeOf(place), {
      indicator,
      measure,
      sources: [...paper.sources, ...paper.returns].join(', '),
    })
  const refs = [...new Set([...used.indicators, ...refsOfStrategies(used, definitions.strategies)])]
  const ofIndicators = refs.flatMap(ref => {
    const indicator = definitions.indicators.get(ref)
    const needed = indicator === undefined ? [] : measuresNeeded(indicator)
    const mayLack = measuresToCheck(definitions.national.get(indicator?.use ?? ''))
    return needed
      .filter(measure => !given.has(measure) && !mayLack.includes(measure))
      .map(measure => missing(ref, measure, ref))
  })
  const ofProjections = partsOfKind(paper, 'projection').flatMap(({ of, plan, cost }) =>
    [plan, cost?.measure]
      .filter(measure => measure !== undefined)
      .filter(measure => !given.has(measure))
      .map(measure => missing(of, measure, measure)),
  )
  return [...ofIndicators, ...ofProjections]
}

/** Supplied by the sources and the returns of the paper, except sources that only repeat figures. */
function measuresGiven(paper: PaperDefinition, definitions: Definitions): ReadonlySet<string> {
  const inSources = paper.sources.flatMap(id => {
    const source = definitions.sources.get(id)
    return source === undefined || source.states === 'again'
      ? []
      : [...measuresOf(source, definitions.names.indicators)]
  })
  const inReturns = paper.returns.flatMap(id => {
    const given = definitions.returns.get(id)
    return given === undefined
      ? []
      : [...given.gives.map(({ measure }) => measure), ...Object.keys(given['cannot-give'])]
  })
  return new Set([...inSources, ...inReturns])
}

export function measuresNeeded(indicator: IndicatorDefinition): string[] {
  const { kind: _, ...measures } = indicator.method
  return [...Object.values(measures), ...measuresToCheck(indicator)]
}

/** A national definition names flows and parts for councils that supply them: without them there is nothing to check. */
const measuresToCheck = (
  indicator: Pick<IndicatorDefinition, 'stock-and-flow' | 'parts'> | undefined,
): string[] => [...Object.values(indicator?.['stock-and-flow'] ?? {}), ...(indicator?.parts ?? [])]
