// The outside world, passed in as one object: the files of a workspace, the templates, a browser, and
// progress messages. No other code touches the disk.
import {
  access,
  constants,
  copyFile,
  link,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { parseOnce } from '../definitions/parse-once.ts'
import type { ParseYaml } from '../definitions/parse-yaml.ts'
import type { Templates } from '../drawing/templates.ts'
import { openPrinter } from '../pdf/open-printer.ts'
import type { Printer } from '../pdf/printer.ts'
import { newBrowserProfile, removeBrowserProfile } from './browser-profile.ts'
import type { Machine } from './machine.ts'
import { isProcessRunning } from './process-running.ts'
import { replaceFolder } from './replace-folder.ts'

export interface Outside {
  /**
   * The files below a folder of the workspace, as paths inside the workspace, sorted; none if the folder is
   * not there.
   */
  list(folder: string): Promise<string[]>
  read(file: string): Promise<Uint8Array>
  /**
   * Replaces a whole folder at once: the new one is written under another name, then renamed, so that the old
   * one stays until the new one is complete.
   */
  replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void>
  /**
   * Adds a new file, complete from the start. Returns false, and does nothing, if the file exists: no file is
   * ever overwritten.
   */
  append(file: string, content: Uint8Array | string): Promise<boolean>
  templates(): Promise<Templates>
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
    replaceFolder: (folder, files) => access(root).then(() => replaceFolder(join(root, folder), files)),
    append: (file, content) => access(root).then(() => append(join(root, file), content)),
    templates: () => readTemplates(root),
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

/** The message about a folder in the place of a file does not name it by itself. */
const readWhole = (file: string): Promise<Uint8Array> =>
  readFile(file).catch((error: unknown) => {
    throw error instanceof Error && isCode(error, 'EISDIR') ? Object.assign(error, { path: file }) : error
  })

/** A folder with such a name is listed, so that reading it says what is wrong: it is not passed over in silence. */
const NAMED_AS_A_FILE = /\.(?:ya?ml|md|csv|xls[xmb]?|ods|xml|zip|json)$/i

async function listBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    ifNotThere<never[]>([]),
  )
  return entries
    .filter(entry => entry.isFile() || (entry.isDirectory() && NAMED_AS_A_FILE.test(entry.name)))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

const STANDARD = 'data/standard'

const EXAMPLE = `${STANDARD}/example`

async function readExample(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await listBelow(PACKAGE, EXAMPLE)
  return new Map(
    await Promise.all(
      files.map(async file => [file.slice(EXAMPLE.length + 1), await readFile(join(PACKAGE, file))] as const),
    ),
  )
}

async function readStandard(): Promise<ReadonlyMap<string, string>> {
  const files = (await listBelow(PACKAGE, STANDARD)).filter(
    file => file.endsWith('.yaml') && !file.startsWith(EXAMPLE),
  )
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
  const fontFolder = dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`))
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

/**
 * Writes the whole file under a temporary name, then links it to its real name, which fails if the name is
 * taken. This is safe if two run at once or one is killed.
 */
async function append(file: string, content: Uint8Array | string): Promise<boolean> {
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
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

/** A disk without hard links copies instead; there, the fingerprint reveals an incomplete release. */
async function giveName(whole: string, file: string): Promise<boolean> {
  const withoutLinks = (error: unknown) =>
    isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')
      ? copyFile(whole, file, constants.COPYFILE_EXCL)
      : Promise.reject(error)
  return link(whole, file)
    .catch(withoutLinks)
    .then(
      () => true,
      error => (isCode(error, 'EEXIST') ? false : Promise.reject(error)),
    )
}

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** A missing folder is not an error; anything else is. */
const ifNotThere =
  <T>(fallback: T) =>
  (error: unknown): T => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return fallback
    throw error
  }
