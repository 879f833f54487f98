// Lists the releases of a paper and chooses the one to compare with. In: file names. Out: periods and
// numbers.
import type { Edition } from '../terms/edition.ts'
import { endMonthOf, parsePaperPeriod } from '../terms/period.ts'
import { periodOfRelease, type ReleaseId, releaseFolder } from './release-record.ts'

/**
 * The releases of a paper among the files of data/releases, from first to last. Temporary files there are not
 * releases.
 */
export function releasesAmong(files: readonly string[], paper: string, edition: Edition): ReleaseId[] {
  const folder = `${releaseFolder(paper, edition)}/`
  return files
    .flatMap(file => {
      if (!file.startsWith(folder)) return []
      const [, period, n] =
        /^(\d{4}-\d{2}(?:-Q[1-4])?)\/([1-9]\d*)\.json$/.exec(file.slice(folder.length)) ?? []
      return period !== undefined && n !== undefined && parsePaperPeriod(period) !== undefined
        ? [{ period, n: Number(n) }]
        : []
    })
    .sort((a, b) => endOf(a.period) - endOf(b.period) || a.period.localeCompare(b.period) || a.n - b.n)
}

/** The latest of the same period; otherwise the latest of the latest earlier period. */
export function latestUpTo(releases: readonly ReleaseId[], period: string): ReleaseId | undefined {
  return latestOfPeriod(releases, period) ?? releases.findLast(one => endOf(one.period) <= endOf(period))
}

/** A year ends with its March. */
const endOf = (period: string): number => endMonthOf(periodOfRelease(period)).index

export const latestOfPeriod = (releases: readonly ReleaseId[], period: string): ReleaseId | undefined =>
  releases.findLast(one => one.period === period)

/** The named release; without a name, the latest. */
export const chooseRelease = (
  releases: readonly ReleaseId[],
  name: string | undefined,
  period: string,
): ReleaseId | undefined =>
  name === undefined ? latestUpTo(releases, period) : releaseNamed(releases, name, period)

/** `2` of the same period, or `2016-12/1`; undefined if there is no such release. */
export function releaseNamed(
  releases: readonly ReleaseId[],
  name: string,
  period: string,
): ReleaseId | undefined {
  const [, at = period, n] = /^(?:(\d{4}-\d{2}(?:-Q[1-4])?)\/)?([1-9]\d*)$/.exec(name) ?? []
  return releases.find(one => one.period === at && one.n === Number(n))
}
