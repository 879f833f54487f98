// Opens a Word edition in LibreOffice, as a council without Word would. In: the bytes of the file. Out: the pages that it
// prints, and what LibreOffice understood of it.
import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'

const run = promisify(execFile)

/** The program on the PATH, or undefined where there is none. */
export function findLibreOffice(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map(folder => join(folder, 'soffice')).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Whether text is as wide there as with Arial, which every council's machine has. */
export async function hasArialWidths(): Promise<boolean> {
  const { stdout } = await run('fc-match', ['-f', '%{family}', 'Arial']).catch(() => ({ stdout: '' }))
  return /^(?:Arial|Liberation Sans|Arimo)/.test(stdout)
}

export interface OpenedInLibreOffice {
  readonly pages: number
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** How many tables it found, and how many of them repeat a header row. */
  readonly tables: number
  readonly headedTables: number
  /** The text alternatives of pictures. */
  readonly alternatives: readonly string[]
}

/** With a profile of its own, so that a LibreOffice that is open already is left alone. */
export async function openInLibreOffice(program: string, docx: Uint8Array): Promise<OpenedInLibreOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'orderpaper-libreoffice-'))
  const converted = async (format: 'pdf' | 'fodt'): Promise<Buffer> => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const paper = join(folder, 'paper.docx')
    await run(program, [profile, '--headless', '--convert-to', format, '--outdir', folder, paper], {
      timeout: 120_000,
    })
    return readFile(join(folder, `paper.${format}`))
  }
  try {
    await writeFile(join(folder, 'paper.docx'), docx)
    const pdf = await PDFDocument.load(await converted('pdf'))
    // The document as LibreOffice would save it: OpenDocument in one XML file.
    const xml = (await converted('fodt')).toString('utf8')
    return {
      pages: pdf.getPageCount(),
      headings: [...xml.matchAll(HEADING)].map(([, level, text = '']) => ({
        level: Number(level),
        text: plain(text),
      })),
      tables: [...xml.matchAll(/<table:table /g)].length,
      headedTables: [...xml.matchAll(/<table:table-header-rows>/g)].length,
      alternatives: [...xml.matchAll(/<svg:desc>([^<]*)/g)].map(([, text = '']) => plain(text)),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const HEADING = /<text:h [^>]*text:outline-level="(\d)"[^>]*>([\s\S]*?)<\/text:h>/g
const plain = (xml: string): string =>
  xml
    .replaceAll(/<text:s\/>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim()
