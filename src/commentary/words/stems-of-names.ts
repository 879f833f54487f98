// The stems of an indicator's names, as it is defined. In: an indicator. Out: stems, worked out once.
// Worked: `Reviews held on time` gives revie and timel.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { rememberedOf } from '../../terms/remembered.ts'
import { stemsOf } from './stems.ts'

type Stems = ReadonlySet<string>

export const stemsOfShort = rememberedOf(({ definition }: RatedIndicator): Stems => stemsOf(definition.short))

/** Of its name and its short name. */
export const stemsOfNames = rememberedOf(
  ({ definition }: RatedIndicator): Stems => stemsOf(`${definition.name} ${definition.short}`),
)
