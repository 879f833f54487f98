// The versions that a paper depends on, for its manifest. In: the browser's version. Out: names and versions.
import { createRequire } from 'node:module'

const PACKAGES = [
  'docx',
  'fflate',
  'fontkit',
  'handlebars',
  'puppeteer',
  'vega',
  'vega-lite',
  'xlsx',
] as const

export function versions(browser: string): Record<string, string> {
  const require = createRequire(import.meta.url)
  const versionOf = (file: string) => String((require(file) as { version?: unknown }).version)
  return {
    orderpaper: versionOf('../../package.json'),
    node: process.version,
    browser,
    ...Object.fromEntries(PACKAGES.map(name => [name, versionOf(`../../node_modules/${name}/package.json`)])),
  }
}
