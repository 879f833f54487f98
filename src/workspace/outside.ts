// The outside world, passed in as one object: the files of a workspace, the templates, a browser, and
// progress messages. No other code touches the disk.
import { access } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseOnce } from '../definitions/parse-once.ts'
import type { ParseYaml } from '../definitions/parse-yaml.ts'
import { openPrinter } from '../pdf/open-printer.ts'
import type { Printer } from '../pdf/printer.ts'
import { appendFile } from './append-file.ts'
import { lendHome, newBrowserProfile, removeBrowserProfile } from './browser-profile.ts'
import { type Cache, noCache } from './cache/cache.ts'
import { type FilesToRead, filesOnDisk, inWorkspace, readExample, readPictureProgram } from './disk-files.ts'
import type { Machine } from './machine.ts'
import { isProcessRunning } from './process-running.ts'
import { BESIDE_OUTPUT, type Beside, replaceFolder } from './replace-folder.ts'

export interface Outside extends FilesToRead {
  /**
   * Replaces a whole folder at once: the new one is written under another name, then renamed, so that the old
   * one stays until the new one is complete. Where another program holds the old one, the new one is beside it: then
   * says where, and which files are open.
   */
  replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<Beside | undefined>
  /**
   * Adds a new file, complete from the start. Returns false, and does nothing, if the file exists: no file is
   * ever overwritten.
   */
  append(file: string, content: Uint8Array | string): Promise<boolean>
  /** The program that takes pictures of charts, as WebAssembly. */
  pictureProgram(): Promise<Uint8Array>
  /** A small workspace that works at once, to begin from: each file by its path. */
  example(): Promise<ReadonlyMap<string, Uint8Array>>
  /** Remembers what it has parsed: several papers that are produced with one `Outside` parse a file once. */
  readonly parseYaml: ParseYaml
  /** What earlier runs made. */
  readonly cache: Cache
  /** Starts a browser; the printer waits for it before it first prints. */
  openPrinter(): Printer
  /** What doctor looks at: Node, the browser, the folder, the disk and the settings. */
  machine(): Promise<Machine>
  showProgress(step: string): void
}

/** The real outside world: a workspace on this machine's disk. */
export function outsideOf(
  workspace: string,
  tell: (step: string) => void = () => {},
  cache: Cache = noCache,
  watch?: Parameters<typeof filesOnDisk>[1],
): Outside {
  const root = resolve(workspace)
  return {
    ...filesOnDisk(root, watch),
    // A workspace that was moved while the program ran is not begun anew in the old place.
    replaceFolder: async (folder, files) => {
      await access(root)
      const besides = folder.startsWith('out/') ? BESIDE_OUTPUT : []
      const beside = await replaceFolder(join(root, folder), files, besides)
      return beside && { ...beside, folder: inWorkspace(root, beside.folder) }
    },
    append: (file, content) => access(root).then(() => appendFile(join(root, file), content)),
    pictureProgram: readPictureProgram,
    example: readExample,
    parseYaml: parseOnce(),
    cache,
    openPrinter: openPrinterWithProfile,
    // Loaded by doctor alone.
    machine: () => import('./read-machine.ts').then(({ readMachine }) => readMachine(root)),
    showProgress: tell,
  }
}

/** The profile is removed with the printer; a run that was killed leaves it to the next run. */
function openPrinterWithProfile(): Printer {
  lendHome()
  const profile = newBrowserProfile(tmpdir(), process.pid, isProcessRunning)
  const printer = openPrinter(undefined, profile)
  return {
    ...printer,
    close: async () => {
      await printer.close()
      await removeBrowserProfile(profile)
    },
  }
}
