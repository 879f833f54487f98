// Files that another program has open, as Windows reports them. In: what is to be done with one. Out: it is done, once the
// other program has let go; or the error, after some seconds.

/** Three seconds: a virus scanner or OneDrive lets go sooner, a reader only when it is closed. */
const TRIES = 30
const PAUSE_MS = 100

export type Pause = (ms: number) => Promise<unknown>

export const pauseFor: Pause = ms => new Promise(resolve => setTimeout(resolve, ms))

/** Tries again while it is held. */
export async function patiently<T>(work: () => Promise<T>, pause: Pause, holds = isHeld): Promise<T> {
  for (let left = TRIES; ; left -= 1)
    try {
      return await work()
    } catch (error) {
      if (!holds(error) || left <= 1) throw error
      await pause(PAUSE_MS)
    }
}

/** Also said of a folder that is to be moved while a file in it is open. */
export const isHeld = (error: unknown): boolean => hasCode(error, 'EBUSY', 'EPERM', 'EACCES')

export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** A missing folder is not an error; anything else is. */
export const ifNotThere =
  <T>(fallback: T): ((error: unknown) => T) =>
  error => {
    if (hasCode(error, 'ENOENT')) return fallback
    throw error
  }
