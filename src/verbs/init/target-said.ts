// Reads a target as somebody typed it. In: a cell or a text, and the unit. Out: the bound, or nothing.
// Worked: `10% or below` and `<=18%` are at most 10 and 18; `>95` is above 95; 0.7 shown as 70% is 70, and so is `0.7` of a
// percentage; `see note 2` says nothing here.
import { monthNamed, yearTyped } from '../../extracts/calendar.ts'
import type { ExtractCell } from '../../extracts/cell.ts'
import type { Unit } from '../../terms/unit.ts'

export interface TargetSaid {
  readonly value: number
  /** Where the target itself says which side of it is good. */
  readonly side?: 'at-least' | 'at-most'
  /** Above or below: at the number itself it is missed. */
  readonly isStrict?: true
  /** A number up to 1 that is taken for a part of 1: `0.8`. */
  readonly isOfOne?: true
  /** The first month to which it applies, `2025-07`, where the text says so. */
  readonly from?: string
}

/** With the number itself: `no more than 10`. These come first: `not below 90` is no `below`. */
const AT_MOST =
  /<=|=<|≤|\b(?:or|and) (?:below|less|fewer|lower|under)\b|\b(?:at most|(?:no|not) (?:more|higher|greater|above|over)|not (?:to )?exceed|maximum|max|up to)\b/i
const AT_LEAST =
  />=|=>|≥|\d ?%? ?\+|\b(?:or|and) (?:above|more|over|higher|better|greater)\b|\b(?:at least|(?:no|not) (?:less|fewer|lower|below|under)|minimum|min)\b/i
const BELOW = /<|\b(?:below|under|less than|fewer than|lower than)\b/i
const ABOVE = />|\b(?:above|over|more than|higher than|greater than|exceeds?)\b/i
const NUMBER = /(\d[\d,]*(?:\.\d+)?)( ?%)?/

/** How a rate says what it is of. */
const PER_10000 = / ?\bper 10(?:[, ]?000|k)\b/i

export function targetOfCell(cell: ExtractCell, unit: Unit): TargetSaid | undefined {
  if (cell.kind === 'number')
    return cell.percent === 'scaled' ? { value: tidy(cell.number * 100) } : ofPercentage(cell.number, unit)
  return cell.kind === 'text' ? targetOfText(cell.text, unit) : undefined
}

export function targetOfText(text: string, unit: Unit): TargetSaid | undefined {
  const said = numberAsTyped(text, unit)
  if (said === undefined || text.includes('%')) return said
  return { ...said, ...ofPercentage(said.value, unit) }
}

function ofPercentage(value: number, unit: Unit): Pick<TargetSaid, 'value' | 'isOfOne'> {
  return unit === 'percentage' && value > 0 && value <= 1
    ? { value: tidy(value * 100), isOfOne: true }
    : { value: tidy(value) }
}

/** The one number of a text as it was typed, with what it says of its side. */
export function numberAsTyped(typed: string, unit: Unit): TargetSaid | undefined {
  const text = unit === 'rate-per-10000' ? typed.replace(PER_10000, '') : typed
  if (/\bnote\b|\bbelow\)?$|^see\b/i.test(text) && !/\d ?%|\b(?:or|and) below$/i.test(text)) return undefined
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
  return { value: Number(digits.replaceAll(',', '')), ...sideOf(text) }
}

/** A text that states no target, and is none that was not understood. */
export const isNoTarget = (text: string): boolean =>
  text === '' ||
  /^(?:-|–|n\/?a|none|no target|not set|tbc|new|monitor(?:ing)?(?: only)?|(?:for )?info(?:rmation)?(?: only)?|context)$/i.test(
    text,
  ) ||
  /\bnote\b|^see\b|^(?:as )?below$/i.test(text)

const sideOf = (text: string): Pick<TargetSaid, 'side' | 'isStrict'> => {
  if (AT_MOST.test(text)) return { side: 'at-most' }
  if (AT_LEAST.test(text)) return { side: 'at-least' }
  if (BELOW.test(text)) return { side: 'at-most', isStrict: true }
  return ABOVE.test(text) ? { side: 'at-least', isStrict: true } : {}
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
