// Which program this is, for what it has kept of earlier runs. In: nothing. Out: a fingerprint of its own files, of its packages, of
// Node and of the browser; undefined where its packages cannot be known, and nothing is kept.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { browserFingerprint } from '../../pdf/find-browser.ts'
import { sha256 } from '../../terms/sha256.ts'
import { PACKAGE } from '../package-folder.ts'

export async function programFingerprint(): Promise<string | undefined> {
  const packages = packagesInstalled(PACKAGE)
  if (packages === undefined) return undefined
  const { version, platform, arch } = process
  const parts = [version, platform, arch, filesOf(ownCode()), packages, await browserFingerprint()]
  return sha256(JSON.stringify(parts))
}

/** `src` of the repository, or what it was built to. */
const ownCode = (): string => join(PACKAGE, relative(PACKAGE, import.meta.dirname).split(sep)[0] ?? '')

/**
 * Each file by its size and the times at which it and its entry on the disk last changed: a file cannot be written without the second, and
 * reading all of them would take longer than the rest.
 */
function filesOf(folder: string): string {
  const listed = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const lines = listed.map(({ parentPath, name }) => {
    const { size, mtimeMs, ctimeMs } = statSync(join(parentPath, name))
    return `${join(parentPath, name)} ${size} ${mtimeMs} ${ctimeMs}`
  })
  return sha256(lines.sort().join('\n'))
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
