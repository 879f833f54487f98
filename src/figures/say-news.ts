// Puts a piece of news into a few words. In: the news, and what its series is. Out: `lowest of the 13 months`, `down 18.1
// points in a year`.

import type { Exact } from '../terms/exact.ts'
import type { Unit } from '../terms/unit.ts'
import { numberInWords } from '../terms/words.ts'
import type { News, NewsStep } from './find-news.ts'
import { sayNumber } from './say-figure.ts'

export interface NewsSeries {
  readonly unit: Unit
  readonly decimals: number
  readonly step: NewsStep
}

export function sayNews(news: News, series: NewsSeries): string {
  const { step } = series
  switch (news.is) {
    case 'record':
      if (news.as !== undefined) return `${news.side}, as in ${news.as}`
      return `${news.side} of the ${news.of} ${step}s${news.hasGaps ? ' with a figure' : ''}`
    case 'crossing': {
      const side = news.to === 'over' ? 'on target' : 'off target'
      return news.since === undefined
        ? `first of the ${news.of} ${step}s ${side}`
        : `first ${step} ${side} since ${news.since}`
    }
    case 'since':
      return `${news.side} since ${news.since}`
    case 'span':
      return `${news.change.compare(0) > 0 ? 'up' : 'down'} ${sayChange(news.change, series)} ${saySpan(news, step)}`
    case 'run':
      return `${news.goes} ${numberInWords(news.steps)} ${step}s running`
  }
}

/** The difference of two printed figures: `18.1 points`, `48.9 days`, `£1,050`, `52`. */
function sayChange(change: Exact, { unit, decimals }: NewsSeries): string {
  if (unit === 'money') return sayNumber(change.abs(), 'money', decimals)
  const number = sayNumber(change.abs(), 'average', decimals)
  if (unit === 'percentage') return `${number} points`
  return unit === 'days' ? `${number} days` : number
}

/** `in a year`, `in four years`; where it is not whole years, or not equal steps, `since July 2016`. */
function saySpan({ steps, since }: Extract<News, { is: 'span' }>, step: NewsStep): string {
  const years = steps / IN_A_YEAR[step]
  if (step === 'date' || !Number.isInteger(years)) return `since ${since}`
  return years === 1 ? 'in a year' : `in ${numberInWords(years)} years`
}
const IN_A_YEAR: Readonly<Record<NewsStep, number>> = { month: 12, quarter: 4, year: 1, date: 1 }
