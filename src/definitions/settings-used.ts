// The settings of contested points that counting uses. In: nothing. Out: by point, the switches of its
// positions, and the lists. A return may use any other list too: `$permanence.codes`. src/counting/options.ts
// ensures that counting uses no others.

export const switchesUsed: Readonly<Record<string, readonly string[]>> = {
  'same-carer': ['counts'],
  temporary: ['counted'],
  'end-day': ['counts-the-end-day'],
  'open-episode': ['close', 'drop'],
  overlap: ['merge'],
  'start-inside-period': ['a-start'],
  'over-20-miles': ['outside-the-boundary', 'unknown-left-out'],
  'u2-u5': ['as-a-change'],
  'same-placement': ['same-placement'],
  reviews: ['by-child', 'by-date'],
  'adoption-cohort': ['three-years', 'rolling-year', 'carer-stops-the-clock'],
  'care-leaver-age': ['birthday-in-year'],
}

export const listsUsed: Readonly<Record<string, readonly string[]>> = {
  suitability: ['left-out-of-base'],
  'homeless-or-in-custody': ['never-suitable'],
  'deaths-and-transfers': ['left-out'],
}
