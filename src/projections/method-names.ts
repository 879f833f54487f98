// The printed names of the projection methods.
import type { Projection } from './projection.ts'

export const methodNames: Readonly<Record<Projection['method'], string>> = {
  'mean-change': 'mean yearly change',
  'straight-line': 'straight line',
  'planned-path': 'planned path',
  'stock-and-flow': 'stock and flow',
}
