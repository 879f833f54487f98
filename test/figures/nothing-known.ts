// What is known when a paper is numbered: only its definition, unless a test adds more.
import type { NumberingGiven } from '../../src/definitions/numbered.ts'

export const nothingKnown = (more: Partial<NumberingGiven> = {}): NumberingGiven => ({
  hasChanges: false,
  countsReturns: false,
  groups: [],
  strategies: new Map(),
  projection: () => 'made',
  ...more,
})
