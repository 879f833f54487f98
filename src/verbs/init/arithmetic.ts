// Arithmetic on lines that were only looked at: which are parts of which. In: lines. Out: numbers by period.
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import { periodId } from '../../terms/period.ts'
import { numberInCell, unitOfLine } from './unit-of-line.ts'

export const numberOfLineAt = (line: LineSeen, period: string): number | undefined => {
  const figure = line.figures.find(one => periodId(one.period) === period)
  return figure === undefined ? undefined : numberInCell(figure, unitOfLine(line))
}

/** A percentage may be rounded to a whole number. */
export const ROUNDED = 0.51

/** In three periods at least, and in three of four in which all three are known: one may be a slip of the hand. */
export const isQuotient = (share: LineSeen, numerator: LineSeen, denominator: LineSeen): boolean =>
  agree(compared(share, numerator, denominator))

/** 607 children of 38 workers are 16.0 each, rounded to one decimal. */
export function isMean(mean: LineSeen, numerator: LineSeen, denominator: LineSeen): boolean {
  const known = compared(mean, numerator, denominator, { times: 1, within: 0.051 })
  // Columns of one row under each period belong together: two periods are enough.
  const isOfRow = [mean, numerator, denominator].every(({ column }) => column !== undefined)
  return agree(known) || (isOfRow && known.length === 2 && known.every(({ isEqual }) => isEqual))
}

function agree(known: readonly Compared[]): boolean {
  const agreed = known.filter(({ isEqual }) => isEqual).length
  return agreed >= 3 && (known.length - agreed) * 3 <= agreed
}

/** `G14 says 92.5%, which is not 317 of 352`, for each percentage that its parts do not give. */
export const sayOtherQuotients = (share: LineSeen, numerator: LineSeen, denominator: LineSeen): string[] =>
  compared(share, numerator, denominator)
    .filter(({ isEqual }) => !isEqual)
    .map(
      ({ at, shown, part, whole }) =>
        `${at} says ${shown}, which is not ${part} of ${whole}: the paper gives what the two numbers give`,
    )

interface Compared {
  readonly at: string
  readonly shown: string
  readonly part: number
  readonly whole: number
  readonly isEqual: boolean
}

const compared = (
  share: LineSeen,
  numerator: LineSeen,
  denominator: LineSeen,
  { times, within } = { times: 100, within: ROUNDED },
): Compared[] =>
  share.figures.flatMap(({ period, at, cell }) => {
    const id = periodId(period)
    const value = numberOfLineAt(share, id)
    const part = numberOfLineAt(numerator, id)
    const whole = numberOfLineAt(denominator, id)
    if (value === undefined || part === undefined || whole === undefined || whole === 0) return []
    return [
      { at, shown: cell.shown, part, whole, isEqual: Math.abs((part / whole) * times - value) <= within },
    ]
  })
