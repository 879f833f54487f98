// Care leavers on 31 March alone, for a monthly report: by then everyone in the table has had the birthday of
// the year. In: a history, a span, the ages and
// the test told. Out: where the young person stands. In another month the table would hold only those whose
// birthday has been.
// Worked: of three in the table, with birthdays in May, October and March, one would be counted in June and
// all three are on 31 March.
import type { CountingLeaf } from '../leaf.ts'
import { careLeavers } from './care-leavers.ts'

export const careLeaversAtYearEnd: CountingLeaf = { ...careLeavers, isAtYearEnd: true }
