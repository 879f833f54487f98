// `npm start`: sets up, makes the papers of the worked examples, and says where they are.
import { join } from 'node:path'
import { thisMachine } from './outside.mjs'
import { setUp } from './set-up.mjs'

/** A month's report from spreadsheets, and a strategy's appendices from returns. */
const EXAMPLES = [
  ['corporate-parenting-monthly', '2017-01'],
  ['sufficiency-appendices', '2021-22'],
]

/** Everything, and what may leave the building. */
const EDITIONS = ['internal', 'public']

/** As src/cli/exit-codes.ts has it: what needs no browser was made. */
const WITHOUT_BROWSER = 3

/**
 * As a user would type them, so that the same command typed later is known as the same.
 * @param {string} edition
 */
const optionsOf = edition => (edition === 'internal' ? [] : ['--edition', edition])

/** @param {typeof thisMachine} outside @returns {Promise<number>} the exit code, of the first that fails */
async function start(outside) {
  const { root, exists, run, say } = outside
  const ready = await setUp(outside)
  if ('problem' in ready) {
    say(ready.problem)
    return 1
  }
  let ended = 0
  for (const example of EXAMPLES)
    for (const edition of EDITIONS) {
      say(`Making the worked example: ${example.join(' ')}, ${edition} edition`)
      const program = [join(root, 'src', 'cli', 'main.ts'), 'produce', ...example, ...optionsOf(edition)]
      const { code } = await run(ready.node, program, { cwd: root, seconds: 600, isShown: true })
      if (code !== 0 && code !== WITHOUT_BROWSER) return code
      ended ||= code
      const folder = edition === 'internal' ? 'out' : join('out', edition)
      const files = ['paper.pdf', 'paper.html'].map(file => join(root, folder, ...example, file))
      const paper = files.find(exists)
      if (paper) say(`The paper is ${paper}`)
    }
  return ended
}

process.exitCode = await start(thisMachine)
