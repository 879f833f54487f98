// `improved`, from very few cases. In: a clause. Out: improvements with fewer cases than commentary.yaml allows.
// Worked: 3 of 9 after 0 of 1 `is an improvement` is reported; `236 of 262` is not.
import type { Observation } from '../../observations/observation.ts'
import type { Shown } from '../figure-shown.ts'
import { isTerm } from '../words/term.ts'
import { endMeant, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { startsMeant } from './starts-meant.ts'
import { isNegatedAt } from './state.ts'

export function improvedFromFew(clause: Clause): { claim: string; shown: readonly Shown[] }[] {
  if (clause.isUnsure || clause.read.isReason) return []
  return clause.terms.flatMap((term, at) => {
    const isBetter = isTerm('move')(term) && term.senses.length === 1 && term.senses[0] === 'better'
    if (!isBetter || isNegatedAt(clause.terms, at) || !clause.subject.isClear) return []
    const shown = clause.subject.indicators.flatMap(indicator => {
      if (indicator.definition.unit === 'count') return []
      const [end] = endMeant(clause, indicator)
      const [start] = end === undefined ? [] : startsMeant(clause, indicator, end)
      const few = [end, start].filter(one => one !== undefined && isFew(one, clause))
      if (few.length > 0) return show(indicator, ...few)
      return quotesFew(clause) ? show(indicator, end) : []
    })
    return shown.length === 0 ? [] : [{ claim: term.text, shown }]
  })
}

const isFew = ({ amount }: Observation, { topic }: Clause): boolean =>
  amount.kind === 'known' &&
  amount.denominator !== undefined &&
  amount.denominator.compare(topic.rules['small-numbers'].below) < 0

const quotesFew = ({ sentence, topic }: Clause): boolean =>
  sentence.some(
    (term, at) =>
      isTerm('quantity')(term) &&
      term.quantity.kind === 'ratio' &&
      // `three of its eight targets` are no cases.
      !/^(?:targets|aims|ambitions|measures|actions|months)$/i.test(sentence[at + 1]?.text ?? '') &&
      term.quantity.of !== undefined &&
      term.quantity.of.compare(topic.rules['small-numbers'].below) < 0,
  )
