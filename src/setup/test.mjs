// `npm test`: sets up, checks the types and the form of the code, runs every test, and ends with the line
// `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countLine, countOf, NOTHING_RAN } from './count.mjs'
import { thisMachine } from './outside.mjs'
import { setUp } from './set-up.mjs'

/** @typedef {import('./count.mjs').Count} Count */

/** @param {typeof thisMachine} outside @param {string[]} args @returns {Promise<Count>} */
async function test(outside, args) {
  const ready = await setUp(outside)
  if ('problem' in ready) {
    outside.say(ready.problem)
    return NOTHING_RAN
  }
  const { node } = ready
  const { root, run, say } = outside
  const modules = join(root, 'node_modules')
  const how = { cwd: root, isShown: true }

  say('Checking types…')
  const types = await run(node, [join(modules, 'typescript', 'bin', 'tsc'), '--noEmit'], {
    ...how,
    seconds: 600,
  })
  say(types.code === 0 ? 'Types are right.' : 'The type check FAILED: see above.')

  say('Checking the form of the code…')
  const form = await run(node, [join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'check'], {
    ...how,
    seconds: 600,
  })
  say(
    form.code === 0
      ? 'The formatter and the linter find nothing.'
      : 'The formatter or the linter FAILED: npm run tidy mends what it can.',
  )

  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-test-'))
  const report = join(folder, 'report.json')
  // A slow machine is no fault of a test: what hangs is still told.
  const patience = ['--testTimeout=60000', '--hookTimeout=60000']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = await run(
    node,
    [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--maxWorkers=100%',
      '--no-isolate',
      ...patience,
      ...reporters,
      ...args,
    ],
    { ...how, seconds: 1800 },
  )
  const count = countOf({ report: read(report), testsCode: vitest.code, checkCodes: [types.code, form.code] })
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
