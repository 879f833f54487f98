// The worked example in memory, for release, correction and comparison. In: files that replace those of the
// repository. Out: an outside world that keeps what is appended.

import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { withStatus } from '../../src/papers/words/paper-status.ts'
import { type Release, releaseFile } from '../../src/releases/release-record.ts'
import { writeRelease } from '../../src/releases/release-text.ts'
import { stageOf } from '../../src/releases/stage.ts'
import { releaseAsPublished } from '../../src/verbs/release-as-published.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { changedOutside, MONTHLY, realOutside, textOf } from '../workspace.ts'

export type Files = Record<string, string | Uint8Array | null>

export const EXTRACT = 'data/extracts/2017-01/corporate-parenting-monthly.xlsx'
export const RELEASES = `data/releases/${MONTHLY.paper}`
const REGISTER = 'data/definitions/indicators'

/**
 * Files can be put in at any time; `append` keeps its promise: a file that is there is never written again.
 */
export function memoryOutside(files: Files): Outside {
  const world = () => changedOutside(files)
  return {
    ...world(),
    list: folder => world().list(folder),
    read: file => world().read(file),
    append: async (file, text) => {
      if (files[file] !== undefined) return false
      files[file] = text
      return true
    },
  }
}

const ON = {
  reason: 'First publication',
  approvedBy: 'Head of Performance',
  on: '2017-02-20',
} as const

/** A release without a browser: as `release` writes it, but with no outputs. */
export function releaseOf(
  made: MadePaper,
  given: Partial<Pick<Release, 'n' | 'reason' | 'on'>> = {},
): Release {
  return releaseAsPublished(
    made,
    { n: 1, ...ON, edition: made.edition, ...given },
    {
      paper: made.paper.id,
      period: made.paper.period.id,
      versions: { orderpaper: 'test' },
      inputs: [],
      outputs: [],
    },
  )
}

/**
 * Words of our own, so that what these tests expect does not hang on the example's commentary; the other
 * topics have none.
 */
export const COMMENTARY = {
  'data/commentary/2017-01/looked-after-children.md':
    'At the end of January 482 children were looked after, against 484 in December. The rate is 85.5 per 10,000.\n\nSince April 219 have started and 172 have ceased.',
  'data/commentary/2017-01/permanence.md':
    'Of the 12 children who ceased to be looked after in January, 9 were adopted: 75.0%, against 5.9% in December.',
}
const NO_OTHER = Object.fromEntries((await realOutside().list('data/commentary')).map(file => [file, null]))

/**
 * As they were, with the words that a late discharge makes untrue taken out: otherwise they would stop the
 * paper.
 */
export const withoutWords = (files: Files): Files =>
  Object.assign(files, Object.fromEntries(Object.keys(COMMENTARY).map(file => [file, null])))

/** Publishes the paper as it is in these files, which then include its release. */
export async function publish(
  files: Files,
  request: { paper: string; period: string } = MONTHLY,
): Promise<MadePaper> {
  Object.assign(files, { ...NO_OTHER, ...COMMENTARY, ...files })
  const made = await makePaper(request, openWorkspace(memoryOutside(files)))
  const release = releaseOf(made)
  files[releaseFile(release.paper, release)] = writeRelease(release)
  return asPublished(made, release)
}

/** The paper as its release prints it. */
export const asPublished = (made: MadePaper, release: Release): MadePaper => ({
  ...made,
  paper: withStatus(made.paper, stageOf(release, undefined), {
    edition: made.edition,
    ...made.definitions.disclosure,
  }),
})

/**
 * One text of the register in place of another; a text that is not there would leave a test without its
 * change.
 */
export async function registerWith(file: string, found: string, instead: string): Promise<Files> {
  const text = await textOf(`${REGISTER}/${file}`)
  if (!text.includes(found)) throw new Error(`${file} has no ${found}`)
  return { [`${REGISTER}/${file}`]: text.replace(found, instead) }
}
