// What the guard finds in words. A class has its code, what it means, and what to do; the place of a finding is the origin of its
// problem. A sentence says what kind of thing was found and never quotes it.

/** The classes of text that should not be published, F1 to F19, each with the code of its findings. */
export const guardCodes = {
  F1: 'guard-initials-near-child',
  F2: 'guard-full-name',
  F3: 'guard-special-category',
  F4: 'guard-allegation',
  F5: 'guard-stay-in-named-home',
  F6: 'guard-staff-personal',
  F7: 'guard-building-security',
  F8: 'guard-first-name',
  F9: 'guard-quotation-with-age',
  F10: 'guard-contact-details',
  F11: 'guard-cost-of-one-child',
  F12: 'guard-small-count',
  F13: 'guard-sensitive-group',
  F14: 'guard-price-of-provider',
  F15: 'guard-unfinished-text',
  F16: 'guard-officer-by-name',
  F17: 'guard-pasted-email',
  F18: 'guard-home-reference',
  F19: 'guard-share-of-few',
} as const

export type GuardClassName = keyof typeof guardCodes
export type GuardCode = (typeof guardCodes)[GuardClassName]

export type GuardFinding = {
  /** What kind of thing was found, in words that do not quote it. */
  kinds: string
  /** What to write into data/guard/overrides.yaml. */
  entry: string
}

export type GuardFacts = Record<GuardCode, GuardFinding> & {
  'guard-override-idle': { class: string; place: string; why: string }
  'guard-override-reason': { class: string; place: string; classes: string }
  'guard-file-unread': { reason: string }
  'guard-names-absent': { classes: string; file: string }
}

const WHY: Readonly<Record<GuardClassName, readonly [why: string, what: string]>> = {
  F1: [
    'Initials with what happened to a child tell its family, its school and its neighbours who it is',
    'the initials, or the whole passage',
  ],
  F2: ['A name identifies a child', 'the name'],
  F3: [
    'This is special-category data about one person',
    'the detail, or say it of all the children together',
  ],
  F4: ['It may prejudice a child or an investigation', 'the detail, or say it of all the children together'],
  F5: ['It says who lived where and when', 'the day or the home: write the month, or the number of homes'],
  F6: ["It is an employee's personal data", 'the person: say it of the service'],
  F7: [
    'It helps somebody to enter a home',
    'it, and tell the home: a code that was written down is to be changed',
  ],
  F8: [
    'A first name in a paper about children in care says that the child is in care',
    'the name: write "a member of the Children in Care Council"',
  ],
  F9: ['Staff and peers know who said it', 'the age or the gender: a band of ages is enough'],
  F10: [
    'It is personal data that the paper does not need',
    'it, or add it to the published contacts in data/guard/allowed.yaml',
  ],
  F11: [
    'It tells the cost and the story of one child',
    'the sum or the case: give a saving over at least three cases',
  ],
  F12: [
    'So few can be recognised, and other papers give the rest by subtraction',
    'the number: write "a small number", or bind the figure, which is held back where it must be',
  ],
  F13: ['Local people may recognise so small a group', 'the number, or ask the post that may approve it'],
  F14: ['A price or a tender may be commercially confidential', 'it, or move it to an exempt paper'],
  F15: ['Unfinished text would stand in the public record', 'it, or complete it'],
  F16: [
    'A paper names posts, not people',
    'the name: write the post, or add the name of a senior post to data/guard/allowed.yaml',
  ],
  F17: [
    'It mixes authors and dates, and often brings names with it',
    'it, and write the matter in the words of the paper',
  ],
  F18: [
    'Together they locate a home and say who is in it',
    'the reference or the occupancy: the rating is enough',
  ],
  F19: ['The share of so few gives their number', 'the percentage or the base'],
}

const sentenceOf =
  (name: GuardClassName) =>
  ({ kinds, entry }: GuardFinding): string => {
    const [why, what] = WHY[name]
    return `Found ${kinds} (class ${name}). ${why}; expected none in a paper that leaves the building. Remove ${what}. If it is right to publish it, the post that decides writes this line under 'overrides' in data/guard/overrides.yaml, with the day and the reason: ${entry}.`
  }

type Messages = { readonly [C in keyof GuardFacts]: (facts: GuardFacts[C]) => string }

export const guardMessages: Messages = {
  ...(Object.fromEntries(
    (Object.keys(guardCodes) as GuardClassName[]).map(name => [guardCodes[name], sentenceOf(name)]),
  ) as Record<GuardCode, (facts: GuardFinding) => string>),
  'guard-override-idle': f =>
    `The override of class ${f.class} at ${f.place} has no effect: ${f.why}. Expected an override of a passage as it now is. Remove the override, or give it again for the text as it now is.`,
  'guard-override-reason': f =>
    `The reason of the override of class ${f.class} at ${f.place} holds what may not be published either (class ${f.classes}); the override has no effect. Expected a reason that quotes nothing. Write the reason without it.`,
  'guard-file-unread': f =>
    `The guard cannot read this file: ${f.reason}. Expected a file that Orderpaper made. Check by hand that it may be published, or leave it out.`,
  'guard-names-absent': f =>
    `The names of children were not compared (classes ${f.classes}): there is no ${f.file}. Add it, with the columns forename and surname, from the case system; it is read by the guard alone, and never kept.`,
}

export const guardProblemCodes = Object.keys(guardMessages) as readonly (keyof GuardFacts)[]
