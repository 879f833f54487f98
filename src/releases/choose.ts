// Which releases there are, and which one a paper is compared with. In: names of files. Out: periods and numbers.
import type { WhichRelease } from './release.ts'

/** The releases of a paper among files of data/releases, from the first to the last. What is written aside there is none. */
export function releasesAmong(files: readonly string[], paper: string): WhichRelease[] {
  return files.flatMap(file => {
    const [, of, period, n] = /^data\/releases\/([^/]+)\/(\d{4}-\d{2})\/([1-9]\d*)\.json$/.exec(file) ?? []
    return of === paper && period !== undefined && n !== undefined ? [{ period, n: Number(n) }] : []
  }).sort((a, b) => a.period.localeCompare(b.period) || a.n - b.n)
}

/** The latest of the same period; else the latest of the latest period before it. */
export function latestFor(releases: readonly WhichRelease[], period: string): WhichRelease | undefined {
  return releases.findLast(one => one.period <= period)
}

export const latestOf = (releases: readonly WhichRelease[], period: string): WhichRelease | undefined => releases.findLast(one => one.period === period)

/** `2` of the same period, or `2016-12/1`; undefined where there is none of that name. */
export function named(releases: readonly WhichRelease[], name: string, period: string): WhichRelease | undefined {
  const [, at = period, n] = /^(?:(\d{4}-\d{2})\/)?([1-9]\d*)$/.exec(name) ?? []
  return releases.find(one => one.period === at && one.n === Number(n))
}
