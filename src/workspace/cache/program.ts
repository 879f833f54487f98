// Which program this is, for what it has kept of earlier runs. In: nothing. Out: a fingerprint of its own files and those that come with
// it, of its packages, of Node and of the browser; undefined where one of them cannot be known, and nothing is kept.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { browserToUse } from '../../pdf/find-browser.ts'
import { sha256 } from '../../terms/sha256.ts'
import { PACKAGE } from '../package-folder.ts'

/** That it cannot be known stops nobody. */
export const programFingerprint = (): Promise<string | undefined> => fingerprint().catch(() => undefined)

async function fingerprint(): Promise<string | undefined> {
  const packages = packagesInstalled(PACKAGE)
  if (packages === undefined) return undefined
  const { version, platform, arch } = process
  const browserNow = browserToUse()
  const own = [ownCode(), join(PACKAGE, 'templates'), join(PACKAGE, 'data', 'standard')].flatMap(filesIn)
  const itself = sha256(readFileSync(join(PACKAGE, 'package.json')))
  const browser = await browserNow
  const printed = browser && [browser.path, lastChanged(browser.path), browser.version]
  const parts = [version, platform, arch, itself, own, packages, printed]
  return sha256(JSON.stringify(parts))
}

/** `src` of the repository, or what it was built to. */
const ownCode = (): string => join(PACKAGE, relative(PACKAGE, import.meta.dirname).split(sep)[0] ?? '')

/**
 * Each file by its size and the times at which it and its entry on the disk last changed: a file cannot be written without the second, and
 * reading all of them would take longer than the rest.
 */
function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  return names.flatMap(name => {
    const changed = lastChanged(join(folder, name))
    return changed === undefined ? [] : [`${name} ${changed}`]
  })
}

/** Undefined for a folder. */
function lastChanged(file: string): string | undefined {
  const stats = statSync(file)
  return stats.isFile() ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : undefined
}

/** What npm installed, with every version, as it notes it beside the packages. */
function packagesInstalled(below: string): string | undefined {
  for (let folder = below; ; folder = dirname(folder)) {
    try {
      return sha256(readFileSync(join(folder, 'node_modules', '.package-lock.json')))
    } catch {
      if (folder === dirname(folder)) return undefined
    }
  }
}
