// The appearance of a workbook in both formats: plain, large enough, no colour except for links. Checked against the
// Analysis Function's checklist.

export const workbookStyle = {
  font: 'Arial',
  bodyPt: 12,
  titlePt: 16,
  headingPt: 14,
  /** On white: a contrast of more than 4.5. */
  link: '1D4F91',
  /** The column width, in characters, of a sheet that has only lines. */
  proseWidth: 110,
} as const

/** How many pages wide a sheet prints: it is reduced only as far as it can still be read. */
export const pagesWide = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 170)
