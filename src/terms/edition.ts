// For whom a paper is made. Everything is in the internal edition; the others hold what may leave the building.

export const EDITIONS = ['internal', 'exempt', 'public'] as const
export type Edition = (typeof EDITIONS)[number]

export const isEdition = (text: string): text is Edition => EDITIONS.some(one => one === text)

/** An edition that some figures may be kept back from. */
export type OutsideEdition = Exclude<Edition, 'internal'>
