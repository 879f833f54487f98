// Care leavers in the list by age and how they live (rule ANNEX-7). In: a history, a span, the ages and the test
// told. Out: where the young person stands.
// Source: Ofsted's Annex A, List 9: everyone on it, now, with the codes of the 903 return. Those who died or
// returned home are not left out, so that the
// figures are not those of the return.
// Worked: of ten on the list seven are suitably housed, two are not and one is blank: 7 of 10, 70%.
import { sayTest, standOf } from '../care-leaver-tests.ts'
import type { CountingLeaf } from '../leaf.ts'
import { ageFits, codeIn, dayIn, rowsOf, sayAges } from '../rows.ts'

export const annexACareLeavers: CountingLeaf = {
  says: (_, told) => `care leavers${sayAges(told)} on the day of the list, everyone in it: ${sayTest(told)}`,
  source: 'Ofsted, Annex A, List 9',
  among: 'everyone',
  tables: ['list-9'],
  count:
    ({ last: on }, options, told) =>
    child => {
      const row = rowsOf(child, 'list-9').at(-1)
      if (row === undefined) return undefined
      const age = ageFits(child.born ?? dayIn(row, 'DOB'), on, told)
      if (age !== 'fits') return { stands: 'out', because: age, on }
      const [inTouch, activity, accommodation, suitability] = [
        'IN_TOUCH',
        'ACTIV',
        'ACCOM_TYPE',
        'ACCOM_SUITABLE',
      ].map(column => codeIn(row, column))
      const codes = {
        ...(inTouch && { inTouch }),
        ...(activity && { activity }),
        ...(accommodation && { accommodation }),
        ...(suitability && { suitability }),
      }
      return { ...standOf(codes, options, told), on }
    },
}
