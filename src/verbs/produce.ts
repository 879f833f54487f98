// Makes the files of one paper. In: the paper and its period. Out: a folder in out/, either complete or
// unchanged.
//
// The browser starts first, while everything else is done. The old files stay in out/ until all the new ones
// are ready.

import { type MadePaper, makePaper } from '../make-paper.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { fillPages, outputFolder, printPages } from './print-paper.ts'

export interface Produced extends MadePaper {
  readonly folder: string
  readonly files: readonly string[]
}

/** @throws ProblemsError if anything stops the paper; BrowserError if there is nothing to print with. */
export async function produce(request: PaperRequest, outside: Outside): Promise<Produced> {
  const printer = outside.openPrinter()
  const workspace = openWorkspace(outside)
  try {
    const made = await makePaper(request, workspace)
    const filled = await fillPages(made, workspace)
    outside.showProgress('Printing')
    const files = await printPages(filled, printer)
    const folder = outputFolder(made.paper)
    await outside.replaceFolder(folder, files)
    return { ...made, folder, files: [...files.keys()].map(file => `${folder}/${file}`) }
  } finally {
    await printer.close()
  }
}
