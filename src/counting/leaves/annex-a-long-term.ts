// Children long in care who have been in one placement for two years, as far as the list shows it (rule
// ANNEX-6). In: a history and a span. Out: where the child is counted on the day of the list.
// Source: DfE, children looked after data guidance 2023, applied to the two dates of Ofsted's Annex A, List
// 8. The list does not show temporary placements, the placement before an adoption or returns to a former
// placement.
// Worked, 16 March 2021: a child in care since 16 September 2018 or earlier is in the cohort; placed on 16
// March 2019 is stable, on 17 March 2019 is not.
import { addMonths, ageOn } from '../../terms/day.ts'
import { listedOn } from '../annex-a-lists.ts'
import { dayIn, NO_BIRTH } from '../history-rows.ts'
import type { CountingLeaf } from '../leaf.ts'

const [IN_CARE_MONTHS, STABLE_MONTHS, AGE_BELOW] = [30, 24, 16]

const NO_PLACEMENT = 'the start of the placement is not in the list'
const LACKING: ReadonlySet<string> = new Set([NO_PLACEMENT, NO_BIRTH])

export const annexALongTerm: CountingLeaf = {
  describe: () =>
    'of the children in care on the day of the list, under 16 and for two and a half years or more, those whose latest placement began two years before or earlier',
  source: 'DfE, children looked after in England: data guidance 2023; Ofsted, Annex A, List 8',
  tables: ['list-8'],
  lacking: () => LACKING,
  count:
    ({ last: on }, options) =>
    child => {
      const listed = listedOn(child, on, options)
      if (listed === undefined || 'stands' in listed) return listed
      const { row, verdict } = listed
      if (child.born === undefined) return { stands: 'out', because: NO_BIRTH, ...verdict }
      if (ageOn(child.born, on) >= AGE_BELOW) return { stands: 'out', because: '16 or over', ...verdict }
      const [started, placed] = [dayIn(row, 'STARTED'), dayIn(row, 'PLACED')]
      if (started === undefined || started > addMonths(on, -IN_CARE_MONTHS))
        return { stands: 'out', because: 'in care for less than two and a half years', ...verdict }
      if (placed === undefined)
        return {
          stands: 'in-denominator',
          because: NO_PLACEMENT,
          ...verdict,
        }
      return placed <= addMonths(on, -STABLE_MONTHS)
        ? { stands: 'in-numerator', because: 'two years or more in one placement', ...verdict }
        : { stands: 'in-denominator', because: 'less than two years in one placement', ...verdict }
    },
}
