import { describe, expect, it } from 'vitest'
import { monthsDown, oneSheet, read } from './workbooks.ts'

/** Figures of November and December 2016 under a title. */
const later = async (title: string) => {
  const sheet = oneSheet([
    ['The council'],
    [title],
    [null],
    ['Month', 'Figure'],
    ['Nov-16', 11],
    ['Dec-16', 12],
  ])
  const { extract } = await read(sheet, monthsDown({ heading: 'Figure', unit: 'count' }))
  return extract.laterThanTitles?.map(one => [one.title, one.origin.cell, one.latest.asFound])
}

describe('readExtract(bytes) of a table whose title gives a date', () => {
  it.each([
    'Position at 30 September 2016',
    'Care leavers: position at the end of November 2016',
    'Children looked after as at 30/11/2016',
  ])('finds the later figure under %s', async title =>
    expect(await later(title)).toEqual([[title, 'A2', '12']]),
  )
  it.each([
    'Position at 31 December 2016',
    // In the middle of the month of the last column.
    'Position at 15 December 2016',
    'Position at month end',
    'Data as at 30 November 2016',
    'Prices as at 31 March 2016',
    'Compared with the position at 31 March 2016',
    'Children looked after',
  ])('finds nothing under %s', async title => expect(await later(title)).toBeUndefined())
})
