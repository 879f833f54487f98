// Fills the pages of a made paper, and prints its files. In: the paper and the workspace. Out: the filled pages; then
// every file of its folder in out/, with the manifest. produce and release share it.

import type { FormatName } from '../definitions/format-names.ts'
import { lookNamed } from '../drawing/look/read-look.ts'
import type { Drawer } from '../drawing/open-drawer.ts'
import type { PictureProgram } from '../drawing/take-pictures.ts'
import type { Templates } from '../drawing/templates.ts'
import { chartsOf } from '../formats/charts-of.ts'
import { checkOutputs } from '../formats/check-outputs.ts'
import { metadataFileOf } from '../formats/data/csvw.ts'
import { keptBackCsv } from '../formats/data/kept-back-csv.ts'
import { repairsCsv, repairsMetadata } from '../formats/data/repairs-csv.ts'
import type { NamedFiles } from '../formats/format.ts'
import { makeFormats } from '../formats/index.ts'
import { paperInLook } from '../formats/large-print/paper-in-look.ts'
import { manifestOf } from '../formats/manifest.ts'
import type { MadePaper } from '../make-paper.ts'
import type { Paper } from '../papers/paper.ts'
import type { Printer } from '../pdf/printer.ts'
import { isError, type Problem, ProblemsError } from '../problems/problem.ts'
import { sayProblems } from '../problems/say-problems.ts'
import { once } from '../terms/once.ts'
import { counted } from '../terms/words.ts'
import { type Keep, keepFor } from '../workspace/cache/cache.ts'
import { fingerprintOfAll } from '../workspace/cache/fingerprint.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { versions } from '../workspace/versions.ts'
import { drawAndFill, type Filled } from './draw-and-fill.ts'
import { beginDrawing, type ChartsBegun } from './draw-charts.ts'
import type { MakeableFormats } from './makeable-formats.ts'

export interface FilledPaper extends Filled {
  readonly made: MadePaper
  /** The paper as its look prints it: workbooks and data have its tables whole. */
  readonly shown: Paper
  readonly templates: Templates
  readonly pictureProgram: PictureProgram
  /** Who signed which accessibility checks. */
  readonly signed: Awaited<ReturnType<Workspace['signatures']>>
  readonly keep: Keep
}

/** Begins to draw the charts of a paper, which is still being checked. */
export async function drawCharts(
  { paper, edition }: Pick<MadePaper, 'paper' | 'edition'>,
  workspace: Workspace,
  drawer?: Pick<Drawer, 'drawBy'>,
): Promise<ChartsBegun> {
  const templates = await workspace.templates()
  const shown = paperInLook(paper, lookNamed(paper.look, templates))
  return beginDrawing(shown, templates, keepFor(workspace.cache, edition), drawer)
}

/**
 * `drawing`: its charts, if they are being drawn already.
 * @throws ProblemsError if its charts, its colours, its templates or its signatures have an error.
 */
export async function fillPages(
  made: MadePaper,
  workspace: Workspace,
  drawing?: ChartsBegun,
): Promise<FilledPaper> {
  const { paper } = made
  const templates = await workspace.templates()
  const signed = await workspace.signatures(paper.id, paper.period.id)
  const problems = [...checkOutputs(paper, templates), ...signed.problems]
  if (problems.some(isError)) throw new ProblemsError([...made.problems, ...problems])
  workspace.showProgress(`Drawing ${counted(chartsOf(paper).length, 'chart')}`)
  const shown = paperInLook(paper, lookNamed(paper.look, templates))
  const { cache, pictureProgram } = workspace
  const keep = keepFor(cache, made.edition)
  return {
    made,
    shown,
    templates,
    pictureProgram,
    signed,
    keep,
    ...(await drawAndFill(shown, templates, drawing ?? (await drawCharts(made, workspace)))),
  }
}

