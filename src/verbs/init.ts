// Begins a workspace: from the files that a council already has, or with an example to replace. In: where it is to be, and the
// files. Out: the files written, what was understood, and the first paper.
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { sayProblem } from '../problems/say-problems.ts'
import { periodId } from '../terms/period.ts'
import { counted, withoutStop, withStop } from '../terms/words.ts'
import type { Outside } from '../workspace/outside.ts'
import { filesOfProposal, type NewFiles, proposed } from './init/begin.ts'
import { type FirstPaper, firstPaper } from './init/first-paper.ts'
import { placeOfSheet } from './init/place-of-sheet.ts'
import type { Proposal } from './init/proposal.ts'
import { type Ask, withAnswers } from './init/questions.ts'
import { type BooksRead, readBooks } from './init/read-books.ts'
import { sayProposal } from './init/say-proposal.ts'
import { PAPER, paperOf } from './init/write-definitions.ts'

export interface InitRequest {
  /** The new workspace, as the user called it. */
  readonly folder: string
  /** Where the council's files are: all spreadsheets of the folder, or one of them. */
  readonly from?: {
    readonly outside: Pick<Outside, 'list' | 'read'>
    readonly only?: string
    /** As the user called it. */
    readonly called: string
  }
  /** Write into a folder that has files: only new ones. */
  readonly add?: boolean
  readonly ask: Ask
}

export interface Initialised {
  readonly proposal?: Proposal
  readonly unread: BooksRead['unread']
  readonly written: readonly string[]
  /** Files that were there, and are as they were. */
  readonly left: readonly string[]
  readonly first: FirstPaper
  readonly paper: string
  readonly period: string
}

/** `parent` is the folder that holds the new one, `inside` the new one itself. */
export interface Places {
  readonly parent: Pick<Outside, 'replaceFolder'>
  readonly name: string
  readonly inside: Outside
}

/** @throws ProblemsError if the folder has files, or nothing was understood of the council's. */
export async function init(request: InitRequest, { parent, name, inside }: Places): Promise<Initialised> {
  const there = await inside.list('.')
  if (there.length > 0 && request.add !== true) throw new ProblemsError([notEmpty(request.folder)])
  const { files, proposal, unread, period } = await filesOf(request, inside)
  const { written, left } =
    there.length === 0
      ? await parent.replaceFolder(name, files).then(() => ({ written: [...files.keys()], left: [] }))
      : await added(files, inside)
  inside.showProgress('Making the first paper')
  const paper = proposal === undefined ? PAPER : paperOf(proposal.period)
  const first = await firstPaper({ paper, period }, proposal?.stated ?? [], inside)
  return { ...(proposal && { proposal }), unread, written, left, first, paper, period }
}

interface Begun {
  readonly files: NewFiles
  readonly proposal?: Proposal
  readonly unread: BooksRead['unread']
  readonly period: string
}

async function filesOf({ from, ask }: InitRequest, inside: Outside): Promise<Begun> {
  if (from === undefined) {
    const files = await inside.example()
    return { files, unread: [], period: latestExtract([...files.keys()]) }
  }
  const { books, unread } = await readBooks(from.outside, from.only)
  const found = await proposed(books, inside)
  if (found.indicators.length === 0) throw new ProblemsError([nothingUnderstood(found, unread, from.called)])
  const proposal = await withAnswers(found, ask)
  return { files: filesOfProposal(proposal, books), proposal, unread, period: periodId(proposal.period) }
}

/** `data/extracts/2025-09/…` → `2025-09`. */
const latestExtract = (files: readonly string[]): string =>
  files
    .flatMap(file => /^data\/extracts\/(\d{4}-\d{2})\//.exec(file)?.[1] ?? [])
    .sort()
    .at(-1) ?? ''

async function added(files: Begun['files'], inside: Outside): Promise<Pick<Initialised, 'written' | 'left'>> {
  const written: string[] = []
  const left: string[] = []
  for (const [file, content] of files) {
    const isNew = await inside.append(file, content)
    if (isNew) written.push(file)
    else left.push(file)
  }
  return { written, left }
}

const notEmpty = (folder: string): Problem => problem('error', 'folder-not-empty', { file: folder }, {})

function nothingUnderstood({ sources }: Proposal, unread: BooksRead['unread'], called: string): Problem {
  const reasons = [
    ...unread.map(({ file, because }) => `${file}: ${because}`),
    ...sources.flatMap(({ book, notRead }) =>
      notRead.map(({ sheet, because }) => `${placeOfSheet(book.file, sheet.name)}: ${because}`),
    ),
  ]
  return problem(
    'error',
    'nothing-to-begin-from',
    { file: called },
    { found: reasons.map(withoutStop).join('; ') || 'no spreadsheet there, or no such place' },
  )
}

/** As a shell takes a path with spaces or an ampersand. */
const quoted = (path: string): string => (/[^\w./\\:~-]/.test(path) ? `"${path}"` : path)

/** For a person: what was understood, what was written, what the first check found, and what to do next. */
export function sayInitialised(
  { proposal, unread, written, left, first, paper, period }: Initialised,
  folder: string,
  command = 'orderpaper',
): string {
  const errors = first.problems.filter(({ severity }) => severity === 'error')
  const warnings = first.problems.filter(({ severity }) => severity === 'warning')
  return [
    ...(proposal === undefined ? [] : [sayProposal(proposal)]),
    ...unread.map(({ file, because }) => withStop(`${file} was not read: ${because}`)),
    `Wrote ${counted(written.length, 'file')} in ${folder}:`,
    ...written.map(file => `  ${file}`),
    ...(left.length === 0 ? [] : ['Left as they were:', ...left.map(file => `  ${file}`)]),
    '',
    ...first.differing.map(
      ({ ref, rating, ours, where }) => `${ref}: ${where} says ${rating}, and by the target it is ${ours}.`,
    ),
    ...errors.map(one => `${sayProblem(one)}\n`),
    ...(errors.length > 0
      ? [`${counted(errors.length, 'error')} to correct before the paper can be made. Then:`]
      : [
          `The first check found ${counted(warnings.length, 'warning')}: see problems.txt beside the paper.`,
          ...(first.folder === undefined ? [] : [`The first paper is in ${folder}/${first.folder}/.`]),
          'When you have changed something:',
        ]),
    `  ${command} check ${paper} ${period} --workspace ${quoted(folder)}`,
    `  ${command} produce ${paper} ${period} --workspace ${quoted(folder)}`,
    '',
  ].join('\n')
}
