// An episode from its row. In: a row of the episodes, or of the list of children in care, whose columns have
// the same names; the days. Out: the episode with its codes.
import type { ReturnRow } from '../../extracts/return.ts'
import type { Episode } from './child-history.ts'

/**
 * The end and its reason may have been repaired, so they are given; the start reason of a list row is always
 * S.
 */
export function episodeOf(
  row: ReturnRow,
  {
    start,
    end,
    endReason,
    startReason = textIn(row, 'RNE'),
  }: Pick<Episode, 'start' | 'end' | 'endReason' | 'startReason'>,
): Episode {
  return {
    start,
    end,
    startReason,
    legalStatus: textIn(row, 'LS'),
    need: textIn(row, 'CIN'),
    placement: textIn(row, 'PLACE'),
    provider: textIn(row, 'PLACE_PROVIDER'),
    endReason,
    changeReason: textIn(row, 'REASON_PLACE_CHANGE'),
    placedAt: numberIn(row, 'PL_POST'),
    homeAt: numberIn(row, 'HOME_POST'),
    distance: numberIn(row, 'PL_DISTANCE'),
    locality: textIn(row, 'PL_LOCATION'),
    place: row.place,
  }
}

export const textIn = (row: ReturnRow, column: string): string | undefined => {
  const value = row.values[column]
  return value === undefined ? undefined : String(value)
}

/** A day, a number or a running number. */
export const numberIn = (row: ReturnRow, column: string): number | undefined => {
  const value = row.values[column]
  return typeof value === 'number' ? value : undefined
}
