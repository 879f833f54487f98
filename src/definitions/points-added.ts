// What counting.yaml gained after councils had made their own files: points, which a file without them has at
// their national position, and settings of positions. The annex prints them like the others.
// test/definitions/points-added.test.ts holds that data/definitions/counting.yaml says the same.

/** Of November 2026: the validator of the return refuses S1 and X1, and other programs allow them. */
const HOMELESS_OR_IN_CUSTODY = {
  id: 'homeless-or-in-custody',
  question: 'Can accommodation be suitable for a care leaver who is homeless or in custody (S1, X1)?',
  positions: {
    never: {
      says: 'A care leaver who is homeless or in custody is not in suitable accommodation, whatever the return says (S1, X1).',
      source: 'data-to-insight/csc-validator-be-903, which refuses S1 and X1',
      on: [],
      lists: { 'never-suitable': ['S', 'X'] },
    },
    'as-returned': {
      says: 'A care leaver who is homeless or in custody is in suitable accommodation where the return says so (S1, X1).',
      source: 'SocialFinanceDigitalLabs/liia-tools-pipeline, which allows S1 and X1',
      on: [],
      lists: { 'never-suitable': [] },
    },
  },
  national: 'never',
}

export const POINTS_ADDED = [HOMELESS_OR_IN_CUSTODY]

/** Of November 2026: what a position other than the national one covers and is called, by point and position. */
export const SETTINGS_ADDED: Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          readonly covers?: 'whole-period'
          readonly called?: { readonly name: string; readonly short: string; readonly definition: string }
        }
      >
    >
  >
> = {
  reviews: {
    'by-review': {
      covers: 'whole-period',
      called: {
        name: 'Reviews held in time',
        short: 'Reviews held in time',
        definition:
          'Of the reviews held in the period for children looked after, those held by the day on which they were due.',
      },
    },
    'by-date': {
      called: {
        name: 'Children whose latest review is in date',
        short: 'Latest review in date',
        definition:
          'Of the children looked after on the last day of the period whose first review was due, those with no review overdue on that day.',
      },
    },
  },
  'adoption-cohort': { 'in-the-span': { covers: 'whole-period' } },
}
