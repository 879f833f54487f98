// Started by start.cmd: sets up, and shows a menu in the window until the person leaves. `menu.mjs <folder>` is for
// another workspace than this folder.
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { thisMachine } from './outside.mjs'
import { showMenu } from './show-menu.mjs'

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()

/** @param {string} question @returns {Promise<string | undefined>} */
async function ask(question) {
  process.stdout.write(question)
  const { value, done } = await lines.next()
  return done ? undefined : value
}

const workspace = resolve(process.argv[2] || thisMachine.root)
process.exitCode = await showMenu(thisMachine, workspace, ask)
process.stdin.destroy()
