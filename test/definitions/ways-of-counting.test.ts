// The ways of counting and the facts, as data/README.md describes them for authors of definitions.
import { describe, expect, it } from 'vitest'
import { FACTS } from '../../src/definitions/child-facts.ts'
import { listsUsed, switchesUsed } from '../../src/definitions/settings-used.ts'
import { wayNames, wayOf } from '../../src/definitions/ways-of-counting.ts'
import { textOf } from '../workspace.ts'

const readme = await textOf('data/README.md')
const counting = await textOf('data/definitions/counting.yaml')

describe('data/README.md', () => {
  it.each(wayNames.filter(name => !name.startsWith('annex-a')))('names the way of counting %s', name =>
    expect(readme).toContain(`\`${name}\``),
  )
  it.each(FACTS)('names the fact %s', name => expect(readme).toContain(`\`${name}\``))
})

describe('data/definitions/counting.yaml', () => {
  it.each([...Object.values(switchesUsed), ...Object.values(listsUsed)].flat())(
    'says above its point what %s is for',
    name => {
      expect(
        counting
          .split('\n')
          .filter(line => line.startsWith('  # '))
          .join('\n'),
      ).toContain(name)
    },
  )
})

describe('wayOf(name).settings', () => {
  it.each([
    ['outcome', { flag: 'TEETH_CHECK', base: 'cohort-12-months', from: 5 }, true],
    ['outcome', { base: 'cohort-12-months' }, false],
    ['care-leavers', { test: 'suitable', from: 19, below: 22 }, true],
    ['care-leavers', { from: 19 }, false],
    ['missing', {}, true],
    ['missing', { type: 'X' }, false],
    ['ceased', { from: 10 }, false],
  ] as const)('of %s takes %j: %s', (name, settings, takes) =>
    expect(wayOf(name).settings.safeParse(settings).success).toBe(takes),
  )
})
