// `npm start`: sets up, makes the worked example's paper, and says where it is.
import { join } from 'node:path'
import { thisMachine } from './outside.mjs'
import { setUp } from './set-up.mjs'

const EXAMPLE = ['corporate-parenting-monthly', '2017-01']

/** @param {typeof thisMachine} outside @returns {Promise<number>} the exit code */
async function start(outside) {
  const { root, exists, run, say } = outside
  const ready = await setUp(outside)
  if ('problem' in ready) {
    say(ready.problem)
    return 1
  }
  say(`Making the worked example: ${EXAMPLE.join(' ')}`)
  const program = [join(root, 'src', 'cli', 'main.ts'), 'produce', ...EXAMPLE]
  const { code } = await run(ready.node, program, { cwd: root, seconds: 600, isShown: true })
  const paper = join(root, 'out', ...EXAMPLE, 'paper.pdf')
  if (code === 0 && exists(paper)) say(`The paper is ${paper}`)
  return code
}

process.exitCode = await start(thisMachine)
