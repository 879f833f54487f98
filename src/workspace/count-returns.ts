// Reads the returns of a paper and prepares to count them. In: the paper, its month and the files. Out:
// counted returns and, separately, who the children are.

import { counterOf } from '../counting/count.ts'
import type { CountedReturn } from '../counting/counter.ts'
import type { Definitions } from '../definitions/definitions.ts'
import type { PaperDefinition } from '../definitions/paper-definition.ts'
import type { ReturnDefinition } from '../definitions/returns.ts'
import type { Return } from '../extracts/return.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { isoOf } from '../terms/day.ts'
import type { Input } from '../terms/input.ts'
import { financialYearOf, lastDayOf, type Month, monthsAfter, sayDay, sayPeriod } from '../terms/period.ts'
import type { CachedFiles } from './cached-files.ts'
import type { Outside } from './outside.ts'
import { readReturns } from './read-returns.ts'

export interface CountedReturns {
  readonly returns: readonly CountedReturn[]
  /** By the id of the return and a child's running number: only for the analyst's list of exceptions. */
  readonly identities: ReadonlyMap<string, ReadonlyMap<number, string>>
  readonly problems: readonly Problem[]
  readonly inputs: readonly Input[]
}

/** Returns of later years than the paper's are not read, so that a paper shows what was known then. */
export async function countReturns(
  paper: PaperDefinition,
  period: Month,
  definitions: Definitions,
  { files, showProgress: tell }: { readonly files: CachedFiles } & Pick<Outside, 'showProgress'>,
): Promise<CountedReturns> {
  if (paper.returns.length === 0) return { returns: [], identities: new Map(), problems: [], inputs: [] }
  tell(`Reading ${paper.returns.length === 1 ? 'the return' : 'the returns'}`)
  const read = await readReturns(paper.returns, definitions, financialYearOf(period).startYear, files)
  const counted = read.returns.map(({ definition, return: given }) => {
    const { counter, accounts, problems } = counterOf(given, definition, {
      counting: definitions.counting,
      groups: definitions.groups,
      council: definitions.areas.council.id,
    })
    const { source, files, years, asAt } = given
    const countedBy: CountedReturn['countedBy'] = ({ counting, groups, ...rules }) =>
      counterOf(
        given,
        { ...definition, ...rules },
        { counting, groups, council: definitions.areas.council.id },
      ).counter
    return {
      problems: [...problems, ...endsBefore(given, definition, period)],
      counted: {
        source,
        title: definition.title,
        files,
        years,
        asAt,
        accounts: [...given.accounts, ...accounts],
        counter,
        countedBy,
      },
    }
  })
  return {
    returns: counted.map(one => one.counted),
    identities: read.identities,
    problems: [...read.problems, ...counted.flatMap(one => one.problems)],
    inputs: read.inputs,
  }
}

/** Without this, every figure of the paper's month would be missing without a reason. */
function endsBefore(
  { asAt }: Return,
  { title, folder, required }: ReturnDefinition,
  period: Month,
): Problem[] {
  const ends = isoOf(asAt)
  if (ends > lastDayOf(monthsAfter(period, -1))) return []
  return [
    problem(
      required ? 'error' : 'warning',
      'return-ends-before',
      { file: `data/${folder}` },
      { title, ends: sayDay(ends), period: sayPeriod(period) },
    ),
  ]
}
