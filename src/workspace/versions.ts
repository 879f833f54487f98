// The versions that a paper depends on, for its manifest. In: the browser's version, if one printed it. Out: names and versions.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const PACKAGES = [
  '@resvg/resvg-wasm',
  'docx',
  'fflate',
  'fontkit',
  'handlebars',
  'html-to-text',
  'puppeteer',
  'vega',
  'vega-lite',
  'xlsx',
] as const

const require = createRequire(import.meta.url)

export const ownVersion = (): string => versionIn('../../package.json')

export function versions(browser?: string): Record<string, string> {
  return {
    orderpaper: ownVersion(),
    node: process.version,
    ...(browser !== undefined && { browser }),
    ...Object.fromEntries(PACKAGES.map(name => [name, versionOf(name)])),
  }
}

/**
 * By the file in the first node_modules that has the package, since most packages export no package.json.
 * Where Orderpaper is installed itself, its packages are beside it and not in it.
 */
function versionOf(name: string): string {
  const files = (require.resolve.paths(name) ?? []).map(folder => join(folder, name, 'package.json'))
  const file = files.find(isThere)
  if (file === undefined) throw new Error(`the package ${name} is not installed`)
  return versionIn(file)
}

const versionIn = (file: string): string => String((require(file) as { version?: unknown }).version)

function isThere(file: string): boolean {
  try {
    require.resolve(file)
    return true
  } catch {
    return false
  }
}
