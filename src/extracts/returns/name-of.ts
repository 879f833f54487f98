// What the name of a file or sheet says. In: a path, or a sheet's name. Out: the return's year, and which
// table it is.
import type { ReturnDefinition, ReturnTable } from '../../definitions/returns.ts'

/**
 * Without case, spaces, punctuation and accents: headings, names of files, sheets and elements are compared
 * so.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** 2017, 2017-18, 2017_2018, 201718. */
const YEAR = /(?<!\d)(20\d\d)(?:[-_ ]?(20\d\d|\d\d))?(?!\d)/g

/**
 * From the innermost: the file's own name, then its folders. A part that names two years, or a month, names
 * none.
 */
export function yearOf(path: string, namedBy: ReturnDefinition['years-named-by']): number | undefined {
  for (const part of path.split('/').reverse()) {
    const years = [...part.matchAll(YEAR)].map(([, first = '', second]) =>
      startOf(Number(first), second, namedBy),
    )
    if (years.length === 1 && years[0] !== undefined) return years[0]
  }
  return undefined
}

/** `2017-18` is understood either way; `2017-05` is a month. */
function startOf(
  first: number,
  second: string | undefined,
  namedBy: ReturnDefinition['years-named-by'],
): number | undefined {
  if (second === undefined) return namedBy === 'start' ? first : first - 1
  return Number(second) % 100 === (first + 1) % 100 ? first : undefined
}

/**
 * The name without folders, extension, years and the return's own name: `SSDA903_2020_episodes.csv` is
 * `episodes`.
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
