// The name of an area. In: the areas and an id. Out: its name, alone or for use in a sentence.
import type { Areas } from '../definitions/areas.ts'
import { inSentence } from '../terms/common-words.ts'

interface WithAreas {
  readonly areas: Areas
}

/** In a sentence: `the statistical neighbour average`, `England`. */
export function areaInWords(writing: WithAreas, id: string): string {
  const name = areaName(writing, id)
  return /^(statistical|best|national|regional) /i.test(name) || /^\w+ average$/.test(name)
    ? `the ${inSentence(name)}`
    : name
}

export function areaName(writing: WithAreas, id: string): string {
  return [writing.areas.council, ...writing.areas.comparators].find(area => area.id === id)?.name ?? id
}
