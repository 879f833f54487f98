// How a workbook looks, in both formats: plain, large enough, no colour but that of links. Checked against
// the Analysis Function's checklist.

export const look = {
  font: 'Arial',
  bodyPt: 12,
  titlePt: 16,
  headingPt: 14,
  /** On white: a contrast of more than 4.5. */
  link: '1D4F91',
  /** Characters of a sheet that has lines only. */
  proseWidth: 110,
} as const

/** How many pages a sheet is wide when printed: it is made smaller only as long as it can still be read. */
export const pagesWide = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / 170)
