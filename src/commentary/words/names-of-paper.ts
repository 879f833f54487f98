// The names of all indicators of a paper, which are the same for each of its topics. In: the indicators, and what commentary.yaml
// calls them besides. Out: their words, worked out once.
// Worked: `reviews` and `review` are words of 6.7, `Reviews held on time`.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { rememberedOf } from '../../terms/remembered.ts'
import { stemOf, stemsOf } from './stems.ts'

type Stems = ReadonlySet<string>

export interface NamesOfPaper {
  readonly indicators: readonly RatedIndicator[]
  /** Whether a word, as written or in its usual form, is in one of them. */
  has(word: string): boolean
  /** What an indicator is called besides its own names. */
  called(one: RatedIndicator): readonly string[]
  /** The words of its own names, and of its unit. */
  stems(one: RatedIndicator): Stems
  /** The same with what it is called besides. */
  stemsCalled(one: RatedIndicator): Stems
}

/** Words that always change what is claimed, also where they are part of a name. */
const TELLING = new Set([
  'one',
  'own',
  'other',
  'any',
  'same',
  'all',
  'not',
  'each',
  'another',
  'more',
  'less',
])

/** What a text may call an indicator by its unit, though its name does not. */
const unitWords: Readonly<Record<string, string>> = { 'rate-per-10000': ' rate', money: ' cost spend' }

export function namesOfPaper(
  indicators: readonly RatedIndicator[],
  called: Readonly<Record<string, readonly string[]>>,
): NamesOfPaper {
  const calledBesides = ({ definition }: RatedIndicator) => called[definition.ref] ?? []
  const everyName = indicators.flatMap(one => [ownNames(one), ...calledBesides(one)])
  const written = new Set(
    everyName.flatMap(name => [
      ...(name.toLowerCase().match(/[a-z]+\d*/g) ?? []).filter(word => !TELLING.has(word)).map(stemOf),
      ...stemsOf(name),
    ]),
  )
  return {
    indicators,
    has: word => written.has(stemOf(word)),
    called: calledBesides,
    stems: rememberedOf(one => stemsOf(`${ownNames(one)}${unitOf(one)}`)),
    stemsCalled: rememberedOf(one =>
      stemsOf(`${[ownNames(one), ...calledBesides(one)].join(' ')}${unitOf(one)}`),
    ),
  }
}

const ownNames = ({ definition }: RatedIndicator): string => `${definition.name} ${definition.short}`

const unitOf = ({ definition }: RatedIndicator): string => unitWords[definition.unit] ?? ''
