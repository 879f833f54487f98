// The messages between the drawer and its thread.
import type { Chart } from '../papers/chart.ts'
import type { ChartDrawn, DrawnBy } from './draw-pictures.ts'

/** What all charts are drawn by, once; then charts, each with its number. */
export type DrawerMessage = { readonly by: DrawnBy } | { readonly nth: number; readonly chart: Chart }
export interface DrawerAnswer {
  readonly nth: number
  readonly drawn: ChartDrawn
}
