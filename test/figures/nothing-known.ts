// What is known when a paper is numbered: only its definition, unless a test adds more.
import type { NumberingInput } from '../../src/definitions/numbered.ts'

export const nothingKnown = (more: Partial<NumberingInput> = {}): NumberingInput => ({
  detail: 'full',
  indicators: [],
  compared: [],
  notDrawn: [],
  chartsNotDrawn: [],
  hasChanges: false,
  countsReturns: false,
  accountsForRows: true,
  groups: [],
  strategies: new Map(),
  projection: () => 'made',
  ...more,
})
