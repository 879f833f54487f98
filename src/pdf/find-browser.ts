// Finds the browser to print with. In: this machine. Out: its path, or an error that says what to do; for doctor, where it was looked for.
import { dirname } from 'node:path'
import { browserAdvice, findBrowser, places, puppeteerCache } from '../setup/browser.mjs'
import { thisMachine } from '../setup/outside.mjs'
import { BrowserError, type BrowserLook } from './printer.ts'

export function installedBrowser(): string {
  const found = findBrowser(thisMachine)
  if (found === undefined)
    throw new BrowserError(`There is no browser to print with: ${browserAdvice(thisMachine)}.`)
  if ('problem' in found) throw new BrowserError(found.problem)
  return found.path
}

/** For doctor: also where it was looked for, and what to do where there is none. */
export function lookForBrowser(): BrowserLook {
  const [found, cache] = [findBrowser(thisMachine), puppeteerCache(thisMachine)]
  const folders = places(thisMachine).map(file => dirname(file))
  return {
    ...(found !== undefined && { found }),
    lookedIn: [...new Set([...folders, ...(cache === undefined ? [] : [cache])])],
    advice: browserAdvice(thisMachine),
  }
}

/**
 * The browser that would print, with its version, since its file may be a script that starts another; undefined where there is none. On
 * Windows it has a file of its own, and answers a question for its version by opening a window.
 */
export async function browserToUse(): Promise<
  { readonly path: string; readonly version: string } | undefined
> {
  const found = findBrowser(thisMachine)
  if (found === undefined || 'problem' in found) return undefined
  const { platform, run } = thisMachine
  const version =
    platform === 'win32' ? '' : (await run(found.path, ['--version'], { seconds: 10 })).output.trim()
  return { path: found.path, version }
}
