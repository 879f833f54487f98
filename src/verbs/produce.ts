// Makes the files of one paper. In: the paper, its period, and the formats, if not all. Out: a folder in out/, either
// complete or unchanged.
//
// The browser starts first, while everything else is done. The old files stay in out/ until all the new ones
// are ready.

import { usesBrowser } from '../definitions/format-names.ts'
import { type MadePaper, makePaper } from '../make-paper.ts'
import type { Printer } from '../pdf/printer.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { attackEdition } from './attack-edition.ts'
import { chosenFormats, formatsNamedIn } from './chosen-formats.ts'
import { guardMadePaper } from './guard-made-paper.ts'
import { fillPages, inFolders, outputFolder, printPages } from './print-paper.ts'

export interface ProduceRequest extends PaperRequest {
  /** Of the formats of the paper, these alone: `['pdf', 'html']`. */
  readonly only?: readonly string[]
}

export interface Produced extends MadePaper {
  readonly folder: string
  readonly files: readonly string[]
}

/** @throws ProblemsError if anything stops the paper; BrowserError if there is nothing to print with. */
export async function produce(request: ProduceRequest, outside: Outside): Promise<Produced> {
  const only = formatsNamedIn(request.only)
  const printer = only === undefined || usesBrowser(only) ? outside.openPrinter() : withoutBrowser
  const workspace = openWorkspace(outside)
  try {
    const made = await makePaper(request, workspace)
    const names = chosenFormats(only, made.formats)
    const filled = await fillPages(made, workspace)
    outside.showProgress('Printing')
    const files = await printPages(filled, printer, names)
    const odd = await attackEdition(made, files)
    const { blocks, warnings } = await guardMadePaper(made, files, workspace)
    const folders = inFolders(made, files)
    for (const [folder, own] of folders) await outside.replaceFolder(folder, own)
    return {
      ...made,
      // A block stops a release; a draft is made to be read.
      problems: [
        ...made.problems,
        ...odd,
        ...[...blocks, ...warnings].map(one => ({ ...one, severity: 'warning' as const })),
      ],
      folder: outputFolder(made),
      files: [...folders].flatMap(([folder, own]) => [...own.keys()].map(file => `${folder}/${file}`)),
    }
  } finally {
    await printer.close()
  }
}

const unasked = () => Promise.reject(new Error('no browser was opened, since no format needs one'))
const withoutBrowser: Printer = {
  print: unasked,
  picture: unasked,
  version: unasked,
  close: () => Promise.resolve(),
}
