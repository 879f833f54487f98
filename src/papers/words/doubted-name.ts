// The short name of an indicator, marked where its figure should not be relied on. In: an indicator. Out: `Left care to a
// permanent home (doubted)`.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { PaperWriting } from '../paper-writing.ts'

export const nameOf = (
  { doubted }: Pick<PaperWriting, 'doubted'>,
  { definition: { ref, short } }: Pick<RatedIndicator, 'definition'>,
): string => (doubted.has(ref) ? `${short} (doubted)` : short)
