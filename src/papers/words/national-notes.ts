// What a paper says of national definitions. In: its indicators. Out: for the notes, where the definitions come from and where
// the figures of councils are published; for an indicator, how it was defined in the earlier years that the paper shows.

import type { NationalIndicator } from '../../definitions/national.ts'
import { editionsPassed } from '../../definitions/national-editions.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { endMonthOf, sayPeriod } from '../../terms/period.ts'
import type { PaperWriting } from '../paper-writing.ts'

type Writing = Pick<PaperWriting, 'national' | 'indicators'>

/** Each publication once: `Definitions are from: “Children looked after in England” (2023): 6.1, 6.2.` */
export function nationalSources(writing: Writing): string[] {
  return [
    ...sayOfEach(writing, 'Definitions are from', ({ source }) => `“${source.title}” (${source.year})`),
    ...sayOfEach(writing, 'The figures of councils are in', ({ published }) => published),
  ]
}

function sayOfEach(
  { national, indicators }: Writing,
  says: string,
  of: (one: NationalIndicator) => string | undefined,
): string[] {
  const said = [...indicators.keys()].flatMap(ref => {
    const one = national.get(ref)
    const text = one && of(one)
    return text === undefined ? [] : [{ ref, text }]
  })
  const each = [...Map.groupBy(said, ({ text }) => text)].map(
    ([text, all]) => `${text}: ${all.map(({ ref }) => ref).join(', ')}`,
  )
  return each.length === 0 ? [] : [`${says}: ${each.join('; ')}.`]
}

/** `The national definition changed after 2019/20. Since 2021 … Until then it was: “Of the children …”` */
export function editionNotes(
  { national, of }: Pick<PaperWriting, 'national' | 'of'>,
  { definition: { ref }, months, years }: RatedIndicator,
): string[] {
  const one = national.get(ref)
  const [first] = [...years, ...months]
    .filter(({ amount }) => amount.kind === 'known')
    .map(({ period }) => period)
    .sort((a, b) => endMonthOf(a).index - endMonthOf(b).index)
  if (one === undefined || first === undefined) return []
  return editionsPassed(one, { first, of }).map(
    ({ until, because, definition }) =>
      `The national definition changed after ${sayPeriod(until)}. ${because} Until then it was: “${definition}”`,
  )
}
