// A quarterly paper of the published example, made from the monthly extract of January 2017, which covers its quarter.
import type { Files } from './workspace.ts'

export const QUARTERLY = { paper: 'quarterly', period: '2016-17-Q3' } as const
const PAPER = `
id: quarterly
title: Quarterly Report
committee: Panel
look: performance-report
period: quarter
sources: [corporate-parenting-monthly, corporate-parenting-benchmarks, population]
years-shown: 2
blocks:
  - { block: summary, title: Summary }
  - { block: topic, id: reviews-and-visits, title: Reviews, indicators: ["6.7", "6.3"], charts: [{ chart: history, indicator: "6.7" }] }
  - { block: changes, title: Changes }
  - { block: notes, title: Notes }
`
export const quarterlyFiles: Files = { 'data/definitions/papers/quarterly.yaml': PAPER }
