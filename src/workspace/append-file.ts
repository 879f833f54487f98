// Adds a file that was not there. In: its path and its content. Out: whether it was added, complete from the start; no file is
// ever overwritten.
import { constants, copyFile, link, mkdir, mkdtemp, open, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode } from './held-files.ts'

/**
 * Writes the whole file under a temporary name, then links it to its real name, which fails if the name is
 * taken. This is safe if two run at once or one is killed.
 */
export async function appendFile(
  file: string,
  content: Uint8Array | string,
  giveName = link,
): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true })
  const aside = await mkdtemp(join(dirname(file), '.new-'))
  try {
    const whole = join(aside, 'whole')
    const opened = await open(whole, 'wx')
    await opened
      .writeFile(content)
      .then(() => opened.sync())
      .finally(() => opened.close())
    return await giveName(whole, file)
      .catch(error => copyIfFree(error, whole, file))
      .then(
        () => true,
        error => (hasCode(error, 'EEXIST') ? false : Promise.reject(error)),
      )
  } finally {
    await rm(aside, { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * A disk without hard links says so in many ways, exFAT on Windows with EISDIR. There the file is copied; the fingerprint
 * reveals an incomplete release.
 */
const copyIfFree = (error: unknown, whole: string, file: string): Promise<void> =>
  hasCode(error, 'EEXIST') ? Promise.reject(error) : copyFile(whole, file, constants.COPYFILE_EXCL)
