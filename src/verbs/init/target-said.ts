// Reads a target as somebody typed it. In: a cell or a text, and the unit. Out: the bound, or nothing.
// Worked: `10% or below` and `<=18%` are at most 10 and 18; 0.7 shown as 70% is 70; `see note 2` says nothing here.
import { monthNamed, yearTyped } from '../../extracts/calendar.ts'
import type { ExtractCell } from '../../extracts/cell.ts'
import type { Unit } from '../../terms/unit.ts'

export interface TargetSaid {
  readonly value: number
  /** Where the target itself says which side of it is good. */
  readonly side?: 'at-least' | 'at-most'
  /** The first month to which it applies, `2025-07`, where the text says so. */
  readonly from?: string
}

const AT_MOST =
  /<=?|≤|\bor (?:below|less|fewer|lower|under)\b|\b(?:at most|no more than|maximum|max|below|under|less than|up to)\b/i
const AT_LEAST =
  />=?|≥|\d ?%? ?\+|\bor (?:above|more|over|higher|better)\b|\b(?:at least|minimum|min|above|over|more than)\b/i
const NUMBER = /(\d[\d,]*(?:\.\d+)?)( ?%)?/

export function targetOfCell(cell: ExtractCell, unit: Unit): TargetSaid | undefined {
  if (cell.kind === 'number') {
    const isFraction =
      cell.percent === 'scaled' || (unit === 'percentage' && cell.number > 0 && cell.number <= 1)
    return { value: tidy(isFraction ? cell.number * 100 : cell.number) }
  }
  return cell.kind === 'text' ? targetOfText(cell.text, unit) : undefined
}

export function targetOfText(text: string, unit: Unit): TargetSaid | undefined {
  if (/\bnote\b|\bbelow\)?$|^see\b/i.test(text) && !/\d ?%|\bor below$/i.test(text)) return undefined
  // A target for the end of the year judges no month; one that points elsewhere may be another there.
  if (
    /\b(?:year[ -]end|end of (?:the )?year|by (?:the )?(?:end|march|31)|annual(?:ly)?|per year|a year)\b|\(see /i.test(
      text,
    )
  )
    return undefined
  const numbers = text.match(new RegExp(NUMBER, 'g')) ?? []
  const [, digits, sign] = NUMBER.exec(text) ?? []
  // Two numbers are a range, or more than a target.
  if (digits === undefined || numbers.length > 1) return undefined
  if (sign !== undefined && unit !== 'percentage') return undefined
  const value = Number(digits.replaceAll(',', ''))
  const side = sideOf(text)
  return { value, ...(side !== undefined && { side }) }
}

const sideOf = (text: string): TargetSaid['side'] => {
  if (AT_MOST.test(text)) return 'at-most'
  return AT_LEAST.test(text) ? 'at-least' : undefined
}

/** 0.7 × 100 is 70 and not 70.00000000000001. */
export const tidy = (value: number): number => Number(value.toPrecision(12))

/** `68%, 70% from Oct`: the first from the start, each other from its month in that financial year. */
export function targetsInWords(text: string, unit: Unit, start: string): TargetSaid[] {
  const startYear = Number(start.slice(0, 4))
  return text.split(/[,;]| then /).flatMap((part): TargetSaid[] => {
    const [, name, typedYear] = /\b(?:from|since) ([A-Za-z]{3,9})\.? ?(\d{2,4})?/.exec(part) ?? []
    const said = targetOfText(part.replace(/\b(?:from|since|up to|until) .*$/i, '').trim(), unit)
    const monthOfYear = monthNamed(name ?? '')
    if (said === undefined || monthOfYear === undefined) return said === undefined ? [] : [said]
    const year = typedYear === undefined ? startYear + (monthOfYear < 4 ? 1 : 0) : yearTyped(typedYear)
    return [{ ...said, from: `${year}-${String(monthOfYear).padStart(2, '0')}` }]
  })
}
