// Lengths in millimetres and points, converted to Word's own units.
import type { PaperSheet } from '../../drawing/look/look.ts'

/** Twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
/** Half points, for font sizes. */
export const pt = (points: number): number => Math.round(points * 2)

/** The width between the margins. */
export const textWidthMm = ({ widthMm, wordMarginsMm: { left, right } }: PaperSheet): number =>
  widthMm - left - right

/** The height between the margins. */
export const columnHeightMm = ({ heightMm, wordMarginsMm: { top, bottom } }: PaperSheet): number =>
  heightMm - top - bottom

export const COLUMN_GAP_MM = 9
export const columnWidthMm = (sheet: PaperSheet, columns: number): number =>
  (textWidthMm(sheet) - (columns - 1) * COLUMN_GAP_MM) / columns

/** The indent of the text of a document detail, and of an indicator's name in a list. */
export const DETAIL_MM = 32
export const NAME_MM = 10