/** The paper in each format. @throws BrowserError if the browser stops or does not finish. */
export function printFormats(
  { made, shown, templates, pictureProgram, signed, keep, drawn, html }: FilledPaper,
  printer: Printer,
  { names, browser }: MakeableFormats,
): Promise<NamedFiles> {
  const { paper, record } = made
  const all = once(() => fingerprintOfAll({ paper, record, shown, templates, drawn, html, signed, browser }))
  const keepFormat = (name: FormatName, make: () => Promise<NamedFiles>) =>
    keep('format', () => ({ name, all: all() }), make)
  let figures: Promise<NamedFiles> | undefined
  return makeFormats(
    {
      paper: shown,
      record,
      templates,
      chartSvgs: drawn,
      html,
      printer: {
        ...printer,
        print: page =>
          keep(
            'print',
            () => ({ page, browser }),
            () => printer.print(page),
          ),
      },
      pictureProgram,
      keepPicture: (svg, make) => keep('picture', () => ({ svg }), make),
      signatures: signed,
      data: () => (figures ??= keepFormat('data', () => figuresOf(made))),
    },
    names,
    (name, make) => (name === 'data' ? make() : keepFormat(name, make)),
  )
}

/** The formats, and what an analyst needs beside them. `found`: what was found in the formats, after the problems of the paper. */
export function withAnalystsFiles(
  { made, templates }: FilledPaper,
  formats: NamedFiles,
  { browser, notMade }: MakeableFormats,
  found: readonly Problem[] = [],
): NamedFiles {
  const { paper } = made
  const files = new Map<string, Uint8Array | string>([
    ...formats,
    ['paper.json', `${JSON.stringify(paper, undefined, 1)}\n`],
    ['problems.txt', sayProblems([...made.problems, ...found], made.notChecked)],
    ...(made.withheld ? [['kept-back.csv', keptBackCsv(made.withheld)] as const] : []),
    // For the analyst: only a paper counted from returns has rows to account for.
    ...(made.returns.length > 0 && made.keptBack === undefined
      ? [
          ['repairs.csv', repairsCsv(made.returns)] as const,
          [metadataFileOf('repairs.csv'), repairsMetadata(paper)] as const,
        ]
      : []),
  ])
  return files.set(
    'manifest.json',
    manifestOf({
      paper,
      inputs: made.inputs,
      templates,
      versions: versions(browser),
      outputs: files,
      notMade: notMade?.formats ?? [],
    }),
  )
}

async function figuresOf({ paper, record }: MadePaper): Promise<NamedFiles> {
  const { dataEdition } = await import('../formats/data/data-edition.ts')
  return dataEdition(paper, record)
}

/** A folder of the workspace, and the files that it is to hold, and no others. */
export type OutputFolders = ReadonlyMap<string, NamedFiles>

/** Where the paper of an edition is; of one that leaves the building, what may leave. */
export const outputFolder = ({
  paper: { id, period },
  edition,
}: Pick<MadePaper, 'paper' | 'edition'>): string =>
  edition === 'internal' ? `out/${id}/${period.id}` : `out/${edition}/${id}/${period.id}`

/** Where what an analyst needs of it is: for an edition that leaves the building, apart from it. */
export const analystsFolder = (made: Pick<MadePaper, 'paper' | 'edition'>): string =>
  made.edition === 'internal'
    ? outputFolder(made)
    : `out/${made.paper.id}/${made.paper.period.id}-${made.edition}`

/** The files by their folders: nothing but the paper, its figures and its accessibility report leaves the building. */
export function inFolders(made: Pick<MadePaper, 'paper' | 'edition'>, files: NamedFiles): OutputFolders {
  if (made.edition === 'internal') return new Map([[outputFolder(made), files]])
  const [leaving, staying] = [
    [...files].filter(([file]) => !isForAnalyst(file)),
    [...files].filter(([file]) => isForAnalyst(file)),
  ]
  return new Map([
    [analystsFolder(made), new Map(staying)],
    [outputFolder(made), new Map(leaving)],
  ])
}

const FOR_ANALYSTS = ['paper.json', 'problems.txt', 'manifest.json', 'spoken.txt', 'kept-back.csv']
const isForAnalyst = (file: string): boolean => FOR_ANALYSTS.includes(file)
