import { describe, expect, it } from 'vitest'
import { codeRule, readCodes } from '../../../src/extracts/returns/codes.ts'
import { sayProblem } from '../../../src/problems/say-problems.ts'

const HEAD = 'table,column,code,first_return,last_return'
const saidOf = (...lines: readonly string[]) =>
  readCodes([HEAD, ...lines].join('\n'), 'codes.csv').problems.map(one => sayProblem(one))

describe('readCodes', () => {
  it('gives the returns in which a code is listed', () => {
    const { codes, problems } = readCodes(`${HEAD}\nHeader,SEX,F,2024-25,\n`, 'codes.csv')
    expect(problems).toEqual([])
    expect([2023, 2024].map(year => codeRule(codes, 'SEX', year).isListed('F'))).toEqual([false, true])
  })
  it('reports a row with another number of cells, and reads the others', () => {
    const { codes, problems } = readCodes(`${HEAD}\nHeader,SEX,1,,,x\nHeader,SEX,2,,\n`, 'codes.csv')
    expect(problems.map(one => sayProblem(one))).toEqual([
      expect.stringMatching(/^codes\.csv, at line 2: Found 6 cells; expected 5, as many as headings/),
    ])
    expect(codeRule(codes, 'SEX', 2023).isListed('2')).toBe(true)
  })
  it('reports a return that is none', () =>
    expect(saidOf('Header,SEX,1,,2023/24')).toEqual([expect.stringMatching(/'SEX, 1, , 2023\/24'/)]))
  it('reports headings that are missing, once', () =>
    expect(readCodes('a,b\n1,2\n3,4\n', 'codes.csv').problems).toHaveLength(1))
  it('reports a quotation mark that is not closed', () =>
    expect(saidOf('Header,"SEX,1,,', 'Header,SEX,2,,').length).toBeGreaterThan(0))
})
