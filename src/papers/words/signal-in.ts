// Signal or noise in the words of the paper's readers. In: what the series says. Out: the same, in plain words for members.
import type { SignalCell } from '../../figures/figure.ts'
import { plainSignal } from '../../figures/say-signals.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { PaperWriting } from '../paper-writing.ts'

export const signalIn = (
  { detail }: Pick<PaperWriting, 'detail'>,
  cell: SignalCell,
  indicator: Pick<RatedIndicator, 'change' | 'direction'>,
): SignalCell => (detail === 'full' ? cell : plainSignal(cell, indicator))
