// Lengths as an officer says them, in Word's own units.

/** Twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)
/** Half points, for type. */
export const pt = (points: number): number => Math.round(points * 2)

/** A4 lying, with margins that any office printer can print. */
export const PAGE = { widthMm: 297, heightMm: 210, sideMm: 15, topMm: 13, bottomMm: 15 } as const
export const TEXT_WIDTH_MM = PAGE.widthMm - 2 * PAGE.sideMm
export const COLUMN_GAP_MM = 9

/** Where the words of a document detail begin, and the name of an indicator in a list. */
export const DETAIL_MM = 32
export const NAME_MM = 10

/** The same sheet stood up. */
export const UPRIGHT_TEXT_WIDTH_MM = PAGE.heightMm - 2 * PAGE.sideMm

export const columnWidthMm = (columns: number): number =>
  (TEXT_WIDTH_MM - (columns - 1) * COLUMN_GAP_MM) / columns
