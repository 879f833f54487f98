// A command in, how it ended out. Every command has a time limit, so that nothing can hang.
import { spawn } from 'node:child_process'

/**
 * @typedef {object} Ending
 * @property {number} code 0 when all went well
 * @property {string} output what it printed, unless it was shown
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} how
 * @param {number} how.seconds the time limit
 * @param {string} [how.cwd]
 * @param {Readonly<Record<string, string | undefined>>} [how.env]
 * @param {boolean} [how.isShown] print its output as it comes instead of keeping it
 * @param {() => boolean} [how.isStuck] asked every second; the command is stopped on the first yes
 * @returns {Promise<Ending>}
 */
export function run(command, args, { seconds, cwd, env, isShown = false, isStuck = () => false }) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    child.stdout?.setEncoding('utf8').on('data', text => (output += text))
    child.stderr?.setEncoding('utf8').on('data', text => (output += text))

    const watch = setInterval(() => isStuck() && stop('nothing more came'), 1000)
    const limit = setTimeout(() => stop(`timeout after ${seconds} seconds`), seconds * 1000)

    /** @param {number} code @param {string} [reason] */
    const end = (code, reason = '') => {
      clearInterval(watch)
      clearTimeout(limit)
      resolve({ code, output: output + reason })
    }
    // A child of another user (sudo) cannot be stopped from here: let go of it rather than wait.
    /** @param {string} reason */
    const stop = reason => {
      child.kill('SIGKILL')
      child.unref()
      child.stdout?.destroy()
      child.stderr?.destroy()
      end(1, `stopped: ${reason}`)
    }
    child.on('error', error => end(1, error.message))
    child.on('close', code => end(code ?? 1))
  })
}
