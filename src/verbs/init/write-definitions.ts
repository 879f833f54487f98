// Writes a proposal as the files of a workspace. In: the proposal. Out: the text of each file by its path.
import { blockKinds } from '../../definitions/blocks/index.ts'
import { sayPeriod } from '../../terms/period.ts'
import { idOf } from './names-proposed.ts'
import type { IndicatorProposed, Proposal } from './proposal.ts'
import { UNNAMED } from './questions.ts'
import { uniqueIds } from './unique-ids.ts'
import { writeRegister } from './write-register.ts'
import { writeSource } from './write-source.ts'
import { doubtful, flow, linesOf } from './yaml-lines.ts'

/** The paper of a new workspace, named like the standard report that it takes. */
export const PAPER = 'corporate-parenting-monthly'
const QUARTERLY = 'corporate-parenting-quarterly'

export const paperOf = ({ kind }: Proposal['period']): string => (kind === 'quarter' ? QUARTERLY : PAPER)

interface Topic {
  readonly id: string
  readonly title: string
  readonly indicators: readonly IndicatorProposed[]
}

export function writeDefinitions(proposal: Proposal): ReadonlyMap<string, string> {
  const topics = topicsOf(proposal)
  const sources = proposal.sources.filter(({ tables }) => tables.length > 0)
  return new Map([
    ['data/definitions/areas.yaml', areas(proposal.council)],
    ...sources.map(one => [`data/definitions/sources/${one.id}.yaml`, writeSource(one)] as const),
    ...topics.map(
      ({ id, title, indicators }) =>
        [
          `data/definitions/indicators/${id}.yaml`,
          writeRegister(title, indicators, proposal.amberWithin),
        ] as const,
    ),
    ...(proposal.accepted.length > 0
      ? [['data/definitions/checks.yaml', checks(proposal.accepted)] as const]
      : []),
    [
      `data/definitions/papers/${paperOf(proposal.period)}.yaml`,
      paper(
        proposal.period,
        sources.map(({ id }) => id),
        topics,
      ),
    ],
  ])
}

function topicsOf({ indicators }: Proposal): Topic[] {
  const groups = [...Map.groupBy(indicators, ({ topic }) => topic)]
  // A sheet may be called Dashboard, or Summary, as blocks of the standard report are.
  const ids = uniqueIds(
    groups.map(([topic]) => idOf(topic)),
    Object.keys(blockKinds),
  )
  return groups.map(([title, own], at) => ({ id: ids[at] ?? '', title, indicators: own }))
}

const checks = (accepted: Proposal['accepted']): string =>
  linesOf([
    '# Findings that were examined and are right: they are printed in the notes of the paper, and no longer stop it.',
    'accepted:',
    ...accepted.flatMap(({ ref, month, found, where }) => [
      ...doubtful([`${where} holds ${found}: are the two numbers right?`]).map(line => `  ${line}`),
      `  - ${flow({ check: 'percentage-of-other-parts', indicator: ref, from: month, to: month, because: 'The two numbers are taken; the percentage typed beside them is to be confirmed.' })}`,
    ]),
  ])

function areas(council: string): string {
  const short = council.replace(/ (?:Metropolitan |City |Borough |County |District )*Council$/i, '')
  return linesOf([
    '# The council. Areas to compare it with go in a list, comparators, below it.',
    ...(council === UNNAMED ? doubtful(['no sheet says which council it is']) : []),
    `council: ${flow({ id: idOf(short), name: council, short })}`,
  ])
}

function paper(period: Proposal['period'], sources: readonly string[], topics: readonly Topic[]): string {
  const id = paperOf(period)
  return linesOf([
    '# The paper. Its blocks, their order and its charts are those of the standard report.',
    `id: ${id}`,
    `like: ${id}`,
    'committee: Corporate Parenting Panel',
    `sources: ${flow(sources)}`,
    'topics:',
    ...topics.map(
      ({ id, title, indicators }) =>
        `  - ${flow({ id, title, indicators: indicators.map(({ ref }) => ref) })}`,
    ),
  ])
}

/** Ten lines on what this folder is, and what a person should look at. */
export function writeReadme(proposal: Proposal, folder: string, doubts: readonly string[]): string {
  const month = sayPeriod(proposal.period)
  return linesOf([
    `# Corporate parenting papers of ${proposal.council}`,
    '',
    `Begun with \`orderpaper init\` from the files in \`data/extracts/${folder}/\`, which hold the figures of ${month}.`,
    '',
    '- What each sheet looks like is in `data/definitions/sources/`; what is measured, and its targets, in `data/definitions/indicators/`.',
    '- A comment that begins with `# doubtful:` marks what a person should look at. Correct the line, or delete the comment.',
    `- For the next ${proposal.period.kind}, make its folder beside \`data/extracts/${folder}/\` and save its files there, under the same names or others.`,
    `- The officers write in \`data/commentary/${folder}/<topic>.md\`.`,
    '',
    '## What to look at',
    '',
    ...(doubts.length === 0 ? ['Nothing was doubtful.'] : doubts.map((doubt, at) => `${at + 1}. ${doubt}`)),
  ])
}
