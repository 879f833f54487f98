import { describe, expect, it } from 'vitest'
import { printedCell } from '../../../src/formats/data/number-cell.ts'

describe('printedCell(text)', () => {
  it.each([
    ['0', '0'],
    ['2,878', '2878'],
    ['−5', '-5'],
    ['39%', '0.39'],
    ['98.2%', '0.982'],
    ['£3,712', '3712'],
    ['−£50', '-50'],
  ])('stores %s as the number %s', (text, value) =>
    expect(printedCell(text)).toMatchObject({ cell: 'number', value, text }),
  )
  it('keeps a mark a mark', () => expect(printedCell('[z]')).toEqual({ cell: 'mark', text: '[z]' }))
  it.each(['no target', '2016/17', '55 of 328', '+5', '0070', '1,07', ''])('keeps %j text', text =>
    expect(printedCell(text)).toEqual({ cell: 'text', text }),
  )
})
