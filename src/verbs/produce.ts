// Makes the files of one paper. In: the paper and its period. Out: a folder in out/, either complete or
// unchanged.
//
// The browser starts first, while everything else is done. The old files stay in out/ until all the new ones
// are ready.

import { chartsOf } from '../formats/charts-of.ts'
import { checkOutputs } from '../formats/check-outputs.ts'
import { repairsCsv } from '../formats/data/repairs-csv.ts'
import { makeFormats } from '../formats/index.ts'
import { manifestOf } from '../formats/manifest.ts'
import { type MadePaper, makePaper } from '../make-paper.ts'
import { isError, ProblemsError } from '../problems/problem.ts'
import { sayProblems } from '../problems/say-problems.ts'
import { counted } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { versions } from '../workspace/versions.ts'
import { drawAndFill } from './draw-and-fill.ts'

export interface Produced extends MadePaper {
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
    outside.showProgress(`Drawing ${counted(charts.length, 'chart')}`)
    const { drawn, html } = await drawAndFill(paper, templates)

    outside.showProgress('Printing')
    const figures = import('../formats/data/data-edition.ts').then(({ dataEdition }) =>
      dataEdition(paper, record),
    )
    const formats = await makeFormats({
      paper,
      record,
      templates,
      chartSvgs: drawn,
      html,
      printer,
      signatures: signed,
      data: () => figures,
    })
    const files = new Map<string, Uint8Array | string>([
      ...formats,
      ['paper.json', `${JSON.stringify(paper, undefined, 1)}\n`],
      ['problems.txt', sayProblems(made.problems, made.notChecked)],
      // For the analyst: only a paper counted from returns has rows to account for.
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
