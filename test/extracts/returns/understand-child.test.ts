// The identifier of a child, in the forms that spreadsheets make of it.
import { describe, expect, it } from 'vitest'
import { FAULTY, SHORTENED, understandChild } from '../../../src/extracts/returns/understand-child.ts'
import { codesOf, episode, OTHERS } from './episode-rows.ts'
import { csvOf, EPISODE_HEADINGS, read } from './returns.ts'

describe('understandChild(text)', () => {
  it.each(["'0123", '="0123"', '=“0123”', '"0123"', "'0123'", '‘0123’', "'  0123 "])(
    'reads %j as 0123',
    text => expect(understandChild(text)).toEqual({ identifier: '0123', isRepaired: true }),
  )
  it.each([
    ['107000.0', '107000'],
    ['107,000', '107000'],
    ['1,107,000.00', '1107000'],
  ])('reads %s as %s', (text, identifier) =>
    expect(understandChild(text)).toEqual({ identifier, isRepaired: true }),
  )
  it.each(['0123', 'A1', '0123E05', 'E05', '12E', 'LA/12-3', '1.5', "O'Hara-1"])('leaves %s as it is', text =>
    expect(understandChild(text)).toEqual({ identifier: text, isRepaired: false }),
  )
  it.each([
    ['1.07E+05', SHORTENED],
    ['1E+05', SHORTENED],
    ['1,07E+05', SHORTENED],
    ["'1.07e+05", SHORTENED],
    ['########', SHORTENED],
    ['#REF!', FAULTY],
    ['***', FAULTY],
    ['#VALUE!', FAULTY],
    ['= without a value', FAULTY],
  ])('does not read %s', (text, no) => expect(understandChild(text)).toEqual({ no }))
})

it('one identifier that has lost its digits stops the return, with its row', async () => {
  const rows = [
    episode({ CHILD: '1.07E+05' }),
    episode({ CHILD: '1.07E+05', DECOM: '01/02/2018' }),
    ...OTHERS,
  ]
  const { return: found, problems } = await read({ '2017-episodes.csv': csvOf([EPISODE_HEADINGS, ...rows]) })
  expect(found).toBeUndefined()
  expect(codesOf(problems)).toEqual(['error return-identifiers-lost'])
  expect(problems[0]?.facts).toMatchObject({ count: 2, of: '12 rows', row: 2 })
})
