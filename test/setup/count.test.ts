import { describe, expect, it } from 'vitest'
import { countLine, countOf, NOTHING_RAN, sumOf } from '../../src/setup/count.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map(test => ({ status: test })),
})
const GREEN = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [file('passed', 'passed')],
}

function line(ran: { report?: object; testsCode?: number }) {
  const { report, testsCode = 0 } = ran
  return countLine(countOf({ report: report && JSON.stringify(report), testsCode }))
}

describe('countLine(countOf(…))', () => {
  it('counts what passed', () => {
    expect(line({ report: GREEN })).toBe('3 passed, 0 failed')
  })

  it('counts what failed', () => {
    const report = { ...GREEN, numFailedTests: 2, testResults: [file('failed', 'failed', 'failed')] }
    expect(line({ report, testsCode: 1 })).toBe('3 passed, 2 failed')
  })

  it('counts tests that were skipped or are still to be written', () => {
    expect(line({ report: { ...GREEN, numPendingTests: 2, numTodoTests: 1 } })).toBe(
      '3 passed, 0 failed, 3 skipped',
    )
  })

  it('counts a file that could not be loaded as one failure', () => {
    const report = { ...GREEN, testResults: [file('passed', 'passed'), file('failed')] }
    expect(line({ report, testsCode: 1 })).toBe('3 passed, 1 failed')
  })

  it('counts it in addition to the tests that failed', () => {
    const report = {
      ...GREEN,
      numFailedTests: 1,
      testResults: [file('failed', 'passed', 'failed'), file('failed')],
    }
    expect(line({ report, testsCode: 1 })).toBe('3 passed, 2 failed')
  })

  it('fails when no test was found', () => {
    const report = { ...GREEN, numPassedTests: 0, testResults: [] }
    expect(line({ report, testsCode: 1 })).toBe('0 passed, 1 failed')
  })

  it('fails on an error between tests', () => {
    expect(line({ report: GREEN, testsCode: 1 })).toBe('3 passed, 1 failed')
  })

  it('fails when vitest left no report', () => {
    expect(line({ testsCode: 1 })).toBe('0 passed, 1 failed')
  })
})

describe('countLine(sumOf(counts))', () => {
  it('adds up the checks of the code and each run of tests', () => {
    const failedTypeCheck = { passed: 0, failed: 1, skipped: 0 }
    const tests = { passed: 3, failed: 0, skipped: 2 }
    expect(countLine(sumOf([failedTypeCheck, tests, tests]))).toBe('6 passed, 1 failed, 4 skipped')
  })

  it('fails where one of the runs could not start', () => {
    expect(countLine(sumOf([{ passed: 3, failed: 0, skipped: 0 }, NOTHING_RAN]))).toBe('3 passed, 1 failed')
  })
})
