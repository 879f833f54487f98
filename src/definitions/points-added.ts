// Points that counting.yaml gained after councils had made their own files: a file without one takes its
// national position, which the annex prints like the others. test/definitions/points-added.test.ts holds that data/definitions/counting.yaml says the same.

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
