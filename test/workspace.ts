// The worked example as a workspace, and a way to change it in memory: tests pass another world in, and never
// touch the real one.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { BrowserError } from '../src/pdf/printer.ts'
import { type Outside, outsideOf } from '../src/workspace/outside.ts'

export const REPOSITORY = resolve(import.meta.dirname, '..')
export const SHARED = resolve(REPOSITORY, '..', 'shared')
export const MONTHLY = { paper: 'corporate-parenting-monthly', period: '2017-01' } as const

/** One for all tests of a worker, so that an unchanged definition is parsed once. */
const asDelivered = outsideOf(REPOSITORY)
export const outsideAsDelivered = (): Outside => ({ ...asDelivered })

/**
 * The monthly paper in full, which prints everything: most tests look at a table or a sentence that the paper for members
 * has in its annex, or leaves out. `test/papers/members` has the paper as it is delivered.
 */
export const inFull = (text: string): string => text.replace(/^detail: members$/m, 'detail: full')
export const MONTHLY_PAPER = `data/definitions/papers/${MONTHLY.paper}.yaml`
let paperInFull: Promise<Uint8Array> | undefined
const real: Outside = {
  ...asDelivered,
  read: file => {
    if (file !== MONTHLY_PAPER) return asDelivered.read(file)
    paperInFull ??= textOf(file).then(text => new TextEncoder().encode(text))
    return paperInFull
  },
}
export const realOutside = (): Outside => ({ ...real })

const refuse = () => {
  throw new Error('a test tried to write or to print')
}

/** Only these files, in memory. Nothing can be written or printed. */
export function outsideOfFiles(files: ReadonlyMap<string, Uint8Array>): Outside {
  return {
    ...real,
    list: async folder => [...files.keys()].filter(file => file.startsWith(`${folder}/`)).sort(),
    read: async file => {
      const found = files.get(file)
      if (found === undefined) throw Object.assign(new Error(`no file ${file}`), { code: 'ENOENT' })
      return found
    },
    replaceFolder: refuse,
    append: refuse,
    openPrinter: noPrinter,
  }
}

/** As where no browser is found. */
const noBrowser = () => Promise.reject(new BrowserError('There is no browser to print with.'))
const noPrinter = () => ({
  print: noBrowser,
  version: noBrowser,
  close: () => Promise.resolve(),
})

/**
 * The worked example with some files put in, changed or (null) taken away. Nothing can be written or printed.
 */
export function changedOutside(changes: Readonly<Record<string, string | Uint8Array | null>>): Outside {
  const isBelow = (file: string, folder: string) => file.startsWith(`${folder}/`)
  return {
    ...real,
    list: async folder =>
      [
        ...new Set([
          ...(await real.list(folder)),
          ...Object.keys(changes).filter(file => isBelow(file, folder)),
        ]),
      ]
        .filter(file => changes[file] !== null)
        .sort(),
    read: async file => {
      const changed = changes[file]
      if (changed === undefined || changed === null) return real.read(file)
      return typeof changed === 'string' ? new TextEncoder().encode(changed) : changed
    },
    replaceFolder: refuse,
    append: refuse,
    openPrinter: noPrinter,
  }
}

export async function textOf(file: string): Promise<string> {
  const text = await readFile(resolve(REPOSITORY, file), 'utf8')
  return file === MONTHLY_PAPER ? inFull(text) : text
}
