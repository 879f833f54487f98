import { describe, expect, it } from 'vitest'
import { asPrinted } from '../../section-world.ts'
import { full } from '../methods-annex.ts'

describe('rulesPlan(planning)', () => {
  it('has the rule of each indicator of the paper under its source', () =>
    expect(full[1] && asPrinted(full[1])).toEqual([
      'a made-up guide: ',
      'S1 Children looked after: looked after at the end of the day',
    ]))
})
