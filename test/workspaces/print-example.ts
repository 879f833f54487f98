// A worked example as it is delivered, printed and finished. In: the paper and a printer. Out: the print as the browser
// made it, the finished PDF, what a screen reader says of it, and the margins of its pages.
import { lookNamed } from '../../src/drawing/look/read-look.ts'
import { pdf } from '../../src/formats/pdf-format.ts'
import { makePaper } from '../../src/make-paper.ts'
import { pdfFacts } from '../../src/pdf/document-facts.ts'
import type { Margins } from '../../src/pdf/finish.ts'
import type { Printer } from '../../src/pdf/printer.ts'
import { drawAndFill } from '../../src/verbs/draw-and-fill.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { PaperRequest } from '../../src/workspace/read-paper-inputs.ts'
import { outsideAsDelivered } from '../workspace.ts'

export interface PrintedExample {
  readonly printed: Uint8Array
  readonly finished: Uint8Array
  readonly spoken: string
  readonly margins: Margins
}

export async function printExample(request: PaperRequest, printer: Printer): Promise<PrintedExample> {
  const workspace = openWorkspace(outsideAsDelivered())
  const { paper, record } = await makePaper(request, workspace)
  const templates = await workspace.templates()
  const { drawn, html } = await drawAndFill(paper, templates)
  let printed: Uint8Array | undefined
  const files = await pdf({
    paper,
    record,
    templates,
    chartSvgs: drawn,
    html,
    printer: {
      ...printer,
      print: async page => {
        printed = await printer.print(page)
        return printed
      },
    },
    pictureProgram: workspace.pictureProgram,
    signatures: await workspace.signatures(paper.id, paper.period.id),
    data: async () => new Map(),
  })
  const finished = files.get('paper.pdf')
  const spoken = files.get('spoken.txt')
  if (!(finished instanceof Uint8Array) || typeof spoken !== 'string' || printed === undefined)
    throw new Error('the format made no PDF')
  return { printed, finished, spoken, margins: pdfFacts(paper, lookNamed(paper.look, templates)).margins }
}
