// Makes one paper, from extracts to files: the conductor, and the architecture in one page.
//
//   extracts → observations → indicators → ratings → papers → outputs
//     read       count         line up      judge     write    print
//
// The browser is started first and comes up while everything else is done. What was in out/ stays until all
// of the new is there.

import { chartDrawer } from '../drawing/draw.ts'
import { lookNamed } from '../drawing/look/read-look.ts'
import { chartsOf } from '../formats/charts-of.ts'
import { checkOutputs } from '../formats/check-outputs.ts'
import { repairsCsv } from '../formats/data/repairs-csv.ts'
import { fillPaper } from '../formats/html/fill.ts'
import { manifestOf } from '../formats/manifest.ts'
import { type Made, makePaper } from '../make-paper.ts'
import { pdfFacts } from '../pdf/facts.ts'
import { finishPdf } from '../pdf/finish.ts'
import { isError, ProblemsError } from '../problems/problem.ts'
import { sayProblems } from '../problems/say-problems.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { versions } from '../workspace/versions.ts'

export interface Produced extends Made {
  readonly folder: string
  readonly files: readonly string[]
}

/** @throws ProblemsError if anything stops the paper; BrowserError if there is nothing to print with. */
export async function produce(request: PaperRequest, outside: Outside): Promise<Produced> {
  const printer = outside.openPrinter()
  const workspace = openWorkspace(outside)
  try {
    const [made, templates] = await Promise.all([makePaper(request, workspace), workspace.templates()])
    const { paper, record } = made
    const signed = await workspace.signatures(paper.id, paper.period.id)
    const outputProblems = [...checkOutputs(paper, templates), ...signed.problems]
    if (outputProblems.some(isError)) throw new ProblemsError([...made.problems, ...outputProblems])

    const charts = chartsOf(paper)
    outside.tell(`Drawing ${charts.length} charts`)
    const drawer = await chartDrawer(templates)
    const drawn = new Map(charts.map(chart => [chart.id, drawer.draw(chart)]))
    const html = fillPaper(paper, drawn, templates)

    outside.tell('Printing')
    // The browser prints in a process of its own: meanwhile the figures are written for spreadsheets,
    // pictures of the charts are taken for Word, and the evidence is gathered.
    const figures = import('../formats/data/data-edition.ts').then(({ dataEdition }) =>
      dataEdition(paper, record),
    )
    const [pdf, data, word, evidence] = await Promise.all([
      Promise.all([printer.print(html), figures]).then(([printed, files]) =>
        finishPdf(printed, pdfFacts(paper, lookNamed(paper.look, templates), files)),
      ),
      figures,
      import('../formats/word/word-edition.ts').then(({ wordEdition }) =>
        wordEdition(paper, drawn, printer, templates),
      ),
      import('../formats/evidence/evidence-files.ts').then(({ evidenceFiles }) =>
        evidenceFiles(paper, record, html, templates, signed),
      ),
    ])

    const files = new Map<string, Uint8Array | string>([
      ['paper.pdf', pdf],
      ['paper.html', html],
      ['paper.docx', word],
      ...data,
      ...evidence,
      ['paper.json', `${JSON.stringify(paper, undefined, 1)}\n`],
      ['problems.txt', sayProblems(made.problems)],
      // For the analyst: only a paper that is counted from returns has rows to account for.
      ...(made.returns.length > 0 ? [['repairs.csv', repairsCsv(made.returns)] as const] : []),
    ])
    files.set(
      'manifest.json',
      manifestOf({
        paper,
        inputs: made.inputs,
        templates,
        versions: versions(await printer.version()),
        outputs: files,
      }),
    )

    const folder = `out/${paper.id}/${paper.period.id}`
    await outside.replaceFolder(folder, files)
    return { ...made, folder, files: [...files.keys()].map(file => `${folder}/${file}`) }
  } finally {
    await printer.close()
  }
}
