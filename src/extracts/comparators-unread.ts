// Finds the comparators that published files do not have, or have in part. In: the areas of every published
// file of a paper, and the comparators. Out: problems, each once however many files show it.
import type { Comparator } from '../definitions/areas.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { sayPeriod } from '../terms/period.ts'
import { meanUnread } from './mean-unread.ts'
import { type AreaLevel, isCode, type PublishedAreas } from './published-areas.ts'
import { hintAtAnotherLevel, sayAreasFound, sayPublishedFiles } from './say-published-areas.ts'

export function comparatorsUnread(
  files: readonly PublishedAreas[],
  comparators: readonly Comparator[],
): Problem[] {
  if (files.length === 0) return []
  return comparators.flatMap(({ name, published }) => {
    if (published === undefined) return []
    if ('nation' in published) return areaUnread(name, 'nation', published.nation, files)
    if ('region' in published) return areaUnread(name, 'region', published.region, files)
    return meanUnread(name, published['mean-of'], files)
  })
}

/** A nation or a region that no file has is an error; one that another file has may not be published here. */
function areaUnread(
  area: string,
  level: AreaLevel,
  code: string,
  files: readonly PublishedAreas[],
): Problem[] {
  const has = ({ areas }: PublishedAreas) =>
    areas.some(one => one.level === level && isCode(one.codes[0] ?? '', code))
  const hasLevel = ({ areas }: PublishedAreas) => areas.some(one => one.level === level)
  const isNowhere = !files.some(has)
  const without = isNowhere ? files : files.filter(file => hasLevel(file) && !has(file))
  const [first] = without
  if (first === undefined) return areaNotInLatestYear(area, level, code, files)
  return [
    problem(isNowhere ? 'error' : 'warning', 'area-unpublished', first.origin, {
      area,
      expected: `the ${level} ${code}`,
      files: sayPublishedFiles(without),
      found: sayAreasFound(without, level),
      hint: hintAtAnotherLevel(code, level, files),
    }),
  ]
}

/** A nation or a region whose rows end before those of the file. */
function areaNotInLatestYear(
  area: string,
  level: AreaLevel,
  code: string,
  files: readonly PublishedAreas[],
): Problem[] {
  return files.flatMap(file => {
    const last = file.areas.find(one => one.level === level && isCode(one.codes[0] ?? '', code))?.lastYear
    return last === undefined || last.startYear >= file.lastYear.startYear
      ? []
      : [
          problem('warning', 'area-unpublished', file.origin, {
            area,
            expected: `the ${level} ${code} for ${sayPeriod(file.lastYear)}`,
            files: sayPublishedFiles([file]),
            found: `its rows up to ${sayPeriod(last)} only`,
            hint: '',
          }),
        ]
  })
}
