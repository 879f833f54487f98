// The news in a series of net movements, those who came less those who left. In: the nets in order. Out: a record, or the
// first rise or fall since an earlier one.
import { findNews, type News, type NewsPoint, type NewsStep } from '../../figures/find-news.ts'
import { sayNews } from '../../figures/say-news.ts'
import { exact } from '../../terms/exact.ts'
import type { ChartPoint } from '../chart.ts'

/** A net of nothing is neither a rise nor a fall. */
export function netPoint({ value }: ChartPoint, name: string): NewsPoint {
  if (value === null) return { name }
  return { name, value: exact(String(value)), ...(value !== 0 && { side: value > 0 ? 'over' : 'under' }) }
}

/**
 * Worked: −1, +14, +15, +5 and −2 in September 2016 to January 2017: `, first fall since September 2016`, after three months
 * of rises.
 */
export const newsOfNet = (points: readonly NewsPoint[], step: NewsStep): string[] =>
  findNews(points, step)
    .filter(({ is }) => is !== 'span' && is !== 'run')
    .map(one => `, ${sayNet(one, step)}`)

function sayNet(news: News, step: NewsStep): string {
  if (news.is !== 'crossing') return sayNews(news, { unit: 'count', decimals: 0, step })
  const way = news.to === 'over' ? 'rise' : 'fall'
  return news.since === undefined
    ? `first ${way} of the ${news.of} ${step}s`
    : `first ${way} since ${news.since}`
}
