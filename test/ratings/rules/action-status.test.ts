import { describe, expect, it } from 'vitest'
import { actionStatus } from '../../../src/ratings/rules/action-status.ts'

describe('actionStatus(action, asAt)', () => {
  const due = { day: '2022-03-31', said: 'March 2022' }
  it.each([
    [{ due, done: '2022-03-31' }, '2022-03-31', 'done'],
    [{ due, done: '2022-04-01' }, '2022-04-30', 'done-late'],
    // Done after the paper's date, so not yet done then.
    [{ due, done: '2022-04-01' }, '2022-03-31', 'due-soon'],
    [{ due }, '2022-03-31', 'due-soon'],
    [{ due }, '2022-04-01', 'overdue'],
    // 29 December to 31 March: 2 + 31 + 28 + 31 = 92 days.
    [{ due }, '2021-12-29', 'due-soon'],
    [{ due }, '2021-12-28', 'on-the-way'],
    [{ due, start: '2021-12-28' }, '2021-12-28', 'on-the-way'],
    [{ due, start: '2021-12-29' }, '2021-12-28', 'not-begun'],
    [{ due, start: '2022-01-15' }, '2021-12-31', 'due-soon'],
    [{}, '2022-03-31', 'no-date'],
    [{ done: '2022-03-01' }, '2022-03-31', 'done'],
  ] as const)('%j on %s is %s', (action, asAt, status) => expect(actionStatus(action, asAt)).toBe(status))
})
