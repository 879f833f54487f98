// Takes out of a text what may be published. In: a text with plain signs, and the council's list. Out: the text with a plain word in
// place of each member, officer, post, place and published contact.
import type { GuardAllowed } from '../definitions/guard-rules.ts'
import { literalPattern } from './literal-pattern.ts'
import { plainSigns } from './plain-signs.ts'

type Mask = readonly [pattern: RegExp, instead: string]

export function maskAllowed(allowed: GuardAllowed): (text: string) => string {
  const masks: Mask[] = [
    ...allowed.contacts.map((contact): Mask => [contactPattern(contact), 'the published contact']),
    ...words(allowed.members, 'the councillor'),
    ...words(allowed.officers, 'the director'),
    ...words(allowed.posts, 'the officer'),
    ...words(allowed.places, 'the place'),
  ]
  return text => masks.reduce((masked, [pattern, instead]) => masked.replace(pattern, instead), text)
}

/** The longest first: `Head of Fostering` within `Head of Fostering and Placements` leaves no rest. */
const words = (listed: readonly string[], instead: string): Mask[] =>
  [...listed]
    .sort((a, b) => b.length - a.length)
    .map(name => [
      new RegExp(
        `(?:\\b(?:the|our) )?(?<![\\p{L}\\p{N}])${literalPattern(plainSigns(name))}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      instead,
    ])

/** A telephone number by its digits, however they are grouped; an address letter by letter. */
function contactPattern(contact: string): RegExp {
  if (contact.includes('@'))
    return new RegExp(`(?<![\\w.+-])${literalPattern(plainSigns(contact))}(?![\\w-]|\\.\\w)`, 'gi')
  const digits = contact.replace(/^\+44/, '0').replace(/\D/g, '')
  const grouped = [...digits.slice(1)].join('[\\s().-]*')
  return new RegExp(
    `(?<!\\d)(?:\\+ ?44[\\s().-]*(?:0\\)?)?|\\(?${digits[0] ?? ''})[\\s().-]*${grouped}(?!\\d)`,
    'g',
  )
}
