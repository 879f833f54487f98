// What a figure may be outside the usual range of its unit: a gap or a change may be below zero; a percentage of a
// plan, or a change, may be above 100.

export const BEYOND_USUAL = ['below-zero', 'above-100'] as const
export type MayBe = (typeof BEYOND_USUAL)[number]
