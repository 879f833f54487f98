// Writes the folders of a paper. In: the folders, each with its files. Out: the files where they are now; and, where
// another program held an old folder so that the new one is beside it, a problem that says so.
import { type ProblemOf, problem } from '../problems/problem.ts'
import { listInWords } from '../terms/words.ts'
import type { Outside } from '../workspace/outside.ts'
import type { OutputFolders } from './print-paper.ts'

export interface WrittenFolders {
  /** Paths inside the workspace, in the order of the folders. */
  readonly files: readonly string[]
  /** Where a folder is now, by the place that was meant. */
  readonly places: ReadonlyMap<string, string>
  readonly beside: readonly ProblemOf<'files-beside'>[]
}

export async function writeFolders(folders: OutputFolders, outside: Outside): Promise<WrittenFolders> {
  const places = new Map<string, string>()
  const beside: ProblemOf<'files-beside'>[] = []
  for (const [folder, files] of folders) {
    const put = await outside.replaceFolder(folder, files)
    places.set(folder, put?.folder ?? folder)
    if (put !== undefined)
      beside.push(
        problem(
          'warning',
          'files-beside',
          { file: folder },
          { beside: put.folder, open: listInWords(put.open) },
        ),
      )
  }
  const files = [...folders].flatMap(([folder, own]) =>
    [...own.keys()].map(file => `${places.get(folder)}/${file}`),
  )
  return { files, places, beside }
}
