// The outside world, passed in as one object: the files of a workspace, the templates, a browser, and
// progress messages. No other code touches the disk.
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseOnce } from '../definitions/parse-once.ts'
import type { ParseYaml } from '../definitions/parse-yaml.ts'
import type { Templates } from '../drawing/templates.ts'
import { openPrinter } from '../pdf/open-printer.ts'
import type { Printer } from '../pdf/printer.ts'
import { appendFile } from './append-file.ts'
import { lendHome, newBrowserProfile, removeBrowserProfile } from './browser-profile.ts'
import { ifNotThere } from './held-files.ts'
import type { Machine } from './machine.ts'
import { isProcessRunning } from './process-running.ts'
import { readWhole } from './read-whole.ts'
import { BESIDE_OUTPUT, type Beside, replaceFolder } from './replace-folder.ts'

export interface Outside {
  /**
   * The files below a folder of the workspace, as paths inside the workspace, sorted; none if the folder is
   * not there.
   */
  list(folder: string): Promise<string[]>
  read(file: string): Promise<Uint8Array>
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
  templates(): Promise<Templates>
  /** The program that takes pictures of charts, as WebAssembly. */
  pictureProgram(): Promise<Uint8Array>
  /** The definitions that come with the program, as text by name: `standard/national/health.yaml`. */
  standard(): Promise<ReadonlyMap<string, string>>
  /** A small workspace that works at once, to begin from: each file by its path. */
  example(): Promise<ReadonlyMap<string, Uint8Array>>
  /** Remembers what it has parsed: several papers that are produced with one `Outside` parse a file once. */
  readonly parseYaml: ParseYaml
  /** Starts a browser; the printer waits for it before it first prints. */
  openPrinter(): Printer
  /** What doctor looks at: Node, the browser, the folder, the disk and the settings. */
  machine(): Promise<Machine>
  showProgress(step: string): void
}

const PACKAGE = resolve(import.meta.dirname, '../..')
/** Where this file's own packages are. */
const { resolve: placeOf } = createRequire(import.meta.url)
const FONT = '@expo-google-fonts/source-sans-3'

/**
 * The real outside world: a workspace on this machine's disk. Templates missing from the workspace come from
 * the package.
 */
export function outsideOf(workspace: string, tell: (step: string) => void = () => {}): Outside {
  const root = resolve(workspace)
  return {
    list: folder => listBelow(root, folder),
    read: file => readWhole(join(root, file)),
    // A workspace that was moved while the program ran is not begun anew in the old place.
    replaceFolder: async (folder, files) => {
      await access(root)
      const besides = folder.startsWith('out/') ? BESIDE_OUTPUT : []
      const beside = await replaceFolder(join(root, folder), files, besides)
      return beside && { ...beside, folder: inWorkspace(root, beside.folder) }
    },
    append: (file, content) => access(root).then(() => appendFile(join(root, file), content)),
    templates: () => readTemplates(root),
    pictureProgram: readPictureProgram,
    standard: readStandard,
    example: readExample,
    parseYaml: parseOnce(),
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

/** A folder with such a name is listed, so that reading it says what is wrong: it is not passed over in silence. */
const NAMED_AS_A_FILE = /\.(?:ya?ml|md|csv|xls[xmb]?|ods|xml|zip|json)$/i

async function listBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    ifNotThere<never[]>([]),
  )
  const below = await Promise.all(
    entries.map(entry => {
      const path = join(entry.parentPath, entry.name)
      if (entry.isSymbolicLink()) return listLinked(root, path)
      const isListed = entry.isFile() || (entry.isDirectory() && NAMED_AS_A_FILE.test(entry.name))
      return isListed ? [inWorkspace(root, path)] : []
    }),
  )
  return below.flat().sort()
}

/**
 * A link leads to a file or to a folder. Windows may show what is kept in OneDrive as a link, which then leads to itself. One
 * that leads nowhere is listed, so that reading it says so; one to a folder that it is in is not followed.
 */
async function listLinked(root: string, path: string): Promise<string[]> {
  const [real, folder] = [await realpath(path).catch(ifNotThere(path)), await realpath(dirname(path))]
  const isFolder = await stat(path).then(found => found.isDirectory(), ifNotThere(false))
  if (!isFolder) return [inWorkspace(root, path)]
  return `${folder}${sep}`.startsWith(`${real}${sep}`) ? [] : listBelow(root, inWorkspace(root, path))
}

const inWorkspace = (root: string, path: string): string => relative(root, path).split(sep).join('/')

const readPictureProgram = (): Promise<Uint8Array> => readFile(placeOf('@resvg/resvg-wasm/index_bg.wasm'))

/** The example beside them is a workspace of its own. */
const STANDARD = ['data/standard/national', 'data/standard/reports']

const EXAMPLE = 'data/standard/example'

async function readExample(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await listBelow(PACKAGE, EXAMPLE)
  return new Map(
    await Promise.all(
      files.map(async file => [file.slice(EXAMPLE.length + 1), await readFile(join(PACKAGE, file))] as const),
    ),
  )
}

async function readStandard(): Promise<ReadonlyMap<string, string>> {
  const listed = await Promise.all(STANDARD.map(folder => listBelow(PACKAGE, folder)))
  const files = listed.flat().filter(file => file.endsWith('.yaml'))
  return new Map(
    await Promise.all(
      files.map(
        async file => [file.slice('data/'.length), await readFile(join(PACKAGE, file), 'utf8')] as const,
      ),
    ),
  )
}

/** A Word document, whose styles papers take; every other template is text. */
const REFERENCE = 'templates/reference.docx'

async function readTemplates(root: string): Promise<Templates> {
  const roots = root === PACKAGE ? [PACKAGE] : [PACKAGE, root]
  const found = await Promise.all(
    roots.map(async from => {
      const files = await listBelow(from, 'templates')
      return Promise.all(
        files
          .filter(file => file !== REFERENCE)
          .map(
            async file =>
              [file.slice('templates/'.length), await readFile(join(from, file), 'utf8')] as const,
          ),
      )
    }),
  )
  const fontFolder = dirname(placeOf(`${FONT}/package.json`))
  const [regular, semibold] = await Promise.all([
    readFile(join(fontFolder, '400Regular', 'SourceSans3_400Regular.ttf')),
    readFile(join(fontFolder, '600SemiBold', 'SourceSans3_600SemiBold.ttf')),
  ])
  const reference = await readFile(join(root, REFERENCE)).catch(ifNotThere(undefined))
  return {
    files: new Map(found.flat()),
    fonts: { regular, semibold },
    ...(reference !== undefined && { reference }),
  }
}
