// A folder in, a question out: has nothing come into it for so many seconds?
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {string} folder @param {number} patienceSeconds
 * @param {() => number} [now] milliseconds
 * @returns {() => boolean} to be asked again and again
 */
export function isStuckIn(folder, patienceSeconds, now = () => performance.now()) {
  let bytes = bytesIn(folder)
  let since = now()
  return () => {
    const current = bytesIn(folder)
    if (current !== bytes) [bytes, since] = [current, now()]
    return now() - since > patienceSeconds * 1000
  }
}

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map(entry =>
        entry.isDirectory() ? bytesIn(join(folder, entry.name)) : lstatSync(join(folder, entry.name)).size,
      )
      .reduce((sum, size) => sum + size, 0)
  } catch {
    return 0 // it is not there yet, or a file in it has just gone
  }
}
