// The status of an action of a delivery plan. In: its start, due and done dates, and the paper's last day.
// Worked: due 31 March 2022 and not done: on 29 December 2021, 92 days before, due soon; on 31 March 2022
// still due soon; on 1 April overdue.
import type { PlanRow } from '../../extracts/extract.ts'
import { dayOf } from '../../terms/day.ts'
import type { ActionStatus } from '../judged-strategy.ts'

export const DUE_SOON_DAYS = 92

/** An action done after the paper's date counts as not done. */
export function actionStatus(
  { start, due, done }: Pick<PlanRow, 'start' | 'due' | 'done'>,
  asAt: string,
): ActionStatus {
  if (done !== undefined && done <= asAt) return due !== undefined && done > due.day ? 'done-late' : 'done'
  if (due === undefined) return 'no-date'
  if (due.day < asAt) return 'overdue'
  if (dayOf(due.day) - dayOf(asAt) <= DUE_SOON_DAYS) return 'due-soon'
  return start !== undefined && start > asAt ? 'not-begun' : 'on-the-way'
}
