// F10: a telephone number, an e-mail address or an account that the council does not publish; visitors and students by name. What is
// allowed was taken out of the text before.
import type { Found, GuardClass, GuardedText } from '../guard-class.ts'
import { hasFullNameShape, hasInitialAndSurname, hasTitledName } from '../words/name-shapes.ts'

const EMAIL =
  /[\p{L}\p{N}._%+-]+ ?(?:@|\(at\)|\[at\]| at (?=[\w-]+(?: dot |\.)(?:gov|nhs|co|org|ac|com)\b)) ?(?=[\p{N}.-]*\p{L})[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*(?: ?(?:\.|\(dot\)|\[dot\]| dot ) ?\p{L}[\p{L}\p{N}-]+)+/iu
/** 10 or 11 digits from 0, or +44; helplines for everybody (0800, 0808, 116) are published numbers. */
const TELEPHONE = /(?<![\d.,/£-])(?:\+ ?44|\(?00 ?44\)?|\(?0(?!80[08]))(?:[\s().-]*\d){9,10}(?![\d,.]*\d|%)/
const TELEPHONE_WORDS =
  /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|mobile number|direct (?:line|dial)|ddi|landline|fax|ring|call|text|contact (?:number|no)|number is|whatsapp|bleep|pager)\b[^\p{L}\d]{0,4}(?:(?:no|number|on|is|him|her|me|us|them|the|at)\b[^\p{L}\d]{0,3}){0,3}\(?(?!0?80[08]|116 ?\d{3}\b|(?:111|101|999|112|119)\b)(?:\d[\s().-]*){5,12}(?!\d|%|[\s]*(?:children|calls|hours|times))/iu
const EXTENSION = /\b(?:ext(?:ension)?n?|x)\.?:? ?\d{3,6}\b(?! ?%)/i
const ACCOUNT =
  /(?:^|[\s"'(:])@[\p{L}\p{N}_]{3,}|\b(?:instagram|snapchat|facebook|tiktok|twitter|skype|xbox|playstation|whatsapp)\b[^.]{0,20}(?::|username|name is|account is|group|\bis \S*[_\d])/iu
const WEB_PROFILE = /\b(?:facebook|instagram|twitter|linkedin|tiktok)\.com\/\S+/i

const OUTSIDER =
  /\b(?:visitors?|visited by|students?|student social worker|on placement from|volunteers?|independent visitor|trainee|work experience|shadowing|accompanied by|chaplain|mentor|tutor|contractor|plumber|engineer|electrician|guests?|in attendance|by invitation|attended by|speaker|psychologist|therapist|interpreter|GP|dentist|signed in|from outside|external|observers?|sat in|observed by|came with|joined (?:me|us) |introduced|inspector|vicar|priest|imam|solicitor|nurse|(?:from|of) (?:the )?(?:college|university|agency|charity|mosque|church))\b/i
/** A visitor in general, and students of a named college. */
const OF_MANY =
  /\b(?:independent visitor(?:s| scheme| service)|visitors' book|student (?:finance|loans?|council|support)|all students|volunteer programme)\b/i

export const contactDetails: GuardClass<'F10'> = {
  class: 'F10',
  code: 'guard-contact-details',
  severity: 'block',
  alsoForMembers: true,
  find(given) {
    const { text, sentences } = given
    const found: Found[] = []
    if (EMAIL.test(text))
      found.push({ kind: 'an e-mail address that is not on the list of published contacts' })
    if (TELEPHONE.test(text) || TELEPHONE_WORDS.test(text) || isExtension(given))
      found.push({ kind: 'a telephone number that is not on the list of published contacts' })
    if (ACCOUNT.test(text) || WEB_PROFILE.test(text)) found.push({ kind: 'an account of a social network' })
    const isInTable =
      (hasFullNameShape(text) || hasTitledName(text)) &&
      given.kind === 'cell' &&
      OUTSIDER.test(`${given.tableHead} ${given.beside}`) &&
      !OF_MANY.test(given.beside)
    const isOutsider =
      isInTable ||
      sentences.some(
        sentence =>
          OUTSIDER.test(sentence) &&
          !OF_MANY.test(sentence) &&
          (hasFullNameShape(sentence) || hasTitledName(sentence) || hasInitialAndSurname(sentence)),
      )
    if (isOutsider)
      found.push({ kind: 'a visitor, a student or a professional from outside by name', severity: 'warn' })
    return found
  },
}

/** `ext 4` alone may be anything; beside a telephone it is one. `x 100` is a multiplication. */
const isExtension = (given: GuardedText): boolean =>
  EXTENSION.test(given.text) && (/\bext|tel|phone/i.test(given.text) || /tel|phone/i.test(given.beside))
