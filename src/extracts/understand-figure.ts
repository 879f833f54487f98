// Understands everything that one cell says: its figure or its part and whole, and the marks beside them. In: a
// cell and how to read it. Out: its amounts and warnings, or a problem.
import { type Problem, problem } from '../problems/problem.ts'
import { type Amount, missing, withMarks } from '../terms/amount.ts'
import type { Origin } from '../terms/origin.ts'
import type { ExtractCell } from './cell.ts'
import { thousandsTyped } from './decimal.ts'
import { figureAlone } from './marks-beside.ts'
import { countWithPercentage, fits, type PartsTyped, partsIn, type ShareTyped } from './parts-typed.ts'
import { declaredAs } from './understand-missing.ts'
import { type HowToRead, understandNumber, understandParts } from './understand-number.ts'

export interface FigureUnderstood {
  /** One, or a numerator and its denominator. */
  readonly amounts: readonly Amount[]
  readonly warnings: readonly Problem[]
  /** The percentage typed with a count. */
  readonly share?: ShareTyped
  /** The parts in the cell, where the percentage typed with them is not theirs. */
  readonly otherParts?: PartsTyped
}

export function understandFigure(
  cell: ExtractCell,
  isOfParts: boolean,
  how: HowToRead,
  isOver: boolean,
  origin: Origin,
): FigureUnderstood | Problem {
  if (isOver && isTypedNotAvailable(cell, how))
    return {
      amounts: [missing('not-supplied')],
      warnings: [problem('warning', 'value-not-available', origin, { found: cell.shown })],
    }
  if (cell.kind !== 'text' || declaredAs(cell, how.codes) !== undefined)
    return understandAlone(cell, isOfParts, how, isOver, origin)
  const { text, marks, note } = figureAlone(thousandsTyped(cell.text, cell.shown), how.unit)
  const understood = understandAlone({ ...cell, text }, isOfParts, how, isOver, origin)
  if ('code' in understood || !understood.amounts.some(({ kind }) => kind === 'known')) return understood
  const share = how.unit === 'count' || isOfParts ? countWithPercentage(text)?.share : undefined
  const parts = how.unit === 'percentage' || isOfParts ? partsIn(text) : undefined
  const noted = { found: cell.shown, note: note ?? '', figure: text }
  return {
    amounts: understood.amounts.map(amount => withMarks(amount, marks)),
    warnings: note === undefined ? [] : [problem('warning', 'note-beside-figure', origin, noted)],
    ...(share !== undefined && { share }),
    ...(parts !== undefined && !fits(parts) && { otherParts: parts }),
  }
}

/** `#N/A` that no formula gives: somebody typed it, or another program exported it. */
const isTypedNotAvailable = (cell: ExtractCell, { codes }: HowToRead): boolean =>
  cell.kind === 'error' &&
  cell.isTyped === true &&
  /^#N\/A$/i.test(cell.shown) &&
  declaredAs(cell, codes) === undefined

function understandAlone(
  cell: ExtractCell,
  isOfParts: boolean,
  how: HowToRead,
  isOver: boolean,
  origin: Origin,
): FigureUnderstood | Problem {
  if (!isOfParts) {
    const amount = understandNumber(cell, how, isOver, origin)
    return 'code' in amount ? amount : { amounts: [amount], warnings: [] }
  }
  const parts = understandParts(cell, how, isOver, origin)
  return 'code' in parts ? parts : { amounts: [parts.numerator, parts.denominator], warnings: [] }
}
