/**
 * Runs the PDF/UA-1 checker of the shared folder. That folder is read-only and does not have its own packages, so its
 * programs are copied into our node_modules, where their imports find our packages.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SOURCE = join(ROOT, '..', 'shared', 'check', 'pdfcheck')
const COPY = join(ROOT, 'node_modules', '.cache', 'pdfcheck')

export interface Finding {
  rule: string
  title: string
  count: number
  examples: string[]
}

/** How many rules failed: of the standard, of the structure's integrity (S-), and our own (Q-). */
export interface PdfVerdict {
  ua: number
  integrity: number
  quality: number
  findings: Finding[]
}

interface Checker {
  openPdf(bytes: Uint8Array): Promise<unknown>
  check(
    pdf: unknown,
    options: { fonts: string[] },
  ): { ua: Finding[]; integrity: Finding[]; quality: Finding[]; findings: Finding[] }
}

/** Whether the checker is available. If not, tests that need it are skipped, and `whyNoPdfcheck` says why. */
export const pdfcheckAvailable = existsSync(join(SOURCE, 'lib', 'rules.mjs'))
export const whyNoPdfcheck = `no PDF/UA checker in ${SOURCE}`

/** A print that the checker's authors keep as a specimen: raw from Chromium, not by our fixtures. */
export const readSpecimen = (): Uint8Array =>
  new Uint8Array(readFileSync(join(SOURCE, 'fixtures', 'raw-chromium.pdf')))

export async function checkPdf(bytes: Uint8Array, fonts = ['SourceSans3']): Promise<PdfVerdict> {
  copyPrograms(SOURCE, COPY)
  copyPrograms(join(SOURCE, 'lib'), join(COPY, 'lib'))
  const { openPdf }: Pick<Checker, 'openPdf'> = await import(pathToFileURL(join(COPY, 'lib', 'pdf.mjs')).href)
  const { check }: Pick<Checker, 'check'> = await import(pathToFileURL(join(COPY, 'lib', 'rules.mjs')).href)
  const { ua, integrity, quality, findings } = check(await openPdf(bytes), { fonts })
  return { ua: ua.length, integrity: integrity.length, quality: quality.length, findings }
}

/** Test files run in parallel, so a program is written to a temporary place and moved: it is never read half written. */
function copyPrograms(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const file of readdirSync(from).filter(name => name.endsWith('.mjs'))) {
    const wanted = readFileSync(join(from, file))
    const target = join(to, file)
    if (existsSync(target) && readFileSync(target).equals(wanted)) continue
    const temporary = `${target}.${process.pid}`
    writeFileSync(temporary, wanted)
    renameSync(temporary, target)
  }
}
