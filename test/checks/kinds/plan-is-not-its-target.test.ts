import { describe, expect, it } from 'vitest'
import { planIsNotItsTarget } from '../../../src/checks/kinds/plan-is-not-its-target.ts'
import type { Projection } from '../../../src/projections/projection.ts'
import { exact } from '../../../src/terms/exact.ts'
import { month, year } from '../../../src/terms/period.ts'
import { count, evidenceOf, type World } from '../build.ts'

type Aim = readonly [id: string, bound: object, by: string, more?: object]

const measure = ([id, bound, by, more = {}]: Aim) => ({
  id,
  aspiration: 'Fewer children',
  text: id,
  indicator: 'S1',
  polarity: 'at-least' in bound ? 'up' : 'down',
  target: { bound, by },
  ...more,
})
const atMost = (number: number) => ({ 'at-most': number })

/** A strategy with these aims, and a plan from 488 in December 2016 by these changes from 2017/18. */
function world(
  aims: readonly Aim[],
  changes: readonly (number | undefined)[] = [],
  more: Readonly<Record<string, unknown>> = {},
): World {
  const known = changes
    .map((change, at) => ({ at: 2017 + at, change }))
    .filter(one => one.change !== undefined)
  const ahead = known.map((one, at) => {
    const value = known.slice(0, at + 1).reduce((sum, { change = 0 }) => sum + change, 488)
    return { year: year(one.at), value, low: value, high: value }
  })
  const projection: Projection = {
    title: 'Plan',
    of: 'S1',
    method: 'planned-path',
    base: { years: [month(2016, 12)], values: [exact(488)] },
    ahead,
    parts: [],
    from: [],
    assumptions: [],
    range: '',
  }
  return {
    indicators: [count('S1', 'looked-after', more)],
    given: {
      'planned-change': Object.fromEntries(
        changes.map((change, at) => [
          `${2017 + at}/${18 + at}`,
          change === undefined ? 'not-supplied' : String(change),
        ]),
      ),
    },
    strategies: aims.length === 0 ? [] : [{ id: 'plan', title: 'Plan', measures: aims.map(measure) }],
    projections: new Map([['path', projection]]),
    blocks: [
      {
        block: 'section',
        id: 'ahead',
        title: 'Ahead',
        parts: [
          {
            part: 'projection',
            id: 'path',
            title: 'Plan',
            method: 'planned-path',
            of: 'S1',
            plan: 'planned-change',
          },
          ...(aims.length === 0 ? [] : [{ part: 'measures', id: 'measures', title: 'Aims', from: 'plan' }]),
        ],
      },
    ],
  }
}
const found = (given: World) =>
  planIsNotItsTarget(evidenceOf(given)).map(
    ({ origin, facts }) => `${origin.entry ?? origin.cell}: ${facts.found}`,
  )

describe('planIsNotItsTarget, of a planned path', () => {
  it('reports the published path to 427, where 399 is aimed for', () =>
    // 488 − 4 − 13 − 22 − 22 = 427.
    expect(found(world([['P1', atMost(399), '2021-03-31']], [-4, -13, -22, -22]))).toEqual([
      'P1: the plan leads from 488 in December 2016, with −4, −13, −22, −22, to 427 in 2020/21; the target is 399 or below by 31 March 2021',
    ]))
  it('reports a year on the way that misses its own aim', () =>
    // 488 − 4 − 13 = 471.
    expect(
      found(
        world(
          [
            ['P2', atMost(484), '2018-03-31'],
            ['P3', atMost(470), '2019-03-31'],
          ],
          [-4, -13],
        ),
      ),
    ).toEqual([expect.stringMatching(/^P3: .* to 471 in 2018\/19; the target is 470 or below/)]))
  it('reports what the register aims for in the same year', () =>
    expect(
      found(
        world([], [-4, -13], { polarity: 'low', targets: [{ from: '2018-04', green: { 'at-most': 470 } }] }),
      ),
    ).toEqual([
      expect.stringMatching(
        /to 471 in 2018\/19; the target of the register from April 2018 is 470 or below$/,
      ),
    ]))
  it('reports years that go the other way', () =>
    expect(found(world([['P1', atMost(480), '2020-03-31']], [-4, 13, -22]))).toEqual([
      '2019/20 -22: the plan goes from 484 in 2017/18 to 497 in 2018/19',
    ]))
  it('reports a year without a figure, and nothing that follows from it', () =>
    expect(found(world([['P1', atMost(399), '2021-03-31']], [-4, undefined, -22, -22]))).toEqual([
      '2018/19 not-supplied: the plan has no figure for 2018/19, though it goes from 2017/18 to 2020/21',
    ]))

  const yearly = (third: number, last = 427) =>
    found(
      world(
        [
          ['P2', atMost(484), '2018-03-31'],
          ['P3', atMost(471), '2019-03-31'],
          ['P4', atMost(third), '2020-03-31'],
          ['P5', atMost(last), '2021-03-31'],
        ],
        [-4, -13, -22, -22],
      ),
    )
  it('reports a year of the path whose aim is not the planned number', () =>
    // 488 − 4 − 13 − 22 = 449.
    expect(yearly(455)).toEqual([
      'P4: the plan leads from 488 in December 2016, with −4, −13, −22, to 449 in 2019/20; the target is 455 or below by 31 March 2020',
    ]))
  it('accepts aims that the plan outdoes in more years than it keeps', () =>
    expect(yearly(455, 450)).toEqual([]))
  it('accepts a path that reaches its target, and each aim on the way', () =>
    expect(
      found(
        world(
          [
            ['P2', atMost(484), '2018-03-31'],
            ['P3', atMost(471), '2019-03-31'],
            ['P4', atMost(449), '2020-03-31'],
            ['P5', atMost(427), '2021-03-31'],
          ],
          [-4, -13, -22, -22],
        ),
      ),
    ).toEqual([]))
  it('accepts an aim after the end of the path, and one that is not for the end of a year', () =>
    expect(
      found(
        world(
          [
            ['P1', atMost(399), '2025-03-31'],
            ['P0', atMost(486), '2017-09-30'],
          ],
          [-4, -13],
        ),
      ),
    ).toEqual([]))
  it('accepts a target of the register for another year', () =>
    expect(
      found(
        world([], [-4, -13], { polarity: 'low', targets: [{ from: '2016-04', green: { 'at-most': 400 } }] }),
      ),
    ).toEqual([]))
})

