// Opens workbooks in LibreOffice Calc. In: files. Out: the cells of every sheet as Calc shows them.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** The program, if this machine has it: users' machines need not. */
export const calc: string | undefined = ['soffice', 'libreoffice'].find(program => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
})

/**
 * The twelve settings of Calc's CSV: comma, double quote, UTF-8, from line 1, no column formats, the default language,
 * quotes only where needed, numbers without quotes, cells as they are shown, no formulas, spaces kept, and -1 for every
 * sheet.
 */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1'

/** By the name of the file, then of the sheet. One start of the program opens all files. */
export function openInCalc(
  program: string,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-calc-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const paths = [...files.keys()].map(name => join(folder, name))
    execFileSync(
      program,
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        EVERY_SHEET,
        '--outdir',
        folder,
        ...paths,
      ],
      { stdio: 'ignore', timeout: 400_000 },
    )
    return new Map([...files.keys()].map(name => [name, sheetsOf(folder, name.replace(/\.\w+$/, ''))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Calc names the file of a sheet `<workbook>-<sheet>.csv`. */
function sheetsOf(folder: string, stem: string): Map<string, string[][]> {
  const own = readdirSync(folder).filter(file => file.startsWith(`${stem}-`) && file.endsWith('.csv'))
  return new Map(
    own.map(file => [
      file.slice(stem.length + 1, -'.csv'.length),
      parse(readFileSync(join(folder, file)), { bom: true, relax_column_count: true }) as string[][],
    ]),
  )
}
