// Says in which unit the figures of a line are. In: its label and its cells. Out: the unit, how a percentage is stored,
// and what is doubtful.
import type { FigureSeen, LineSeen } from '../../extracts/look/sheet-seen.ts'
import type { Unit } from '../../terms/unit.ts'

export interface UnitSeen {
  readonly unit: Unit
  readonly stored?: 'fraction' | 'points'
  /** `31/43 (72%)`: a part and its whole in each cell. */
  readonly isOfParts?: true
  readonly doubt?: string
}

const PARTS = /^[\d,]+ ?(?:\/|of|out of) ?[\d,]+/i
const SAYS_PERCENTAGE = /%|\bper ?cent(?:age)?\b|\bproportion\b|\bshare\b|\bpct\b/i
/** A heading over percentages and other figures says neither. */
export const EITHER = /% ?\/ ?value|value ?\/ ?%/i
const SAYS_RATE = /\bper 10[, ]?000\b|\bper 10k\b/i
const SAYS_DAYS = /\bdays\b/i
const SAYS_MEAN = /\b(?:average|mean|avg|caseload|score)\b/i
const SAYS_MONEY = /£|\bcosts?\b|\bspend(?:ing)?\b|\bbudget\b/i

/** Of its numerator and its denominator no percentage is worked out. */
export const isRate = (label: string): boolean => /\bper [1-9]/i.test(label)

/** The unit of the indicator, where it is known, comes before what the label says. */
export function unitOfLine(line: LineSeen, known?: Unit): UnitSeen {
  const { label, under, figures, beside } = line
  const words = [...under, label, ...beside.flatMap(wordsBeside)]
    .join(' ')
    .replaceAll('_', ' ')
    .replace(EITHER, '')
  const numbers = figures.flatMap(({ cell }) => (cell.kind === 'number' ? [cell] : []))
  const texts = figures.flatMap(({ cell }) => (cell.kind === 'text' ? [cell.text] : []))
  const typed = texts.filter(text => /^[£]?[-+]?[\d.]/.test(text))
  if (typed.some(text => PARTS.test(text))) return { unit: 'percentage', isOfParts: true }
  const bare = numbers.filter(({ percent }) => percent === 'none').map(({ number }) => number)
  if (bare.length < numbers.length || typed.some(text => text.includes('%')))
    return bare.length === 0 ? { unit: 'percentage' } : percentageOf(bare, words)
  const values = [
    ...numbers.map(({ number }) => number),
    ...typed.map(text => Number(text.replace(/[^\d.-]/g, ''))),
  ]
  if (known === 'percentage' || SAYS_PERCENTAGE.test(words)) return percentageOf(values, words)
  if (known !== undefined && known !== 'count') return { unit: known }
  return unitOfWords(`${words} ${typed.join(' ')}`, values)
}

function unitOfWords(words: string, values: readonly number[]): UnitSeen {
  if (SAYS_RATE.test(words)) return { unit: 'rate-per-10000' }
  if (SAYS_MONEY.test(words)) return { unit: 'money' }
  const areWhole = values.every(Number.isInteger)
  if (SAYS_DAYS.test(words) && (!areWhole || SAYS_MEAN.test(words))) return { unit: 'days' }
  if (areWhole) return { unit: 'count' }
  if (SAYS_MEAN.test(words)) return { unit: 'average' }
  return values.every(value => value >= 0 && value <= 1)
    ? {
        unit: 'percentage',
        stored: 'fraction',
        doubt: 'nothing says that these numbers from 0 to 1 are percentages',
      }
    : { unit: 'average', doubt: 'nothing says what these numbers with decimals are' }
}

function percentageOf(values: readonly number[], words: string): UnitSeen {
  const largest = Math.max(0, ...values)
  const hasSmall = values.some(value => value > 0 && value < 1)
  if (largest > 1) {
    const isMixed = hasSmall && !/\b(?:adopt|missing|convict|offend)/i.test(words)
    return {
      unit: 'percentage',
      stored: 'points',
      ...(isMixed && {
        doubt: 'some of its numbers are below 1 and others above: are all of them points, as 95.7?',
      }),
    }
  }
  return values.length === 0 || largest === 0
    ? { unit: 'percentage' }
    : {
        unit: 'percentage',
        stored: 'fraction',
        ...(largest === 1 && !hasSmall && { doubt: 'is 1 here 1% or 100%?' }),
      }
}

/** The number that a cell holds, in points where it is a percentage; of parts, their quotient. */
export function numberInCell(
  { cell }: FigureSeen,
  { unit, stored }: Pick<UnitSeen, 'unit' | 'stored'>,
): number | undefined {
  if (cell.kind === 'number')
    return cell.percent === 'scaled' ||
      (unit === 'percentage' && stored === 'fraction' && cell.percent === 'none')
      ? cell.number * 100
      : cell.number
  if (cell.kind !== 'text') return undefined
  const [, part, whole] = /^([\d,]+) ?(?:\/|of|out of) ?([\d,]+)/i.exec(cell.text) ?? []
  if (part !== undefined && whole !== undefined) return (plain(part) / plain(whole)) * 100
  const [, digits] = /^£?([-+]?[\d,]+(?:\.\d+)?) ?%?(?:$| ?[([])/.exec(cell.text) ?? []
  return digits === undefined ? undefined : plain(digits)
}

const plain = (digits: string): number => Number(digits.replaceAll(',', ''))

/** What a column of units says; and a target of 60% says that the figures are percentages. */
const wordsBeside = ({ what, cell }: LineSeen['beside'][number]): string[] => {
  if (what === 'unit') return cell.kind === 'text' ? [cell.text] : []
  const isPercentage =
    (cell.kind === 'number' && cell.percent !== 'none') || (cell.kind === 'text' && /\d ?%/.test(cell.text))
  return what === 'target' && isPercentage ? ['%'] : []
}
