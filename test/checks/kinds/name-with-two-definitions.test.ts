import { describe, expect, it } from 'vitest'
import { nameWithTwoDefinitions } from '../../../src/checks/kinds/name-with-two-definitions.ts'
import { placesOf, share } from '../build.ts'

describe('nameWithTwoDefinitions', () => {
  const world = (name: string, definition: string) => ({
    indicators: [
      share('7.1', { name: 'Care leavers in touch', definition: 'In touch.' }),
      share('7.2', { name, definition }),
    ],
  })
  it('reports one name that is defined twice', () =>
    expect(
      placesOf(nameWithTwoDefinitions, world('Care leavers, in touch', 'In touch within eight weeks.')),
    ).toEqual(['7.2, name']))
  it('reports one short name, which charts print, of two names', () =>
    expect(
      placesOf(nameWithTwoDefinitions, {
        indicators: [
          share('7.1', { name: 'Leavers in touch', short: 'In touch', definition: 'In touch.' }),
          share('7.2', {
            name: 'Children in touch',
            short: 'In touch',
            definition: 'In touch within a week.',
          }),
        ],
      }),
    ).toEqual(['7.2, short']))
  it('accepts another name', () =>
    expect(
      placesOf(
        nameWithTwoDefinitions,
        world('Care leavers in touch this month', 'In touch within eight weeks.'),
      ),
    ).toEqual([]))
})
