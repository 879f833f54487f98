import { describe, expect, it } from 'vitest'
import { sayOrigin } from '../../src/terms/origin.ts'

describe('sayOrigin(origin)', () => {
  it.each([
    [{ file: 'a.xlsx' }, 'a.xlsx'],
    [{ file: 'a.xlsx', sheet: 'Health' }, 'a.xlsx, sheet Health'],
    [{ file: 'a.xlsx', sheet: 'Health', cell: 'F14' }, 'a.xlsx, sheet Health, cell F14'],
    [{ file: 'a.csv', cell: 'B2' }, 'a.csv, cell B2'],
    [{ file: 'a.yaml', entry: 'line 3, indicators[1].ref' }, 'a.yaml, at line 3, indicators[1].ref'],
  ])('%j is %s', (origin, text) => expect(sayOrigin(origin)).toBe(text))
})
