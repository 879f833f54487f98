// Reads a file of the workspace. In: its path. Out: its bytes; or the operating system's error, which names the file.
import { readFile } from 'node:fs/promises'
import { hasCode, type Pause, patiently, pauseFor } from './held-files.ts'

/** A workbook that is open in Excel can be read; while Excel saves it, or OneDrive copies it, we wait. */
export const readWhole = (
  file: string,
  read: (file: string) => Promise<Uint8Array> = readFile,
  pause: Pause = pauseFor,
): Promise<Uint8Array> =>
  patiently(
    () => read(file),
    pause,
    error => hasCode(error, 'EBUSY'),
  ).catch((error: unknown) => {
    // A fault while reading, unlike one while opening, does not say of which file: a folder in its place, a file that is
    // kept only in OneDrive.
    throw error instanceof Error && 'code' in error ? Object.assign(error, { path: file }) : error
  })
