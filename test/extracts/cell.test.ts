import { describe, expect, it } from 'vitest'
import { address } from '../../src/extracts/cell.ts'

describe('address(row, column)', () => {
  it.each([
    [0, 0, 'A1'],
    [13, 5, 'F14'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [9, 701, 'ZZ10'],
    [1048575, 16383, 'XFD1048576'],
  ])('%i, %i is %s', (row, column, cell) => expect(address(row, column)).toBe(cell))
})
