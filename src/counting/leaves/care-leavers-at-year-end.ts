// Care leavers on 31 March only, for a monthly report (rule LEAVER-1). In: a history, a span, the ages and
// the test. Out: where the young person is counted.
// By 31 March everyone in the table has had the birthday of the year; in another month only those whose
// birthday has passed would count. Worked: of three in the table, with birthdays in May, October and March,
// one would be counted in June; all three are counted on 31 March.
import type { CountingLeaf } from '../leaf.ts'
import { careLeavers } from './care-leavers.ts'

export const careLeaversAtYearEnd: CountingLeaf = { ...careLeavers, isAtYearEnd: true }