describe('planIsNotItsTarget, of aims together', () => {
  it('reports two for one day', () =>
    expect(
      found(
        world([
          ['A', atMost(399), '2021-03-31'],
          ['B', atMost(427), '2021-03-31'],
        ]),
      ),
    ).toEqual(['B: 399 or below by 31 March 2021, and 427 or below by 31 March 2021']))
  it('reports a weaker aim after a stricter one', () =>
    expect(
      found(
        world([
          ['A', atMost(471), '2019-03-31'],
          ['B', atMost(489), '2020-03-31'],
        ]),
      ),
    ).toEqual(['B: 471 or below by 31 March 2019, and then 489 or below by 31 March 2020']))
  it('reports a lower share after a higher one', () =>
    expect(
      found(
        world([
          ['A', { 'at-least': 75 }, '2019-03-31'],
          ['B', { 'at-least': 70 }, '2020-03-31'],
        ]),
      ),
    ).toHaveLength(1))
  it('reports a year left out', () =>
    expect(
      found(
        world([
          ['A', atMost(484), '2018-03-31'],
          ['B', atMost(471), '2019-03-31'],
          ['C', atMost(427), '2021-03-31'],
        ]),
      ),
    ).toEqual(['A: there is an aim for each year from 31 March 2018 to 31 March 2021 but for 31 March 2020']))
  it('reports an aim on the wrong side of its baseline', () =>
    expect(
      found(world([['A', atMost(500), '2021-03-31', { baseline: { on: '2016-12-31', value: 488 } }]])),
    ).toEqual(['A: from 488 on 31 December 2016 to 500 or below by 31 March 2021']))
  it('reports another target of the register for the same year', () =>
    expect(
      found(
        world([['A', atMost(471), '2019-03-31']], [], {
          polarity: 'low',
          targets: [{ from: '2018-04', green: { 'at-most': 480 } }],
        }),
      ),
    ).toEqual([
      'A: 471 or below by 31 March 2019, and the target of the register from April 2018 is 480 or below',
    ]))

  it.each([
    [
      'two milestones two years apart',
      [
        ['A', atMost(471), '2019-03-31'],
        ['B', atMost(427), '2021-03-31'],
      ],
    ],
    [
      'one bound twice',
      [
        ['A', atMost(471), '2019-03-31'],
        ['B', atMost(471), '2019-03-31'],
      ],
    ],
    [
      'the same bound in the next year',
      [
        ['A', atMost(471), '2019-03-31'],
        ['B', atMost(471), '2020-03-31'],
      ],
    ],
    [
      'a baseline that the aim keeps',
      [['A', atMost(488), '2021-03-31', { baseline: { on: '2016-12-31', value: 488 } }]],
    ],
  ] as const)('accepts %s', (_, aims) => expect(found(world(aims))).toEqual([]))
  it('accepts a weaker aim of another aspiration, which has its own path', () =>
    expect(
      found(
        world([
          ['A', atMost(399), '2020-03-31'],
          ['B', atMost(427), '2021-03-31', { aspiration: 'At the least' }],
        ]),
      ),
    ).toEqual([]))
  it('accepts the target of the register for that year, and an earlier one', () => {
    const targets = [
      { from: '2016-04', green: { 'at-most': 500 } },
      { from: '2018-04', green: { 'at-most': 471 } },
    ]
    expect(found(world([['A', atMost(471), '2019-03-31']], [], { polarity: 'low', targets }))).toEqual([])
  })
})
