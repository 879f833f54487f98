import { describe, expect, it } from 'vitest'
import type { Figure } from '../../src/figures/figure.ts'
import { figuresMissing } from '../../src/papers/figures-missing.ts'
import { month } from '../../src/terms/period.ts'

const figure = (indicator: string, text: string, more: Partial<Figure> = {}): Figure => ({
  ref: `${indicator}@${more.period ?? '2017-01'}/${more.area ?? ''}`,
  indicator,
  area: 'here',
  period: '2017-01',
  text,
  spoken: text,
  ...(text === '' && { missing: { reason: 'not-supplied' as const } }),
  rule: 'as supplied',
  from: [],
  ...more,
})
const found = (figures: readonly Figure[], isAllowed = false) =>
  figuresMissing(
    { id: 'small', figures: Object.fromEntries(figures.map(one => [one.ref, one])) },
    'here',
    month(2017, 1),
    isAllowed,
  )

describe('figuresMissing(paper)', () => {
  it('accepts that half of the figures are missing', () =>
    expect(found([figure('1.1', '482'), figure('1.2', '')])).toEqual([]))
  it('reports two of three, and the latest period that has its figures', () =>
    expect(
      found([
        figure('1.1', '482'),
        figure('1.2', ''),
        figure('1.3', ''),
        figure('1.1', '484', { period: '2016-12' }),
        figure('1.1', '480', { period: '2016-11' }),
        figure('1.1', '480', { period: '2015/16' }),
      ]),
    ).toMatchObject([
      {
        code: 'figures-missing',
        severity: 'error',
        facts: {
          missing: 2,
          of: 3,
          period: 'January 2017',
          indicators: '1.2 and 1.3',
          before: 'December 2016',
        },
      },
    ]))
  it('is a warning if it is allowed', () =>
    expect(found([figure('1.1', '')], true)).toMatchObject([{ severity: 'warning' }]))
  it('counts neither other areas and periods nor what is missing by declaration', () => {
    const declared = (reason: 'not-applicable' | 'not-yet-due' | 'suppressed') =>
      figure(reason, '[z]', { missing: { reason } })
    expect(
      found([
        figure('1.1', '482'),
        declared('not-applicable'),
        declared('not-yet-due'),
        declared('suppressed'),
        figure('1.2', '', { area: 'england' }),
        figure('1.3', '', { period: '2016-12' }),
        figure('1.4', '', { period: '2016-11' }),
      ]),
    ).toEqual([])
  })
  it('does not miss a month whose year to date was supplied', () =>
    expect(found([figure('1.1', ''), figure('1.1', '44', { period: '2017-01.ytd' })])).toEqual([]))
})
