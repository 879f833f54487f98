// A delivery plan as printed, from statuses given by hand.
import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../../src/extracts/extract.ts'
import { deliveryPlanTables, writeDeliveryPlan } from '../../../src/papers/tables/delivery-plan-table.ts'
import type { ActionStatus } from '../../../src/ratings/judged-strategy.ts'
import { asPrinted } from '../section-world.ts'
import { wantedBy } from './plan-world.ts'
import { placesIn, verdictsIn, worldOf } from './strategy-part.ts'
import { written } from './strategy-world.ts'

describe('writeDeliveryPlan(writing, definition)', () => {
  const action = (id: string, aspiration: string, status: ActionStatus, more: Partial<PlanRow> = {}) => ({
    status,
    action: {
      id,
      promise: 'We promise',
      aspiration,
      objective: `Do ${id}`,
      owner: 'Head of Tests',
      due: { day: '2022-01-31', said: 'January 2022' },
      progress: '',
      origin: { file: 'x' },
      ...more,
    },
  })
  const { due: _, ...undated } = action('3', 'Stability', 'no-date').action
  const actions = [
    action('1', 'Near home', 'done', { done: '2021-12-24', progress: 'Well done.' }),
    action('2', 'Near home', 'overdue'),
    { status: 'no-date' as const, action: undated },
    action('4', 'Near home', 'overdue', { owner: '' }),
    action('5', '', 'due-soon', { due: { day: '2022-12-31', said: '2021 to 2022' }, promise: '' }),
  ]
  const {
    tables: [rollUp, table],
    writing,
  } = written('delivery-plan', () => ({ part: 'delivery-plan', actions, dueSoonDays: 92 }))
  it('counts the actions of each aspiration by status, so that rows and columns add up', () => {
    expect(rollUp?.columns.map(({ title }) => title)).toEqual([
      'Overdue',
      'Due soon',
      'No date',
      'Done',
      'Actions',
    ])
    expect(rollUp && asPrinted(rollUp)).toEqual([
      'Near home: 2 | 0 | 0 | 1 | 3',
      'Stability: 0 | 0 | 1 | 0 | 1',
      'No aspiration named: 0 | 1 | 0 | 0 | 1',
      'Total: 2 | 1 | 1 | 1 | 5',
    ])
  })
  it('names the overdue actions first', () => {
    expect(rollUp?.says).toEqual([
      'Overdue on 31 March 2022: 2 (Head of Tests, January 2022) and 4 (no owner, January 2022).',
      'Due soon: 5 (Head of Tests, 2021 to 2022).',
      '1 of 5 actions is done.',
    ])
  })
  it('lists every action under its promise and aspiration', () => {
    expect(table && asPrinted(table)).toEqual([
      'We promise: Near home: ',
      '1 Do 1: Head of Tests | January 2022 | Done | Done 24 December 2021. Well done.',
      '2 Do 2: Head of Tests | January 2022 | Overdue | None reported',
      '4 Do 4: No owner | January 2022 | Overdue | None reported',
      'We promise: Stability: ',
      '3 Do 3: Head of Tests | No date | No date | None reported',
      'No aspiration named: ',
      '5 Do 5: Head of Tests | 2021 to 2022 | Due soon | None reported',
    ])
    expect(table?.notes.slice(-2)).toEqual([
      'Due soon means within 92 days.',
      'An action planned for a range of years is due by the end of the last year.',
    ])
  })
  it('has two tables, numbered in order', () => {
    expect([rollUp, table].map(one => [one?.id, one?.caption])).toEqual([
      ['table-tested-roll-up', 'Table 1: something tested by aspiration, number of actions'],
      ['table-tested', 'Table 2: something tested, status on 31 March 2022'],
    ])
    expect(writing.labels.table('table-tested')).toBe('Table 2')
  })
  it('says when no action is overdue, and when no action is given', () => {
    expect(
      written('delivery-plan', () => ({
        part: 'delivery-plan',
        actions: actions.slice(0, 1),
        dueSoonDays: 92,
      })).tables[0]?.says,
    ).toEqual(['No action is overdue on 31 March 2022.', '1 of 1 actions is done.'])
    expect(
      written('delivery-plan', () => ({ part: 'delivery-plan', actions: [], dueSoonDays: 92 })).parts,
    ).toEqual([{ part: 'text', paragraphs: ['Something tested: no action is given for this period.'] }])
  })
})

describe('deliveryPlanTables(planning, definition)', () => {
  const action = (id: string, status: ActionStatus) => ({
    status,
    action: {
      id,
      promise: '',
      aspiration: 'Near home',
      objective: `Do ${id}`,
      owner: '',
      progress: '',
      origin: { file: 'x' },
    },
  })
  const { writing, definition } = worldOf('delivery-plan', 'from: s', () => ({
    part: 'delivery-plan',
    actions: [action('1', 'done'), action('2', 'no-date')],
    dueSoonDays: 92,
  }))
  it('needs no figures: its verdicts are of actions', () => {
    expect(deliveryPlanTables(writing, definition).map(wantedBy)).toEqual([[], []])
    const parts = writeDeliveryPlan(writing, definition)
    expect(placesIn(parts)).toEqual([])
    expect(verdictsIn(parts)).toEqual([
      [undefined, '1 Do 1', 'Done'],
      [undefined, '2 Do 2', 'No date'],
    ])
    expect(parts.flatMap(({ part }) => (part.part === 'table' ? [part.table.id] : []))).toEqual([
      'table-tested-roll-up',
      'table-tested',
    ])
  })
})
