// Interprets the name of a file or sheet. In: a path, or a sheet's name. Out: the return's year, and the
// table.
import type { ReturnDefinition, ReturnTable } from '../../definitions/returns.ts'

/**
 * The form in which headings and the names of files, sheets and elements are compared: without case, spaces,
 * punctuation and accents.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** 2017, 2017-18, 2017_2018, 201718. */
const YEAR = /(?<!\d)(20\d\d)(?:[-_ ]?(20\d\d|\d\d))?(?!\d)/g

/**
 * The year in the file's own name, or else in the innermost folder that has one. A name with two years or a
 * month gives no year.
 */
export function yearInName(path: string, namedBy: ReturnDefinition['years-named-by']): number | undefined {
  for (const part of path.split('/').reverse()) {
    const years = [...part.matchAll(YEAR)].map(([, first = '', second]) =>
      startOf(Number(first), second, namedBy),
    )
    if (years.length === 1 && years[0] !== undefined) return years[0]
  }
  return undefined
}

/**
 * The year in the first of these names that has one, as the definition has it, and by the other end of the year: 2017
 * may be 2017/18 or 2016/17. `2017-18` is 2017/18 by either.
 */
export function yearsByEitherEnd(
  names: readonly string[],
  { 'years-named-by': namedBy }: Pick<ReturnDefinition, 'years-named-by'>,
): [year: number | undefined, other: number | undefined] {
  const readBy = (end: ReturnDefinition['years-named-by']) =>
    names.map(name => yearInName(name, end)).find(year => year !== undefined)
  return [readBy(namedBy), readBy(namedBy === 'start' ? 'end' : 'start')]
}

/**
 * `2017-18` has one meaning; a single year may be the start or the end of the return. `2017-05` is a month.
 */
function startOf(
  first: number,
  second: string | undefined,
  namedBy: ReturnDefinition['years-named-by'],
): number | undefined {
  if (second === undefined) return namedBy === 'start' ? first : first - 1
  return Number(second) % 100 === (first + 1) % 100 ? first : undefined
}

/**
 * The table whose name remains without folders, extension, years and the name of the return:
 * `SSDA903_2020_episodes.csv` is `episodes`.
 */
export function tableNamed(name: string, { id, tables }: ReturnDefinition): ReturnTable | undefined {
  const own = bare(
    name
      .slice(name.lastIndexOf('/') + 1)
      .replace(/\.[a-z]+$/i, '')
      .replace(YEAR, ''),
  ).replace(bare(id), '')
  return tables.find(({ named }) => named.some(other => bare(other) === own))
}
