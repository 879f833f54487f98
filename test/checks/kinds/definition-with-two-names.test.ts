import { describe, expect, it } from 'vitest'
import { definitionWithTwoNames } from '../../../src/checks/kinds/definition-with-two-names.ts'
import { placesOf, share } from '../build.ts'

describe('definitionWithTwoNames', () => {
  const world = (definition: string) => ({
    indicators: [
      share('7.1', { name: 'In touch', definition: 'The share in touch.' }),
      share('7.2', { name: 'Contacted', definition }),
    ],
  })
  it('reports one definition under two names', () =>
    expect(placesOf(definitionWithTwoNames, world('The share in touch'))).toEqual(['7.2, definition']))
  it('accepts another definition', () =>
    expect(placesOf(definitionWithTwoNames, world('The share in touch by visit.'))).toEqual([]))
})
