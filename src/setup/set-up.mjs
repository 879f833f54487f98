// A machine in, the Node to run the program with out; whatever is missing is fetched first, and said.
import { findBrowser } from './browser.mjs'
import { getBrowser } from './get-browser.mjs'
import { findNode, getNode24, hasNode24 } from './node-24.mjs'
import { getPackages, hasPackages } from './packages.mjs'

/** @typedef {import('./outside.mjs').Outside} Outside */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(outside: Outside) => boolean} isDone
 * @property {(outside: Outside, node: string) => Promise<string | undefined>} make resolves to the problem,
 * if any
 * @property {(outside: Outside) => boolean} canDoWithout
 */

/** @type {Step[]} Node first: with an older one npm leaves packages out */
const STEPS = [
  {
    name: 'Node 24 (half a minute)',
    isDone: hasNode24,
    make: getNode24,
    canDoWithout: outside => findNode(outside) !== undefined,
  },
  { name: 'packages (about a minute)', isDone: hasPackages, make: getPackages, canDoWithout: () => false },
  {
    name: 'a browser to print with (about a minute)',
    isDone: outside => findBrowser(outside) !== undefined,
    make: getBrowser,
    canDoWithout: () => true,
  },
]

/**
 * @param {Outside} outside
 * @returns {Promise<{ node: string } | { problem: string }>}
 */
export async function setUp(outside) {
  const due = STEPS.filter(step => !step.isDone(outside))
  for (const [index, step] of due.entries()) {
    outside.say(`Setting up ${index + 1} of ${due.length}: ${step.name}…`)
    const problem = await timed(outside, () => step.make(outside, findNode(outside) ?? outside.nodePath))
    if (problem && !step.canDoWithout(outside)) return { problem }
    if (problem) outside.say(problem)
  }
  const browser = findBrowser(outside)
  if (browser && 'problem' in browser) outside.say(browser.problem)
  const node = findNode(outside)
  return node
    ? { node }
    : { problem: 'There is no Node that can run this: install Node 24 from https://nodejs.org.' }
}

/**
 * Says every 15 seconds that it is still at work, and at the end how long it took.
 * @param {Outside} outside @param {() => Promise<string | undefined>} make
 */
async function timed({ say }, make) {
  const start = performance.now()
  const seconds = () => Math.round((performance.now() - start) / 1000)
  const ticking = setInterval(() => say(`  still at it after ${seconds()} seconds…`), 15_000)
  const problem = await make().catch(error => `The set-up could not go on: ${error.message}.`)
  clearInterval(ticking)
  say(`  ${problem ? 'gave up' : 'done'} after ${seconds()} seconds`)
  return problem
}
