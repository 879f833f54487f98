// The PDFs that the tests make: the worked examples, hostile text, sample papers, each example of
// a partial, and the fixtures of the finishing step. In: a browser. Out: finished PDFs by name.
import type { Browser } from 'puppeteer'
import { lookNamed } from '../../../src/drawing/look/read-look.ts'
import { fillPaper } from '../../../src/formats/html/fill.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { pdfFacts } from '../../../src/pdf/document-facts.ts'
import { finishPdf } from '../../../src/pdf/finish.ts'
import { produce } from '../../../src/verbs/produce.ts'
import type { Outside } from '../../../src/workspace/outside.ts'
import type { PaperRequest } from '../../../src/workspace/read-paper-inputs.ts'
import { filesBelow } from '../../fuzz/subjects.ts'
import { PAPERS } from '../../hostile/hostile-outputs.ts'
import { inserts } from '../../hostile/inserts.ts'
import { layInserts } from '../../hostile/lay-inserts.ts'
import { produceInMemory } from '../../hostile/produce-in-memory.ts'
import { examplesOf, fillExample, readTemplates } from '../../templates/read-templates.ts'
import { placeholders, samplePaper } from '../../templates/sample-paper.ts'
import { sampleStrategy } from '../../templates/sample-strategy.ts'
import { MONTHLY, outsideAsDelivered, realOutside } from '../../workspace.ts'
import { FACTS } from '../facts.ts'
import { everyConstruction, inColumns, wholePaper, withReferences } from '../fixtures.ts'
import { printFresh } from '../print.ts'

const FROM_RETURN: PaperRequest = { paper: 'corporate-parenting-from-return', period: '2022-03' }

export type Pdfs = ReadonlyMap<string, Uint8Array>

/** For other readers, and of other periods. */
const OTHERS: readonly PaperRequest[] = [
  { paper: 'corporate-parenting-quarterly', period: '2021-22-Q3' },
  { paper: 'corporate-parenting-annual', period: '2021-22' },
  { paper: 'corporate-parenting-large-print', period: '2017-01' },
  { paper: 'corporate-parenting-young-people', period: '2017-01' },
]

/** The worked examples as they are delivered, with their attachments, and the monthly paper in full. */
export async function workedExamples(): Promise<Pdfs> {
  const pdfs = new Map<string, Uint8Array>()
  for (const request of [...PAPERS, ...OTHERS])
    pdfs.set(request.paper, await pdfOf(request, outsideAsDelivered()))
  return pdfs.set(`${MONTHLY.paper} in full`, await pdfOf(MONTHLY, realOutside()))
}

/** All kinds of hostile text in turn, in every field of the two papers that hostile-text.browser.test.ts prints. */
export async function hostilePapers(): Promise<Pdfs> {
  const kinds = Object.values(inserts)
  const allInTurn = (at: number) => kinds[at % kinds.length]?.(Math.floor(at / kinds.length)) ?? ''
  const { files } = layInserts(filesBelow('data'), allInTurn)
  const pdfs = new Map<string, Uint8Array>()
  for (const request of [MONTHLY, FROM_RETURN]) {
    const pdf = (await produceInMemory(request, files)).get('paper.pdf')
    if (pdf instanceof Uint8Array) pdfs.set(`hostile ${request.paper}`, pdf)
  }
  return pdfs
}

/**
 * The sample papers and the examples of partials. A hostile example has a line of markup even in place of a number, as the
 * columns that a heading spans, which no paper has.
 */
export async function samplePages(browser: Browser): Promise<Pdfs> {
  const templates = readTemplates()
  const finished = async (paper: Paper, html: string) =>
    finishPdf(await printFresh(browser, html), pdfFacts(paper, lookNamed(paper.look, templates)))
  const pdfs = new Map<string, Uint8Array>()
  for (const paper of [samplePaper, sampleStrategy])
    pdfs.set(
      `sample of ${paper.look}`,
      await finished(paper, fillPaper(paper, placeholders(paper), templates)),
    )
  for (const example of examplesOf(templates).filter(({ name }) => name !== 'hostile text'))
    pdfs.set(
      `${example.partial}, ${example.name}`,
      await finished(samplePaper, fillExample(example, templates)),
    )
  return pdfs
}

export async function fixturePages(browser: Browser): Promise<Pdfs> {
  const attached = { name: 'data.csv', mime: 'text/csv', description: 'Data', bytes: Buffer.from('a,b\n') }
  const pages = { everyConstruction, inColumns, wholePaper, withReferences }
  const pdfs = new Map<string, Uint8Array>()
  for (const [name, page] of Object.entries(pages))
    pdfs.set(name, await finishPdf(await printFresh(browser, page()), { ...FACTS, attachments: [attached] }))
  return pdfs
}

async function pdfOf(request: PaperRequest, outside: Outside): Promise<Uint8Array> {
  let pdf: Uint8Array | string | undefined
  await produce(request, {
    ...outside,
    replaceFolder: async (_folder, files) => {
      pdf = files.get('paper.pdf')
    },
  })
  if (pdf instanceof Uint8Array) return pdf
  throw new Error(`no PDF of ${request.paper} was made`)
}
