// Which random systems a test tries. In: how many. Out: so many shapes of a size that the test has time for: mostly small ones,
// now and then a large one.
import type { FigureSystem } from '../../../src/disclosure/system.ts'
import { randomShape, type Shape } from './random-shapes.ts'
import { randomSystem } from './random-systems.ts'

export interface ChosenSystem {
  readonly name: string
  readonly shape: Shape
  readonly system: FigureSystem
}

export interface Sizes {
  readonly small: number
  readonly large: number
  /** Every so manieth may be large. */
  readonly every: number
}

/** @param isWanted passes over systems in which there is nothing to see. */
export function chooseSystems(
  count: number,
  { small, large, every }: Sizes,
  isWanted: (system: FigureSystem) => boolean = () => true,
): ChosenSystem[] {
  const chosen: ChosenSystem[] = []
  for (let number = 0; chosen.length < count; number++) {
    const shape = randomShape(number)
    const system = randomSystem(shape)
    const most = chosen.length % every === every - 1 ? large : small
    if (system.cells.size < 5 || system.cells.size > most || !isWanted(system)) continue
    chosen.push({ name: `${number} ${shape.kind}`, shape, system })
  }
  return chosen
}

export const hasSmallCount = ({ cells }: FigureSystem): boolean =>
  [...cells.values()].some(({ isProtected }) => isProtected)
