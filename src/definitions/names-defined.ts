// Every name that data/definitions defines, including those in files that were not parsed. In: the folders.
// Out: names by kind, in the order of the files.
import {
  comparators,
  type DefinitionFolders,
  measuresSupplied,
  strategiesWithMeasures,
  strategiesWithTargets,
} from './definition-folders.ts'
import type { NamesDefined } from './definitions.ts'

export function namesDefined(folders: DefinitionFolders): NamesDefined {
  const { areas, sources, indicators, papers, returns, groups, strategies } = folders
  return {
    councils: new Set(areas.names()),
    comparators: new Set(areas.namesInFirst(comparators)),
    sources: new Set(sources.names()),
    measures: new Set(sources.names(measuresSupplied)),
    indicators: new Set(indicators.names()),
    papers: new Set(papers.names()),
    returns: new Set(returns.names()),
    groups: new Set(groups.names()),
    strategiesWithTargets: new Set(strategies.names(strategiesWithTargets)),
    strategiesWithMeasures: new Set(strategies.names(strategiesWithMeasures)),
  }
}
