// A TypeScript program in, the same program run out: in this Node if it can run TypeScript, else in the one
// that the set-up fetched.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { fetchedNode, runsTypeScript } from './node-24.mjs'
import { thisMachine } from './outside.mjs'

/**
 * @param {string} program its path
 * @param {readonly string[]} args
 * @returns {Promise<void>} when it has ended; the exit code is set
 */
export async function runProgram(program, args) {
  const node = fetchedNode(thisMachine)
  if (runsTypeScript(thisMachine)) {
    await import(pathToFileURL(program).href)
  } else if (node) {
    const child = spawn(node, [program, ...args], { stdio: 'inherit' })
    process.exitCode = await new Promise(resolve => child.on('close', code => resolve(code ?? 1)))
  } else {
    console.error('This needs Node 24: run `npm start` once in the folder of Orderpaper, which fetches it.')
    process.exitCode = 1
  }
}
