// A small paper that is counted from the lists of Ofsted's Annex A alone, as a definition.

export const ANNEX_A_PAPER = `id: from-annex-a
title: From Annex A
committee: Panel
look: performance-report
returns: [annex-a]
months-shown: { before: 1, to-year-end: false }
years-shown: 0
blocks:
  - { block: members-page, title: For members }
  - { block: summary, title: Summary, groups: [{ title: All, indicators: ["6.1", "6.9", "6.10", "7.1", "7.3", "7.4", "8.1", "8.2", "8.3", "8.4"] }] }
`
