// `npm test`, `npm run test:fast` and `npm run test:long`: sets up, checks types and formatting, runs tests, and ends
// with the line `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countLine, countOf, NOTHING_RAN, sumOf } from './count.mjs'
import { thisMachine } from './outside.mjs'
import { setUp } from './set-up.mjs'
import { partsOf } from './test-parts.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/** @param {typeof thisMachine} outside @param {readonly string[]} args @returns {Promise<Count>} */
async function test(outside, args) {
  const ready = await setUp(outside)
  if ('problem' in ready) {
    outside.say(ready.problem)
    return NOTHING_RAN
  }
  const { parts, rest } = partsOf(args)
  const code = await checkCode(outside, ready.node)
  const counts = [code]
  for (const part of parts) counts.push(await runTests(outside, ready.node, [...part, ...rest]))
  // Its messages are far above the tests by now.
  if (code.failed > 0) outside.say('The type check, the formatter or the linter FAILED: see the beginning.')
  return sumOf(counts)
}

/** The type check, the formatter and the linter. @param {typeof thisMachine} outside @param {string} node */
async function checkCode({ root, run, say }, node) {
  const how = { cwd: root, isShown: true, seconds: 600 }
  const modules = join(root, 'node_modules')

  say('Checking types…')
  const types = await run(node, [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit'], how)
  say(types.code === 0 ? 'Types are right.' : 'The type check FAILED: see above.')

  say('Checking the formatting and the linter’s rules…')
  const form = await run(node, [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check'], how)
  say(
    form.code === 0
      ? 'The formatter and the linter find nothing.'
      : 'The formatter or the linter FAILED: npm run tidy corrects what it can.',
  )
  return { passed: 0, failed: [types, form].filter(({ code }) => code !== 0).length, skipped: 0 }
}

/** @param {typeof thisMachine} outside @param {string} node @param {readonly string[]} args @returns {Promise<Count>} */
async function runTests({ root, run }, node, args) {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-test-'))
  const report = join(folder, 'report.json')
  // A slow machine does not fail a test; a test that hangs still fails.
  const patience = ['--testTimeout=60000', '--hookTimeout=60000']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = await run(
    node,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--maxWorkers=100%',
      '--no-isolate',
      ...patience,
      ...reporters,
      ...args,
    ],
    { cwd: root, isShown: true, seconds: 1800 },
  )
  const count = countOf({ report: read(report), testsCode: vitest.code })
  rmSync(folder, { recursive: true })
  return count
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const count = await test(thisMachine, process.argv.slice(2)).catch(error => {
  thisMachine.say(error.stack)
  return NOTHING_RAN
})
thisMachine.say(countLine(count))
process.exitCode = count.failed === 0 ? 0 : 1
