// The values of an @page rule for a sheet of paper.
import type { PaperSheet } from '../../drawing/look/look.ts'

export interface PageRule {
  /** `A4 landscape` */
  readonly size: string
  /** `11mm 10mm 14mm` */
  readonly margin: string
}

export function pageRule({ size, orientation, marginsMm }: PaperSheet): PageRule {
  const { top, right, bottom, left } = marginsMm
  const sides = left === right ? [top, right, bottom] : [top, right, bottom, left]
  return { size: `${size} ${orientation}`, margin: sides.map(side => `${side}mm`).join(' ') }
}
