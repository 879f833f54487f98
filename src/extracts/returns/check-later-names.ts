// Looks into files that are not read, since their names give the year after the paper's. In: all files, the definition
// and the last year. Out: an error where the days inside are of the paper's own year.
import type { ReturnDefinition } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { ReturnRow } from '../return.ts'
import { latestDay } from './date-groups.ts'
import { yearsByEitherEnd } from './name-of.ts'
import { openTables } from './open-tables.ts'
import { financialYearOfDay } from './soundness/days-by-year.ts'
import { dayOfColumn, definitionFile, sayYear } from './soundness/return-as-read.ts'
import type { GivenFile } from './unpack.ts'

/**
 * A folder 2023 holds the return of 2022/23 if names give the year in which a return ends. Where an episode that was
 * read begins or ends in the year of its name, they do not.
 */
export async function checkLaterNames(
  given: readonly GivenFile[],
  definition: ReturnDefinition,
  upTo: number | undefined,
  episodes: readonly ReturnRow[],
): Promise<Problem[]> {
  if (definition.form !== 'ssda903' || upTo === undefined || episodes.some(isInside)) return []
  const later = given.filter(({ file }) => {
    const [year, other] = yearsByEitherEnd([file.replace(`data/${definition.folder}/`, '')], definition)
    return year === upTo + 1 && other === upTo
  })
  if (later.length === 0) return []
  const { tables, files } = await openTables(later, definition, undefined)
  return tables
    .filter(({ table }) => table.table === 'episodes')
    .flatMap(latestDay)
    .flatMap(({ raw, day, days }) =>
      financialYearOfDay(day) === upTo
        ? [
            problem(
              'error',
              'return-year-otherwise',
              { file: files[raw.file]?.file ?? '' },
              {
                by: 'name',
                title: 'table Episodes',
                year: sayYear(upTo + 1),
                inside: 0,
                of: days,
                found: sayYear(upTo),
                foundDays: days,
                because:
                  definition['years-named-by'] === 'start'
                    ? 'in which a return ends'
                    : 'in which a return begins',
                definition: definitionFile(definition),
              },
            ),
          ]
        : [],
    )
}

const isInside = (row: ReturnRow): boolean =>
  ['DECOM', 'DEC'].some(column => {
    const day = dayOfColumn(row, column)
    return day !== undefined && financialYearOfDay(day) === row.year
  })
