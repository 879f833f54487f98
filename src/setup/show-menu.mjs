// What a person types in, the verbs of Orderpaper run out: the menu behind start.cmd.
import { join, relative } from 'node:path'
import { lastPaper } from './last-paper.mjs'
import { setUp } from './set-up.mjs'

/** @typedef {import('./outside.mjs').Outside} Outside */
/** @typedef {{ id: string, title: string, periods: string[] }} Paper as `orderpaper papers` lists it */

/**
 * @typedef {object} Menu
 * @property {Outside} outside
 * @property {string} workspace
 * @property {(question: string) => Promise<string | undefined>} ask the answer; undefined if there will be none
 * @property {(...words: string[]) => Promise<number>} orderpaper a verb with what it prints; its exit code
 * @property {() => Promise<Paper[]>} papers
 */

/**
 * @param {Outside} outside @param {string} workspace @param {Menu['ask']} ask
 * @returns {Promise<number>} the exit code: 1 if the set-up failed
 */
export async function showMenu(outside, workspace, ask) {
  const ready = await setUp(outside)
  if ('problem' in ready) {
    outside.say(ready.problem)
    return 1
  }
  /** @param {string[]} words */
  const program = words => [join(outside.root, 'src', 'cli', 'main.ts'), ...words, '--workspace', workspace]
  const how = { cwd: outside.root, seconds: 2 * 3600 }
  /** @type {Menu['orderpaper']} */
  const orderpaper = async (...words) =>
    (await outside.run(ready.node, program(words), { ...how, isShown: true })).code
  /** @type {Menu['papers']} */
  const papers = async () => {
    const { code, output } = await outside.run(ready.node, program(['papers', '--json']), how)
    if (code === 0) return JSON.parse(output.slice(output.search(/^\{/m))).papers
    await orderpaper('papers')
    return []
  }
  const menu = { outside, workspace, ask, orderpaper, papers }
  while (await chooseAndDo(menu));
  return 0
}

/** @param {Menu} menu @returns {Promise<boolean>} false to leave */
async function chooseAndDo(menu) {
  const { outside, workspace, ask, orderpaper } = menu
  const last = lastPaper(outside, workspace)
  const choices = [
    { text: 'Make a paper', act: () => onPaper(menu, 'produce') },
    { text: 'Check a paper, without making it', act: () => onPaper(menu, 'check') },
    ...(last
      ? [{ text: `Open the last paper: ${relative(workspace, last)}`, act: () => open(outside, last) }]
      : []),
    { text: 'Look at this machine: what a paper needs, and what is wrong', act: () => orderpaper('doctor') },
  ]
  outside.say(`\nOrderpaper, with the workspace ${workspace}\n`)
  for (const [index, { text }] of choices.entries()) outside.say(`  ${index + 1}  ${text}`)
  const leave = choices.length + 1
  outside.say(`  ${leave}  Leave\n`)
  const answer = (await ask(`Type a number from 1 to ${leave}, then Enter: `))?.trim()
  if (answer === undefined || answer === String(leave)) return false
  const chosen = choices[Number(answer) - 1]
  if (chosen) await chosen.act()
  else outside.say(`“${answer}” is none of the numbers.`)
  return true
}

/** @param {Menu} menu @param {'produce' | 'check'} verb */
async function onPaper({ outside: { say }, ask, orderpaper, papers }, verb) {
  const all = await papers()
  const titles = all.map(({ id, title }) => `${title} (${id})`)
  const paper = all[await chosenOf('Which paper?', titles, { ask, say })]
  if (!paper) return
  const period =
    paper.periods[await chosenOf('For which period?', paper.periods.slice(0, MOST), { ask, say })]
  if (period) await orderpaper(verb, paper.id, period)
}

/** The newest; one that is older can be made with `npm run orderpaper`. */
const MOST = 12

/**
 * Enter takes the first, and a single one is not asked for.
 * @param {string} question @param {string[]} texts @param {Pick<Menu, 'ask'> & Pick<Outside, 'say'>} person
 * @returns {Promise<number>} its place; -1 if none was chosen
 */
async function chosenOf(question, texts, { ask, say }) {
  if (texts.length < 2) {
    say(texts[0] ?? 'There is nothing to make a paper from: put the extracts into data/extracts/<period>.')
    return texts.length - 1
  }
  say(`\n${question}\n`)
  for (const [index, text] of texts.entries()) say(`  ${index + 1}  ${text}`)
  const answer = (await ask('\nType its number, or only Enter for 1: '))?.trim()
  if (answer === undefined) return -1
  const place = answer === '' ? 0 : Number(answer) - 1
  if (texts[place] !== undefined) return place
  say(`“${answer}” is none of the numbers.`)
  return -1
}

/** With the program that the machine opens such files with. @param {Outside} outside @param {string} file */
async function open({ platform, run }, file) {
  const command = { win32: 'explorer.exe', darwin: 'open' }[platform] ?? 'xdg-open'
  await run(command, [file], { seconds: 20 })
}
