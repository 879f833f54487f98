// Interprets a cell's number format. In: the number, its format and the displayed text. Out: a calendar day,
// or how a percentage is stored.
import { sayDay } from '../terms/period.ts'
import { dayOfSerial } from './calendar.ts'
import type { PercentFormat } from './cell.ts'

/** The part of the package's formatter that is used here. */
interface Formatter {
  is_date(format: string): boolean
  parse_date_code(serial: number): { y: number; m: number; d: number }
}

export interface Formats {
  /** The day of a number with a date format: `42766` as `mmm-yy` → `2017-01-31`. */
  dayOf(number: number, format: string | undefined): string | undefined
  /** The day that a plain whole number may be: `45869` → `2025-07-31`. */
  asDay(number: number, format: string | undefined): string | undefined
  /** The day as a British reader writes it: `3/4/17` → `4 March 2017`. `Mar-17` and `04/03/2017` are kept. */
  sayDate(
    day: string,
    format: string | undefined,
    shown: string,
  ): { readonly shown: string; readonly isWithoutYear?: true }
  percentOf(number: number, format: string | undefined, shown: string): PercentFormat
  /** 1,000 for `#,##0,`, which shows 1,234,567 as 1,235; 1 for most formats. */
  divisorOf(format: string | undefined): number
}

/** Excel's two date systems differ by four years and a day: Excel for Mac counted from 1904. */
const DAYS_FROM_1900_TO_1904 = 1462
/** 31 December 9999, the last day that Excel knows. */
const LAST_SERIAL = 2958465

export function formatsOf(formatter: Formatter, startsIn1904: boolean): Formats {
  const isDate = remembered(format => formatter.is_date(format))
  const orderOf = remembered(dateOrder)
  const isScaled = remembered(format => withoutLiterals(format).includes('%'))
  const divisor = remembered(divisorIn)
  return {
    dayOf: (number, format) => {
      if (format === undefined || !isDate(format)) return undefined
      const serial = number + (startsIn1904 ? DAYS_FROM_1900_TO_1904 : 0)
      if (serial < 1 || serial > LAST_SERIAL) return undefined
      const { y, m, d } = formatter.parse_date_code(Math.floor(serial))
      return [String(y).padStart(4, '0'), String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-')
    },
    asDay: (number, format) =>
      format === undefined || format === 'General' || format === '0'
        ? dayOfSerial(number + (startsIn1904 ? DAYS_FROM_1900_TO_1904 : 0))
        : undefined,
    sayDate: (day, format = '', shown) => {
      const order = orderOf(format)
      if (order === 'my' || order === 'ym' || order === 'm' || order === 'dmy') return { shown }
      return { shown: sayDay(day), ...(order === 'dm' && { isWithoutYear: true }) }
    },
    percentOf: (number, format, shown) => {
      // A format may have a percent sign for some of its numbers only: `[>1]0;0.0%`.
      if (format !== undefined && isScaled(format) && (number === 0 || shown.includes('%'))) return 'scaled'
      return shown.trimEnd().endsWith('%') ? percentAsShown(number, shown) : 'none'
    },
    divisorOf: format => (format === undefined ? 1 : divisor(format)),
  }
}

/**
 * The order of day, month and year in a format. Shown as they are: a month (`mmm-yy`, `mmm`), and the day before the month
 * and year (`dd/mm/yyyy`). The package shows the short date of every locale in American order.
 */
function dateOrder(format: string): string {
  const letters = withoutLiterals(format)
    .toLowerCase()
    .replace(/;.*/, '')
    .replace(/[^dmy]/g, '')
  return letters.replace(/(.)\1+/g, '$1')
}

/**
 * The percent signs of `0.0"%"` and `0.0\%` are text and do not multiply; that of `0.0_%` is only room;
 * `[Red]` is a colour.
 */
const withoutLiterals = (format: string): string => format.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/g, '')

/** Each comma after the last digit divides by 1,000: `0.0,,` shows millions. */
function divisorIn(format: string): number {
  const [first = ''] = withoutLiterals(format).split(';')
  const [, commas = ''] = /[0#?](,+)(?:\.[0#?]*)?(?![0#?,])/.exec(first) ?? []
  return 1000 ** commas.length
}

/**
 * An .ods may keep the format with the column, which the package does not read, so the displayed text
 * decides. 0.957 shown as `96%` is scaled, since 96 is nearer to 95.7 than to 0.957; 95.7 shown as `95.7%` is
 * written.
 */
function percentAsShown(number: number, shown: string): PercentFormat {
  const displayed = Number(shown.replace(/[%,\s]/g, ''))
  return Math.abs(displayed - number * 100) <= Math.abs(displayed - number) ? 'scaled' : 'written'
}

/** Keeps answers by format: a workbook has thousands of cells and few formats. */
function remembered<T>(judge: (format: string) => T): (format: string) => T {
  const answers = new Map<string, T>()
  return format => {
    const known = answers.get(format)
    if (known !== undefined) return known
    const answer = judge(format)
    answers.set(format, answer)
    return answer
  }
}
