// A public edition that is produced and released in memory, as a web page and data alone, so that no browser is needed. In: files put
// in, changed or (null) taken away. Out: the verbs in that world, and the folders that they wrote.
import { produce } from '../../src/verbs/produce.ts'
import { release } from '../../src/verbs/release.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { changedOutside, MONTHLY, MONTHLY_PAPER, textOf } from '../workspace.ts'

export const PUBLIC = { ...MONTHLY, edition: 'public' } as const
export const LEAVING = 'out/public/corporate-parenting-monthly/2017-01'
export const STAYING = 'out/corporate-parenting-monthly/2017-01-public'
export const WORDS = 'data/commentary/2017-01/public/adoptions.md'

/** The commentary of the edition with a paragraph more. */
export const withWords = async (also: string) => ({ [WORDS]: `${await textOf(WORDS)}\n\n${also}\n` })

export async function editionInMemory(changes: Readonly<Record<string, string | null>> = {}) {
  const paper = await textOf(MONTHLY_PAPER)
  const files: Record<string, string | Uint8Array | null> = {
    [MONTHLY_PAPER]: paper.replace('\nperiod: month\n', '\nformats: [html, data]\nperiod: month\n'),
    ...changes,
  }
  const folders = new Map<string, ReadonlyMap<string, Uint8Array | string>>()
  const outside = (): Outside => ({
    ...changedOutside(files),
    replaceFolder: async (folder, own) => {
      folders.set(folder, own)
      for (const name of Object.keys(files)) if (name.startsWith(`${folder}/`)) files[name] = null
      for (const [name, content] of own) files[`${folder}/${name}`] = content
    },
    append: async (file, text) => {
      files[file] = text
      return true
    },
  })
  return {
    files,
    folders,
    textIn: (folder: string, file: string) => String(folders.get(folder)?.get(file)),
    produced: () => produce(PUBLIC, outside()),
    released: () =>
      release(
        {
          ...PUBLIC,
          reason: 'First publication',
          approvedBy: 'Head of Performance',
          on: '2017-02-20',
        },
        outside(),
      ),
  }
}
