// Every name that data/definitions defines, including those in files that were not parsed. In: the folders.
// Out: names by kind, in the order of the files.
import { commentaryPlaces } from './commentary-places.ts'
import type { Naming } from './definition-folder.ts'
import {
  comparators,
  type DefinitionFolders,
  measuresSupplied,
  strategiesWithMeasures,
  strategiesWithTargets,
} from './definition-folders.ts'
import type { NamesDefined } from './definitions.ts'
import { commentaryPlacesIn } from './names-in-text.ts'
import type { PaperDefinition } from './paper-definition.ts'

const placesForWords: Naming<PaperDefinition> = {
  inValue: paper => commentaryPlaces(paper).map(({ id }) => id),
  inText: commentaryPlacesIn,
}

export function namesDefined(folders: DefinitionFolders): NamesDefined {
  const { areas, sources, indicators, papers, returns, groups, strategies } = folders
  return {
    councils: new Set(areas.names()),
    comparators: new Set(areas.namesInFirst(comparators)),
    sources: new Set(sources.names()),
    measures: new Set(sources.names(measuresSupplied)),
    indicators: new Set(indicators.names()),
    papers: new Set(papers.names()),
    commentary: new Set(papers.names(placesForWords)),
    returns: new Set(returns.names()),
    groups: new Set(groups.names()),
    strategiesWithTargets: new Set(strategies.names(strategiesWithTargets)),
    strategiesWithMeasures: new Set(strategies.names(strategiesWithMeasures)),
  }
}
