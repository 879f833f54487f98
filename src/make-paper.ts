// Makes a paper, as a value, from the files of a workspace. This file is the architecture on one page.
//
//   extracts → counting → observations → disclosure → indicators → ratings → figures → releases → papers → formats → packs
//     read      children     measure       withhold     line up      judge      say      remember   write    print     bind
//
// Each stage is in stages.ts, named after what it does. Reading and counting are in workspace/read-paper-inputs.ts, since
// they start from the disk. verbs/produce.ts prints the paper in each format. make-edition.ts makes an edition that leaves the
// building: the paper again, from lookups that withhold. Packs are not built yet.
import { atFileLines } from './commentary/tidy/tidy-commentary.ts'
import type { AlsoNeeded } from './definitions/names-needed.ts'
import { asksQuestions } from './definitions/paper-definition.ts'
import { type See, seeAll } from './disclosure/lookups.ts'
import { strategyLines } from './figures/strategy-lines.ts'
import { makeForOutside } from './make-edition.ts'
import { figuresMissing } from './papers/figures-missing.ts'
import { questionsMissing } from './papers/questions-missing.ts'
import { checkReadingAge } from './papers/reading/check-reading-age.ts'
import { type SignSources, signsInPaper } from './papers/signs-in-paper.ts'
import type { WrittenPaper } from './papers/write-paper.ts'
import { isError, type Problem, ProblemsError } from './problems/problem.ts'
import { type History, historyWith, releaseHistoryOf, type WorkedOut } from './releases/release-history.ts'
import type { Shelf } from './releases/shelf.ts'
import type { Stage } from './releases/stage.ts'
import {
  findContradictions,
  type MadePaper,
  numberPaper,
  type PaperFigures,
  type StageInputs,
  workedOut,
  workOutFigures,
  write,
} from './stages.ts'
import type { Input } from './terms/input.ts'
import type { Workspace } from './workspace/open-workspace.ts'
import { type PaperRequest, readPaperInputs } from './workspace/read-paper-inputs.ts'

export type { MadePaper } from './stages.ts'

/** A paper as it is written. What is still to be checked changes nothing in it, so that its charts can be drawn meanwhile. */
export interface PaperBegun extends Pick<MadePaper, 'paper' | 'edition'> {
  /** @throws ProblemsError with every problem that was found, if any of them is an error. */
  checked(): MadePaper
}

/**
 * `compared`: the release that a person wants it compared with, or the latest; if not given, the one that it comes after.
 * @throws ProblemsError with every problem that was found, if any of them is an error.
 */
export const makePaper = async (...given: Parameters<typeof beginPaper>): Promise<MadePaper> =>
  (await beginPaper(...given)).checked()

/** As makePaper. @throws ProblemsError if it cannot be written. */
export async function beginPaper(
  request: PaperRequest,
  workspace: Workspace,
  compared?: { readonly with?: string | undefined },
): Promise<PaperBegun> {
  // No stage below may see who the children are.
  const { identities: _, ...inputs } = await readPaperInputs(request, workspace, { compared: compared ?? {} })
  const historyOf: HistoryOf = (worked, shelf) =>
    compared === undefined
      ? releaseHistoryOf(worked, shelf)
      : historyWith(worked, shelf, { ...compared, edition: inputs.edition })
  workspace.showProgress('Working out the figures')
  const { edition } = inputs
  if (edition === 'internal') return writeWhole(request, inputs, { workspace, historyOf, see: seeAll })
  const stageOf = (history: History) => stageNow(request, history)
  const whole = async (see: See, lookedInto: readonly Input[]) => {
    const begun = await writeWhole(request, inputs, {
      workspace,
      historyOf: (worked, shelf) => historyOf({ ...worked, lookedInto }, shelf),
      see,
    })
    return { ...begun, made: begun.checked() }
  }
  const inputsWith = (also: AlsoNeeded) => readPaperInputs(request, workspace, { compared: {}, ...also })
  const made = await makeForOutside({ edition, inputs, workspace, whole, stageOf, inputsWith })
  return { ...made, checked: () => made }
}

