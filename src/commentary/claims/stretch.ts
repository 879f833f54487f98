// Finds the two months between which a movement is claimed. In: a word and its subject. Out: the pairs of
// months that it may mean, likeliest first.
// Worked, January 2017: `fell` is from December; `has fallen since July 2016` from July; `rose over the year`
// from January 2016; `in November` from October to November.
import {
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsAfter,
  parseMonth,
  periodId,
} from '../../terms/period.ts'
import { numberWords } from '../number-words.ts'
import type { TextSpan } from '../phrases.ts'
import { mainPeriodOf } from '../place.ts'
import { type Claimed, monthOf, type Subject, segmentOf } from './claim.ts'

export interface Stretch {
  readonly from: string
  readonly to: string
}

export function stretchOf(claimed: Claimed, word: TextSpan, subject: Subject): Stretch[] {
  const { sentence, topic } = claimed
  const segment = segmentOf(sentence, word)
  const to = monthOf(subject.periods)
  if (segment === undefined || to === undefined) return []
  const from = startsOf(claimed, word, to)
  return from
    .filter(one => one.index < to.index)
    .map(one => ({ from: periodId(one), to: periodId(to.index > topic.current.index ? topic.current : to) }))
}

function startsOf({ sentence }: Claimed, word: TextSpan, to: Month): Month[] {
  // `peaked at 82.0% in October and have fallen since`
  const named = /\bsince[.,;]?\s*$/i.test(sentence.text) ? monthOf(mainPeriodOf(sentence)) : undefined
  if (named) return [named]
  const after = sentence.segments.filter(one => one.end > word.at)
  const ordered = [...after, ...sentence.segments.filter(one => !after.includes(one))]
  for (const period of ordered.flatMap(one => one.periods)) {
    if (period.role === 'since' && period.month) return [period.month]
    // `since April` means since the year began: from March, or from April's own figure.
    if (/\bsince\s+$/i.test(sentence.text.slice(0, period.at)) || /^since/i.test(period.text))
      return [monthsAfter(firstMonthOf(financialYearOf(to)), -1), firstMonthOf(financialYearOf(to))]
  }
  const compared = ordered
    .filter(one => one.isComparative)
    .flatMap(one => one.periods)
    .filter(one => one.role === 'at')
    .flatMap(one => one.ids)
    .flatMap(id => parseMonth(id) ?? [])
  if (compared.length > 0) return compared.slice(0, 1)
  const text = sentence.text
  if (
    /\b(?:over|in|on|during) (?:the )?(?:last |past )?(?:year|twelve months|12 months)\b(?! to date)|\b(?:a|one) year (?:ago|before|earlier)\b|\blast year\b/i.test(
      text,
    )
  )
    return [monthsAfter(to, -12)]
  const months = /\b(?:over|in|during) the (?:last|past) (\w+) months\b/i.exec(text)?.[1]
  const count = months === undefined ? undefined : (numberWords[months.toLowerCase()] ?? Number(months))
  return [monthsAfter(to, -(count !== undefined && count > 0 ? count : 1))]
}
