// Guards an edition that leaves the building. In: the made paper, its finished files and the workspace. Out: what the guard found, as
// problems, and what a post has overridden; nothing for the internal edition.
import { commentaryPlaces } from '../definitions/commentary-places.ts'
import type { NamedFiles } from '../formats/format.ts'
import { guardEdition } from '../guard/guard-edition.ts'
import { guardProblems, namesAbsent } from '../guard/guard-problems.ts'
import type { MadePaper } from '../make-paper.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { periodOfRelease, type Release } from '../releases/release-record.ts'
import type { Workspace } from '../workspace/open-workspace.ts'
import { topicOf } from '../workspace/read-inputs.ts'
import { inFolders, outputFolder } from './print-paper.ts'

export interface Guarded {
  /** What stops a release: a block that nobody has overridden, and a file that could not be read. */
  readonly blocks: readonly Problem[]
  readonly warnings: readonly Problem[]
  readonly overridden: NonNullable<Release['overridden']>
  /** Classes that need the list of children's names, where there is none: not checked, or only in part. */
  readonly notChecked: readonly string[]
}

const NOT_GUARDED: Guarded = { blocks: [], warnings: [], overridden: [], notChecked: [] }

/** Before anything is printed, `files` may be empty: the commentary is guarded alone. */
export async function guardMadePaper(
  made: MadePaper,
  files: NamedFiles,
  workspace: Workspace,
): Promise<Guarded> {
  const { edition } = made
  if (edition === 'internal' || made.keptBack === undefined) return NOT_GUARDED
  const folder = outputFolder(made)
  const leaving = inFolders(made, files).get(folder) ?? new Map()
  const { rule } = made.keptBack
  const found = guardEdition(
    {
      files: new Map([...leaving].map(([file, content]) => [`${folder}/${file}`, content] as const)),
      commentary: await commentaryOf(made, workspace),
    },
    {
      ...(await workspace.guardRules()),
      edition,
      editionNamed: `${edition}/${made.paper.id}/${made.paper.period.id}`,
      least: { count: rule['up-to'] + 1, base: rule['least-base'] },
    },
  )
  const problems = guardProblems(found)
  return {
    blocks: [
      ...problems.filter(({ severity }) => severity === 'error'),
      ...found.unread.map(({ file, reason }) => problem('error', 'guard-file-unread', { file }, { reason })),
    ],
    warnings: [...problems.filter(({ severity }) => severity !== 'error'), ...namesAbsent(found)],
    overridden: found.overridden.map(({ finding: { class: name, file, place, text }, by, on, reason }) => ({
      class: name,
      file,
      place,
      text,
      by,
      on,
      reason,
    })),
    notChecked: found.notChecked,
  }
}

/** The words on the paper's own topics. */
async function commentaryOf(
  { paper, edition, definitions }: MadePaper,
  workspace: Workspace,
): Promise<Map<string, string>> {
  const defined = definitions.papers.get(paper.id)
  const topics = new Set(defined === undefined ? [] : commentaryPlaces(defined).map(({ id }) => id))
  const texts = await workspace.commentary(periodOfRelease(paper.period.id), edition)
  return new Map(
    texts.filter(({ file }) => topics.has(topicOf(file))).map(({ file, text }) => [file, text] as const),
  )
}
