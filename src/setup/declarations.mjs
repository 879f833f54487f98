// Which declarations a user of the library can see. In: the folder of the package and the declarations of its entry. Out: the
// files that these import, and so on; the rest only makes the package larger.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const IMPORTED = /(?:from\s+|import\()['"](\.[^'"]+)['"]/g

/**
 * Removes every declaration that none of those imports.
 *
 * @param {string} folder
 * @param {string} entry the declarations of its entry, inside the folder
 */
export function keepDeclarations(folder, entry) {
  const seen = declarationsFrom(join(folder, entry))
  for (const file of readdirSync(folder, { recursive: true })) {
    const path = join(folder, String(file))
    if (path.endsWith('.d.ts') && !seen.has(path)) rmSync(path)
  }
}

/** @param {string} entry */
function declarationsFrom(entry) {
  const seen = new Set([entry])
  for (const path of seen)
    for (const [, imported = ''] of readFileSync(path, 'utf8').matchAll(IMPORTED))
      seen.add(resolve(dirname(path), imported.replace(/\.[jt]s$/, '.d.ts')))
  return seen
}
