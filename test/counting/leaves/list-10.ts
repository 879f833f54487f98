// A child who was adopted, from List 10 of Annex A. In: cells of the row. Out: a history.
import { child } from './child.ts'

export const LIST = '2021-03-16'
export const listed = (row: Readonly<Record<string, string>>) =>
  child({
    rows: {
      'list-10': [
        {
          STARTED: '2018-05-01',
          ORDER: '2018-11-01',
          DATE_INT: '2019-12-01',
          DATE_MATCH: '2018-12-01',
          PLACED: '2019-02-01',
          ADOPTED: '2020-06-01',
          ...row,
        },
      ],
    },
  })
