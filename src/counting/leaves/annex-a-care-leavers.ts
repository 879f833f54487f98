// Care leavers in the list by age, accommodation and activity (rule ANNEX-7). In: a history, a span, the ages
// and the test. Out: where the young person is counted.
// Source: Ofsted's Annex A, List 9: everyone on it, now, with the codes of the 903 return. Young people who
// died or returned home are not left out, so the figures differ from those of the return.
// Worked: of ten on the list, seven are in suitable accommodation, two are not and one is blank: 7 of 10,
// 70%.
import { lackingInTest, sayTest, testCareLeaver } from '../care-leaver-tests.ts'
import { ageFits, codeIn, dayIn, historyRows, sayAges } from '../history-rows.ts'
import type { CountingLeaf } from '../leaf.ts'

export const annexACareLeavers: CountingLeaf = {
  describe: (_, settings) =>
    `everyone on the list of care leavers${sayAges(settings)} on the day of the list: ${sayTest(settings)}`,
  source: 'Ofsted, Annex A, List 9',
  population: 'everyone',
  tables: ['list-9'],
  lacking: lackingInTest,
  count:
    ({ last: on }, options, settings) =>
    child => {
      const row = historyRows(child, 'list-9').at(-1)
      if (row === undefined) return undefined
      const age = ageFits(child.born ?? dayIn(row, 'DOB'), on, settings)
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
      return { ...testCareLeaver(codes, options, settings), on }
    },
}
