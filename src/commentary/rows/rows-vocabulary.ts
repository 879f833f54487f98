// Finds what a text is about where it names rows of a group map, besides the indicators. In: a vocabulary, and the groupings
// of a section. Out: a vocabulary that names parts too.
// Worked: `those in residential care who are 16 and over` names S30's row 16 and over; `boys` the row male of S1.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { rememberedOf } from '../../terms/remembered.ts'
import type { IndicatorsNamed, Vocabulary } from '../words/indicators-named.ts'
import { blankOut } from '../words/phrases.ts'
import { stemsOf } from '../words/stems.ts'
import { stemsOfNames, stemsOfShort } from '../words/stems-of-names.ts'
import { isOtherSide } from './other-side.ts'
import { isPart, type PartIndicator, type RowsNamed } from './part-figures.ts'
import { partsNamed, type RowsPrinted } from './parts-named.ts'
import type { RowSpan } from './rows-named.ts'
import { onceEach } from './same-figures.ts'

export function vocabularyWithRows(plain: Vocabulary, rows: RowsPrinted): Vocabulary {
  return {
    ...plain,
    rowsIn: text => rows.find(text),
    saysRowsOf: (text, indicators) =>
      rows.find(text).every(span => indicators.some(one => isOfRows(one, span))) &&
      indicators.every(one => isPart(one) || !isOtherSide(text, one)),
    saysWholeOf: (text, indicators) =>
      rows.find(text).every(span => indicators.every(one => !isPart(one) || !isIn(one.rows, span))),
    stems: rememberedOf(indicator => {
      if (!isPart(indicator)) return plain.stems(indicator)
      const { rows: own, within, definition } = indicator
      const called = [own, within].flatMap(one => (one === undefined ? [] : rows.called(one)))
      return stemsOf(`${definition.name} ${definition.short} ${called.join(' ')} cost spend`)
    }),
    named(text) {
      const spans = rows.find(text)
      return spans.length === 0 ? namedAlone(text) : namedWith(text, spans)
    },
  }

  /** `placements` alone is not those over 20 miles from home: a name needs a word of the short one. */
  function namedAlone(text: string): IndicatorsNamed {
    const named = plain.named(text)
    const heard = stemsOf(text)
    const isWeak = (one: RatedIndicator) => ![...stemsOfShort(one)].some(stem => heard.has(stem))
    const isCalled = named.indicators.some(
      one => plain.withRef(one.definition.ref) && text.includes(one.definition.ref),
    )
    if (!named.isClear && named.indicators.length === 1) return { indicators: [], isClear: false }
    return named.isClear && !isCalled && named.indicators.every(isWeak)
      ? { indicators: [], isClear: false }
      : named
  }

  function namedWith(text: string, spans: readonly RowSpan[]): IndicatorsNamed {
    const rest = namedAlone(blankOut(text, spans))
    // `placed over 20 miles from home` is an indicator's own name too.
    const whole = plain.named(text)
    const owners = whole.isClear ? whole.indicators.filter(one => isNameOf(one, spans)) : []
    const found = onceEach([
      ...owners,
      ...inMoney(ofBases(partsNamed(rows, spans, text, isNamed), rest), text),
    ])
    return { indicators: found, isClear: found.length === 1 }
  }

  /** All the rows are an indicator's own words. */
  function isNameOf(one: RatedIndicator, spans: readonly RowSpan[]): boolean {
    const own = plain.stems(one)
    return spans.every(
      span => [...stemsOf(span.text)].every(stem => own.has(stem)) && !isOtherSide(span.text, one),
    )
  }

  function isNamed(text: string, ref: string): boolean {
    const named = plain.named(text)
    return named.isClear && named.indicators.some(one => one.definition.ref === ref)
  }
}

const COSTS = /\b(?:cost\w*|price\w*|expensive|cheap\w*|dear\w*)\b|£/i

/** `residential care is dearer`: what it costs, not how many live there. */
function inMoney(parts: readonly PartIndicator[], text: string): readonly PartIndicator[] {
  const costs = parts.filter(one => one.definition.unit === 'money')
  return costs.length > 0 && COSTS.test(text) ? costs : parts
}

/** Of the indicators that the rest of the text names; where it names only others, of none. */
function ofBases(parts: readonly PartIndicator[], rest: IndicatorsNamed): PartIndicator[] {
  const refs = new Set(rest.indicators.map(one => one.definition.ref))
  const own = parts.filter(one => refs.has(one.grouping.of))
  return own.length > 0 || rest.isClear ? own : [...parts]
}

/** Whether a part has the rows that a text names. */
function isOfRows(one: RatedIndicator, span: RowSpan): boolean {
  if (!isPart(one)) return saysNames(one, span)
  return isIn(one.rows, span) || isIn(one.within, span) || saysNames(one, span)
}

/** One of those that are taken together is in it too. */
const isIn = (own: RowsNamed | undefined, span: RowSpan): boolean =>
  span.meant.some(
    ({ group, rows }) =>
      group === own?.group &&
      (own.isJoined === true ? rows.every(row => own.rows.includes(row)) : rows.join() === own.rows.join()),
  )

/** The words for the rows are of the indicator's own names. */
const saysNames = (one: RatedIndicator, span: RowSpan): boolean =>
  [...stemsOf(span.text)].every(stem => stemsOfNames(one).has(stem))
