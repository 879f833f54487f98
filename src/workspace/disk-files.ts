// The files of a workspace on this machine's disk, and those that come with the program. In: the folder of the workspace.
// Out: ways to list and read them. A run that finds nothing changed loads this and little else.
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Templates } from '../drawing/templates.ts'
import { ifNotThere } from './held-files.ts'
import { PACKAGE } from './package-folder.ts'
import { readWhole } from './read-whole.ts'

/** What a paper may be made from. */
export interface FilesToRead {
  /**
   * The files below a folder of the workspace, as paths inside the workspace, sorted; none if the folder is
   * not there.
   */
  list(folder: string): Promise<string[]>
  read(file: string): Promise<Uint8Array>
  templates(): Promise<Templates>
  /** The definitions that come with the program, as text by name: `standard/national/health.yaml`. */
  standard(): Promise<ReadonlyMap<string, string>>
}

/** Those of the council, apart from what comes with the program. */
export type WorkspaceFiles = Pick<FilesToRead, 'list' | 'read'>

/** Templates missing from the workspace come from the package. `watch` may take notes of what is asked of the workspace. */
export function filesOnDisk(
  workspace: string,
  watch: (files: WorkspaceFiles) => WorkspaceFiles = files => files,
): FilesToRead {
  const root = resolve(workspace)
  const files = watch({
    list: folder => listBelow(root, folder),
    read: file => readWhole(join(root, file)),
  })
  return {
    ...files,
    templates: () => readTemplates(root === PACKAGE ? undefined : files),
    standard: readStandard,
  }
}

/** Where this file's own packages are. */
const { resolve: placeOf } = createRequire(import.meta.url)
const FONT = '@expo-google-fonts/source-sans-3'

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

export const inWorkspace = (root: string, path: string): string => relative(root, path).split(sep).join('/')

export const readPictureProgram = (): Promise<Uint8Array> =>
  readFile(placeOf('@resvg/resvg-wasm/index_bg.wasm'))

/** The example beside them is a workspace of its own. */
const STANDARD = ['data/standard/national', 'data/standard/reports']

const EXAMPLE = 'data/standard/example'

/** A small workspace that works at once. */
export async function readExample(): Promise<ReadonlyMap<string, Uint8Array>> {
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

/** `own`: the files of the workspace, unless it is the package itself. */
async function readTemplates(own: WorkspaceFiles | undefined): Promise<Templates> {
  const ofPackage = {
    list: (folder: string) => listBelow(PACKAGE, folder),
    read: (file: string) => readFile(join(PACKAGE, file)),
  }
  const found = await Promise.all([ofPackage, ...(own ? [own] : [])].map(readTemplateTexts))
  const fontFolder = dirname(placeOf(`${FONT}/package.json`))
  const [regular, semibold] = await Promise.all([
    readFile(join(fontFolder, '400Regular', 'SourceSans3_400Regular.ttf')),
    readFile(join(fontFolder, '600SemiBold', 'SourceSans3_600SemiBold.ttf')),
  ])
  const reference = await (own ?? ofPackage).read(REFERENCE).catch(ifNotThere(undefined))
  return {
    files: new Map(found.flat()),
    fonts: { regular, semibold },
    ...(reference !== undefined && { reference }),
  }
}

async function readTemplateTexts({
  list,
  read,
}: WorkspaceFiles): Promise<(readonly [path: string, text: string])[]> {
  const files = (await list('templates')).filter(file => file !== REFERENCE)
  return Promise.all(
    files.map(
      async file => [file.slice('templates/'.length), new TextDecoder().decode(await read(file))] as const,
    ),
  )
}
