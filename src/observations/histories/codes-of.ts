// What an episode carries beside its days. In: a row of the episodes, or of the list of children in care, whose columns have the same names. Out: codes, absent where blank.
import type { Row } from '../../extracts/return.ts'
import type { Episode } from './history.ts'

type Carried = Omit<Episode, 'start' | 'end' | 'endReason' | 'place'>

export function codesOf(row: Row): Carried {
  const [startReason, legalStatus, need, placement] = [textIn(row, 'RNE'), textIn(row, 'LS'), textIn(row, 'CIN'), textIn(row, 'PLACE')]
  const [provider, changeReason, locality] = [textIn(row, 'PLACE_PROVIDER'), textIn(row, 'REASON_PLACE_CHANGE'), textIn(row, 'PL_LOCATION')]
  const [placedAt, homeAt, distance] = [numberIn(row, 'PL_POST'), numberIn(row, 'HOME_POST'), numberIn(row, 'PL_DISTANCE')]
  return {
    ...(startReason !== undefined && { startReason }),
    ...(legalStatus !== undefined && { legalStatus }),
    ...(need !== undefined && { need }),
    ...(placement !== undefined && { placement }),
    ...(provider !== undefined && { provider }),
    ...(changeReason !== undefined && { changeReason }),
    ...(placedAt !== undefined && { placedAt }),
    ...(homeAt !== undefined && { homeAt }),
    ...(distance !== undefined && { distance }),
    ...(locality !== undefined && { locality }),
  }
}

export const textIn = (row: Row, column: string): string | undefined => {
  const value = row.values[column]
  return value === undefined ? undefined : String(value)
}

/** A day, a number or a running number. */
export const numberIn = (row: Row, column: string): number | undefined => {
  const value = row.values[column]
  return typeof value === 'number' ? value : undefined
}
