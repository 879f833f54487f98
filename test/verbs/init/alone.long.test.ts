// Whatever init takes from a council's files, its first check finds no error: of each file and each sheet alone, and of the files
// without each of them. A percentage may lose its parts, last year this year, a table its targets.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, write } from 'xlsx'
import { lookAtBook } from '../../../src/extracts/look/look-at-book.ts'
import { isError } from '../../../src/problems/problem.ts'
import { check } from '../../../src/verbs/check.ts'
import { filesOfProposal, proposed, requestOf } from '../../../src/verbs/init/begin.ts'
import { outsideOfFiles } from '../../workspace.ts'
import { written } from './begun.ts'

const COUNCILS = join(import.meta.dirname, 'councils')

type Files = ReadonlyMap<string, Uint8Array>

function filesOf(council: string): Files {
  const input = join(COUNCILS, council, 'input')
  return new Map(readdirSync(input).map(file => [file, new Uint8Array(readFileSync(join(input, file)))]))
}

/** Only the sheets that are kept. */
function withSheets(bytes: Uint8Array, isKept: (name: string) => boolean): Uint8Array {
  const book = read(bytes, { cellStyles: true, cellNF: true })
  const kept = book.SheetNames.filter(isKept)
  const sheets = Object.fromEntries(
    kept.flatMap(name => (book.Sheets[name] ? [[name, book.Sheets[name]]] : [])),
  )
  const about = book.Workbook?.Sheets?.filter(({ name = '' }) => kept.includes(name)) ?? []
  const left = { SheetNames: kept, Sheets: sheets, Workbook: { Sheets: about } }
  return new Uint8Array(write(left, { type: 'array', bookType: 'xlsx', cellStyles: true }))
}

/** Each with its name. */
function takenApart(files: Files): [string, Files][] {
  return [...files].flatMap(([file, bytes]): [string, Files][] => {
    const names = /\.csv$/.test(file) ? [] : read(bytes, { bookSheets: true }).SheetNames
    const others = new Map([...files].filter(([name]) => name !== file))
    return [
      [`${file} alone`, new Map([[file, bytes]])],
      [`without ${file}`, others],
      ...(names.length < 2 ? [] : names).flatMap((sheet): [string, Files][] => [
        [`${file}, ${sheet} alone`, new Map([[file, withSheets(bytes, name => name === sheet)]])],
        [`${file} without ${sheet}`, new Map([...others, [file, withSheets(bytes, name => name !== sheet)]])],
      ]),
    ]
  })
}

describe.each(readdirSync(COUNCILS))('of the files of %s', council => {
  it.each(takenApart(filesOf(council)))('%s', async (_, files) => {
    const seen = await Promise.all(
      [...files].map(async ([file, bytes]) => ({ seen: await lookAtBook(bytes, file), bytes })),
    )
    const books = seen.flatMap(({ seen: one, bytes }) => ('unreadable' in one ? [] : [{ seen: one, bytes }]))
    const proposal = await proposed(books, outsideOfFiles(new Map()))
    if (proposal.indicators.length === 0) return
    const outside = outsideOfFiles(written(filesOfProposal(proposal, books)))
    const { problems } = await check(requestOf(proposal), outside)
    expect(problems.filter(isError)).toEqual([])
  })
})
