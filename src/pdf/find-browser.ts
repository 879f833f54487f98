// Finds the browser to print with. In: this machine. Out: its path, or an error that says what to do.
import { browserAdvice, findBrowser } from '../setup/browser.mjs'
import { thisMachine } from '../setup/outside.mjs'
import { BrowserError } from './printer.ts'

export function installedBrowser(): string {
  const found = findBrowser(thisMachine)
  if (found === undefined)
    throw new BrowserError(`There is no browser to print with: ${browserAdvice(thisMachine)}.`)
  if ('problem' in found) throw new BrowserError(found.problem)
  return found.path
}
