// The output of a workspace in, the file of the paper that was made last out.
import { statSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./outside.mjs').Outside} Outside */

/** The first that a paper has is opened. */
const FILES = ['paper.pdf', 'paper.html', 'paper.docx', 'paper.txt']
/** out/public/<paper>/<period> */
const DEEPEST = 3

/**
 * @param {Pick<Outside, 'exists' | 'list'>} outside @param {string} workspace
 * @returns {string | undefined} its path
 */
export function lastPaper({ exists, list }, workspace) {
  const folders = foldersBelow(list, join(workspace, 'out'), DEEPEST)
  const papers = folders.flatMap(folder => FILES.map(file => join(folder, file)).find(exists) ?? [])
  return papers.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
}

/** @param {Outside['list']} list @param {string} folder @param {number} deep @returns {string[]} */
function foldersBelow(list, folder, deep) {
  if (deep === 0) return [folder]
  return [folder, ...list(folder).flatMap(name => foldersBelow(list, join(folder, name), deep - 1))]
}