type HistoryOf = (worked: WorkedOut, shelf: Shelf) => Promise<History>

/** The paper with everything in it. */
async function writeWhole(
  request: PaperRequest,
  inputs: StageInputs,
  {
    workspace,
    historyOf,
    see,
  }: { readonly workspace: Workspace; readonly historyOf: HistoryOf; readonly see: See },
): Promise<PaperBegun & { readonly figures: PaperFigures; readonly history: History }> {
  const figures = workOutFigures(inputs, see)
  const shelf = workspace.shelf(inputs.paper.id, inputs.edition)
  const history = await historyOf(workedOut(inputs, figures), shelf)
  const labels = numberPaper(inputs, figures, history)
  const found = [
    ...inputs.problems,
    ...figures.problems,
    ...findContradictions(inputs, figures, labels),
    ...history.problems,
  ]
  const written = write(inputs, figures, history, {
    labels,
    stage: stageNow(request, history),
    problems: found,
  })
  const checked = () => checkWhole(request, inputs, { figures, history, found, written })
  return { paper: written.paper, edition: inputs.edition, checked, figures, history }
}

interface WholeWritten {
  readonly figures: PaperFigures
  readonly history: History
  /** What was found before it was written. */
  readonly found: readonly Problem[]
  readonly written: WrittenPaper
}

/** @throws ProblemsError with every problem that was found, if any of them is an error. */
function checkWhole(
  request: PaperRequest,
  inputs: StageInputs,
  { figures, history, found, written }: WholeWritten,
): MadePaper {
  const problems = [
    ...found,
    ...atFileLines(written.problems, inputs.commentary),
    ...signsInPaper(written.paper, sourcesOfWords(inputs)),
    ...checkReadingAge(written.paper, inputs.paper['reading-age']),
    ...missingFigures(inputs, written, found, request),
    ...(asksQuestions(inputs.paper) ? questionsMissing(inputs.paper.id, figures.indicators) : []),
  ]
  if (problems.some(isError)) throw new ProblemsError(problems)
  return {
    definitions: inputs.definitions,
    edition: inputs.edition,
    paper: written.paper,
    formats: inputs.paper.formats,
    record: written.record,
    indicators: figures.indicators,
    extracts: inputs.extracts,
    strategies: strategyLines(inputs.paper, inputs.definitions, figures.strategies),
    returns: inputs.returns,
    ...(history.comparison && { comparison: history.comparison }),
    problems,
    bearings: written.bearings,
    notChecked: atFileLines(written.notChecked, inputs.commentary),
    inputs: [...inputs.inputs, ...history.inputs],
  }
}

/** An error that was found already says why figures are missing. */
function missingFigures(
  { definitions, of }: StageInputs,
  { paper }: WrittenPaper,
  found: readonly Problem[],
  { allowMissing = false }: PaperRequest,
): Problem[] {
  return found.some(isError) ? [] : figuresMissing(paper, definitions.areas.council.id, of, allowMissing)
}

/** Where the words of a paper come from, to say where a sign is that cannot be printed. */
const sourcesOfWords = ({ definitionTexts, extracts }: StageInputs): SignSources => ({
  definitions: definitionTexts,
  rows: extracts.flatMap(({ plan = [] }) =>
    plan.map(({ promise, aspiration, objective, owner, progress, origin }) => ({
      words: [promise, aspiration, objective, owner, progress],
      origin,
    })),
  ),
})

/** A paper is a draft until it goes to those who approve it; made again from the inputs of its release, it is published. */
const stageNow = ({ forApproval = false }: PaperRequest, { published }: History): Stage =>
  forApproval ? { is: 'for-approval' } : (published ?? { is: 'draft' })
