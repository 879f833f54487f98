// Counts what passed and failed. In: what vitest reported. Out: the counts, and the line that ends a test run.

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
 * @returns {Count}
 */
export function countOf({ report, testsCode }) {
  const tests = report ? countOfTests(JSON.parse(report)) : NOTHING_RAN
  // Vitest also fails for reasons outside any test: an error between tests, or no test at all.
  const unnamed = testsCode !== 0 && tests.failed === 0 ? 1 : 0
  return { ...tests, failed: tests.failed + unnamed }
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sumOf(counts) {
  return counts.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
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
