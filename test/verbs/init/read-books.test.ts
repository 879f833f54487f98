// Which files of a council are looked at, and which are not.
import { expect, it } from 'vitest'
import { readBooks } from '../../../src/verbs/init/read-books.ts'

const FILES: Readonly<Record<string, string>> = {
  'scorecard.csv': 'Indicator,Apr-25,May-25\nStarts of care,3,2',
  'children.csv': 'Child ID,Date of birth,Placed\nA1,01/04/2015,2\nA2,02/05/2014,3',
  'notes.txt': 'Child ID',
}
const outside = {
  list: () => Promise.resolve(Object.keys(FILES)),
  read: (file: string) => Promise.resolve(new TextEncoder().encode(FILES[file])),
}

it('reads spreadsheets, and says of a list of people only the heading that shows it', async () => {
  const { books, unread } = await readBooks(outside)
  expect(books.map(({ seen }) => seen.file)).toEqual(['scorecard.csv'])
  expect(unread.map(({ file }) => file)).toEqual(['children.csv'])
  expect(unread[0]?.because).toContain("it has a column 'Child ID'")
  expect(unread[0]?.because).not.toContain('A1')
})
