// Makes the files of one paper. In: the paper, its period, and the formats, if not all. Out: a folder in out/, either
// complete or unchanged.
//
// The browser starts first, while everything else is done. The old files stay in out/ until all the new ones
// are ready. Where there is no browser, what needs none is made all the same.

import { type FormatName, formatsByBrowser } from '../definitions/format-names.ts'
import { openDrawer } from '../drawing/open-drawer.ts'
import type { NamedFiles } from '../formats/format.ts'
import { beginPaper, type MadePaper } from '../make-paper.ts'
import type { Printer } from '../pdf/printer.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { listInWords } from '../terms/words.ts'
import { openWorkspace } from '../workspace/open-workspace.ts'
import type { Outside } from '../workspace/outside.ts'
import type { PaperRequest } from '../workspace/read-paper-inputs.ts'
import { attackEdition } from './attack-edition.ts'
import { chosenFormats, formatsNamedIn } from './chosen-formats.ts'
import { guardMadePaper } from './guard-made-paper.ts'
import { type MakeableFormats, makeableFormats } from './makeable-formats.ts'
import {
  analystsFolder,
  drawCharts,
  fillPages,
  inFolders,
  type OutputFolders,
  outputFolder,
  printFormats,
  withAnalystsFiles,
} from './print-paper.ts'
import { writeFolders } from './write-folders.ts'

export interface ProduceRequest extends PaperRequest {
  /** Of the formats of the paper, these alone: `['pdf', 'html']`. */
  readonly only?: readonly string[]
}

export interface Produced extends MadePaper {
  /** Where the paper is: beside its place, if another program held what was there, which a problem then says. */
  readonly folder: string
  readonly files: readonly string[]
  /** The formats for which there was no browser: the last warning says why. */
  readonly notMade: readonly FormatName[]
}

/** @throws ProblemsError if anything stops the paper; BrowserError if nothing can be made without a browser. */
export async function produce(request: ProduceRequest, outside: Outside): Promise<Produced> {
  const only = formatsNamedIn(request.only)
  const printer =
    only === undefined || formatsByBrowser(only).length > 0 ? outside.openPrinter() : withoutBrowser
  const drawer = openDrawer()
  const workspace = openWorkspace(outside)
  try {
    const begun = await beginPaper(request, workspace)
    // What is wrong with the templates is found when the pages are filled.
    const drawing = await drawCharts(begun, workspace, drawer).catch(() => undefined)
    const whole = begun.checked()
    const makeable = await makeableFormats(chosenFormats(only, whole.formats), printer)
    const made = { ...whole, problems: [...whole.problems, ...notMadeProblems(whole, makeable)] }
    const notMade = makeable.notMade?.formats ?? []
    if (notMade.length > 0)
      outside.showProgress(`No browser can be used: making the paper without ${listInWords(notMade)}`)
    const filled = await fillPages(made, workspace, drawing)
    await drawer.close()
    outside.showProgress('Printing')
    const formats = await printFormats(filled, printer, makeable)
    const odd = await attackEdition(made, formats)
    const { blocks, warnings } = await guardMadePaper(made, formats, workspace)
    const held = blocks.length > 0
    // The words that it blocks were made into pages, which are not kept: they may be taken out of the next draft.
    if (held) await workspace.cache.clear()
    // A block stops a release; a draft is made to be read.
    const found = [
      ...odd,
      ...(held ? blocks.map(one => whereHeld(one, made)) : []),
      ...warnings.map(one => (held ? whereHeld(one, made) : one)),
      ...(held ? [heldProblem(made, blocks.length)] : []),
    ].map(one => ({ ...one, severity: 'warning' as const }))
    const files = withAnalystsFiles(filled, formats, makeable, found)
    const folders = held ? heldFolders(made, files) : inFolders(made, files)
    const written = await writeFolders(folders, outside)
    const place = held ? analystsFolder(made) : outputFolder(made)
    return {
      ...made,
      problems: [...made.problems, ...found, ...written.beside],
      folder: written.places.get(place) ?? place,
      files: written.files,
      notMade,
    }
  } finally {
    await drawer.close()
    await printer.close()
  }
}

const notMadeProblems = (made: MadePaper, { notMade }: MakeableFormats) =>
  notMade === undefined
    ? []
    : [
        problem(
          'warning',
          'formats-not-made',
          { file: outputFolder(made) },
          { formats: listInWords(notMade.formats), reason: notMade.reason },
        ),
      ]

/**
 * What was blocked is in the internal folder alone, and the folder of what may leave is emptied. Files of an earlier run are not left
 * there: they may hold the same words, which a new list of names or another rule finds only now, and who looks there would take them
 * for the paper as it is. Made again from the same inputs, a release has the same bytes.
 */
const heldFolders = (made: MadePaper, files: NamedFiles): OutputFolders =>
  new Map([
    [analystsFolder(made), files],
    [outputFolder(made), new Map<string, string>()],
  ])

const heldProblem = (made: MadePaper, count: number): Problem =>
  problem(
    'warning',
    'edition-held-back',
    { file: analystsFolder(made) },
    { count, edition: made.edition, folder: outputFolder(made) },
  )

/** The file is where the draft is, not where it would be. */
function whereHeld(one: Problem, made: MadePaper): Problem {
  const { file } = one.origin
  const leaving = `${outputFolder(made)}/`
  if (!file.startsWith(leaving)) return one
  return {
    ...one,
    origin: { ...one.origin, file: `${analystsFolder(made)}/${file.slice(leaving.length)}` },
  }
}

const unasked = () => Promise.reject(new Error('no browser was opened, since no format needs one'))
const withoutBrowser: Printer = {
  print: unasked,
  version: unasked,
  close: () => Promise.resolve(),
}
