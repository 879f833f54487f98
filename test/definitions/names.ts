// The names of a made-up register. In: those that matter to a test. Out: all, the others empty.
import type { NamesDefined } from '../../src/definitions/definitions.ts'

export const namesOf = (given: Partial<Record<keyof NamesDefined, Iterable<string>>> = {}): NamesDefined => ({
  councils: new Set(given.councils),
  comparators: new Set(given.comparators),
  sources: new Set(given.sources),
  measures: new Set(given.measures),
  indicators: new Set(given.indicators),
  papers: new Set(given.papers),
  commentary: new Set(given.commentary),
  returns: new Set(given.returns),
  groups: new Set(given.groups),
  strategiesWithTargets: new Set(given.strategiesWithTargets),
  strategiesWithMeasures: new Set(given.strategiesWithMeasures),
})
