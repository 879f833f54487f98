// What the guard found as problems, for the analyst. In: the result of the guard. Out: an error for each block, a warning for the
// rest. No problem quotes a text or a name.
import type { GuardFinding } from '../problems/guard-sentences.ts'
import { type Problem, problem, type Severity } from '../problems/problem.ts'
import { listInWords } from '../terms/words.ts'
import type { Finding, GuardResult, OverrideFault } from './finding.ts'
import { NAMES_FILE } from './names.ts'

const OVERRIDES_FILE = 'data/guard/overrides.yaml'

/** `blocks`: how severe a block is, by what is being made: an internal paper goes on. */
export const guardProblems = (
  {
    findings,
    overrideFaults,
    editionNamed,
  }: Pick<GuardResult, 'findings' | 'overrideFaults' | 'editionNamed'>,
  blocks: Extract<Severity, 'error' | 'warning'> = 'error',
): Problem[] => [
  ...findings.map(finding =>
    problemOf(finding, finding.severity === 'block' ? blocks : 'warning', editionNamed),
  ),
  ...overrideFaults.map(faultProblem),
]

/** That the names were not compared is said once, apart from the problems. */
export const namesAbsent = ({ notChecked }: Pick<GuardResult, 'notChecked'>): Problem[] =>
  notChecked.length === 0
    ? []
    : [
        problem(
          'warning',
          'guard-names-absent',
          { file: NAMES_FILE },
          { classes: listInWords(notChecked), file: NAMES_FILE },
        ),
      ]

const problemOf = (finding: Finding, severity: Severity, editionNamed: string | undefined): Problem =>
  // Each code of the guard has the same facts, so the pair of code and facts is one of the problems.
  ({
    code: finding.code,
    severity,
    origin: { file: finding.file, entry: finding.place },
    facts: factsOf(finding, editionNamed),
  }) as Problem

/** The PDF, the web page and Word say the same words: one override is of them all. */
const factsOf = (
  { class: name, file, place, kinds, text }: Finding,
  editionNamed: string | undefined,
): GuardFinding => ({
  kinds: listInWords(kinds),
  entry: `{ class: ${name}, ${editionNamed === undefined ? `file: "${file}", place: "${place}"` : `edition: ${editionNamed}`}, text: "${text}", by: <post>, on: <day>, reason: <reason> }`,
})

const WHY: Readonly<Record<Exclude<OverrideFault['why'], 'reason-fails' | 'not-a-post'>, string>> = {
  changed: 'the text there has changed since',
  'not-found': 'nothing of this class with this text is found there any more',
  'no-such-place': 'the file has no such place any more',
}

/** `it is by 'Head of Housing', who may not give one; those who may are Director of Children's Services`. */
function sayWhoMay({ by, posts }: OverrideFault): string {
  const whose =
    by === undefined
      ? "what stands under 'by' is no post that may give one"
      : `it is by '${by}', who may not give one`
  const who =
    posts.length === 0
      ? "nobody may, since 'posts' in data/guard/allowed.yaml is empty"
      : `those who may are ${listInWords(posts)} ('posts' in data/guard/allowed.yaml)`
  return `${whose}; ${who}`
}

function faultProblem(fault: OverrideFault): Problem {
  const { override, why, classes } = fault
  const { class: name, edition, file, place } = override
  const facts = { class: name, place: edition ?? `${file}, ${place}` }
  return why === 'reason-fails'
    ? problem(
        'error',
        'guard-override-reason',
        { file: OVERRIDES_FILE },
        { ...facts, classes: listInWords(classes) },
      )
    : problem(
        'warning',
        'guard-override-idle',
        { file: OVERRIDES_FILE },
        {
          ...facts,
          why: why === 'not-a-post' ? sayWhoMay(fault) : WHY[why],
        },
      )
}
