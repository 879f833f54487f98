// The folder in which a browser keeps its profile while it prints. Its name has the number of the process, so that
// the next run can remove the profiles of runs that were killed.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const NAME = /^orderpaper-browser-(\d+)-/

/** Makes a new profile below `temporary`, and removes those of processes that have ended. */
export function newBrowserProfile(
  temporary: string,
  process: number,
  isRunning: (id: number) => boolean,
): string {
  for (const name of readdirSync(temporary)) {
    const owner = NAME.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) removeLeft(join(temporary, name))
  }
  return mkdtempSync(join(temporary, `orderpaper-browser-${process}-`))
}

/** Puppeteer and the browser ask for the home folder: a user who has none, as in a container, is lent the temporary one. */
export function lendHome(): void {
  try {
    homedir()
  } catch {
    process.env['HOME'] = tmpdir()
  }
}

/** Another run may be removing it at the same time, or it may belong to another user. */
function removeLeft(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {}
}

/** The last processes of a browser may still write for a moment after it was ended. */
export const removeBrowserProfile = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => {})
