// What vitest and the checks of the code found in, how many checks passed and failed out.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @typedef {object} Report the part of vitest's JSON report that we read
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults one for each file
 */

/** @type {Count} */
export const NOTHING_RAN = { passed: 0, failed: 1, skipped: 0 }

/**
 * @param {object} ran
 * @param {string | undefined} ran.report vitest's JSON report; none if it did not get that far
 * @param {number} ran.testsCode the exit code of vitest
 * @param {readonly number[]} ran.checkCodes the exit codes of the type check, the formatter and the linter
 * @returns {Count}
 */
export function countOf({ report, testsCode, checkCodes }) {
  const tests = report ? countOfTests(JSON.parse(report)) : NOTHING_RAN
  // Vitest also fails on what no test stands for: an error between tests, or that there was no test.
  const unnamed = testsCode !== 0 && tests.failed === 0 ? 1 : 0
  const failedChecks = checkCodes.filter(code => code !== 0).length
  return { ...tests, failed: tests.failed + unnamed + failedChecks }
}

/** @param {Report} report @returns {Count} */
function countOfTests({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that could not even be loaded fails without a failed test in it.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every(test => test.status !== 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** @param {Count} count @returns {string} */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
