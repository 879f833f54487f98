// Says whether a table would be looked for on a sheet. In: a sheet, and the headings by which the table is found. Out: whether
// one of its tables has them all.
import { isOneOf } from '../heading.ts'
import type { SheetSeen } from './sheet-seen.ts'

export const wouldBeFoundOn = ({ tables }: SheetSeen, find: readonly string[]): boolean =>
  tables.some(({ headings }) => find.every(heading => isOneOf(heading, headings)))
