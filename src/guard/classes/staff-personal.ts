// F6: staff with their injuries, illness, leave, discipline or supervision. With a name or initials, or as one employee whom colleagues
// know.
import type { Found, GuardClass, GuardedText } from '../guard-class.ts'
import { hasOneLetterName, initialsIn } from '../words/initials-in.ts'
import {
  hasFullNameShape,
  hasInitialAndSurname,
  hasTitledName,
  startsWithUncommonName,
} from '../words/name-shapes.ts'
import { personIn } from '../words/persons-in.ts'
import { ILL_OR_HURT_AFTER, ILL_OR_HURT_BEFORE, STAFF_MATTERS } from '../words/staff-matters.ts'
import { ANY_EMPLOYEE, ONE_EMPLOYEE, ONE_EMPLOYEE_SOURCE, ONE_POST, STAFF } from '../words/staff-nouns.ts'

const SUPERVISION =
  /\b(?:supervis(?:ion|ions|ed)|appraisals?|appraised|one-to-ones?|1:1s?|training (?:overdue|expired)|induction|personnel file)\b/i
/** Of a named employee these are injuries; of a child they are for another class. */
const HURT =
  /\b(?:injur\w*|bitten|punched|kicked|scratched|spat at|head-?butted|assaulted|hurt|bruis\w+|black eye|fractur\w+|sprain\w*|whiplash|back pain|operation|surgery|stitches|hospital|a&e|pregnan\w+|breakdown|cancer|stroke|covid|depress\w+|anxiety|stress|medical|(?:broke|broken|cut|tore|twisted|hurt|sprained|strained|burnt|burned|dislocated|lost|damaged) (?:his|her|their|a|an|two) (?:[\w-]+ )?(?:wrist|arm|leg|ankle|nose|finger|thumb|hand|back|shoulder|knee|rib|ribs|toe|foot|tooth|eye|collarbone|hip))\b/i
/** `… is off sick`, right after a first word that is no common one. */
const AWAY_AFTER =
  /^\S+ (?:is|was|has been|has had|remains|went|had|will be|broke|hurt|injured|tested|lost) (?:currently |now |still |again |both )?(?:off\b|on (?:long|sick|mat|pat|comp|leave|the sick|a phased|light)|absent|unwell|poorly|ill\b|away|positive|recovering|injured|bitten|suspended|signed off|(?:his|her) (?:back|arm|wrist|leg|hand|shoulder|ankle|supervision|mother|father|husband|wife))/
const OF_MANY =
  /\b(?:each(?! (?:has|is|was|had)\b)|every|any|(?<!\bat )all(?! (?:day|night|week|month|year|shift)\b)|per|average|(?<!\bunder the (?:[\w-]+ ){0,2})(?:policy|procedure)|training|trained|rate|percentage|days lost|must|should|receives? (?:monthly|regular)|regular supervision|supervision (?:sessions|policy|rate)s?|workforce)\b|%|\bcaseload|\b(?:when|where|if) (?:an?|any) (?:[\w-]+ ){0,2}?(?:worker|staff|member|employee|manager|officer|practitioner|colleague)s?\b/i
/** `A social worker who is off sick is replaced`: any one. `The deputy covers during annual leave`. */
const IN_GENERAL =
  /\ban? (?:[\w-]+ ){0,3}?(?:worker|manager|employee|colleague|practitioner|officer|member of staff) (?:who|that) (?:is|goes|falls|becomes|has been|leaves)\b|\b(?:during|for|covers?) (?:\w+ ){0,3}?(?:annual leave|absence|sickness|holidays)\b(?! of\b)/i

export const staffPersonal: GuardClass<'F6'> = {
  class: 'F6',
  code: 'guard-staff-personal',
  severity: 'block',
  find(given, { abbreviations }) {
    const { text, sentences } = given
    if (isNameInTableOfStaff(given)) return [named(`${text} ${given.beside}`)]
    if (isPostInTableOfStaff(given)) return [OF_ONE]
    // A workbook has thousands of short cells.
    if (given.kind === 'cell' && text.length < SHORTEST_REMARK) return []
    if (sentences.some(sentence => hasDaysByName(sentence) && !OF_MANY.test(sentence)))
      return [{ kind: 'a member of staff by name with days of sickness or leave' }]
    if (sentences.some(isOfOneEmployee) || isHurtByName(text)) return [OF_ONE]
    const ofOne = sentences.filter(sentence => !OF_MANY.test(sentence)).join(' ')
    if (![STAFF_MATTERS, HURT, SUPERVISION].some(matter => matter.test(ofOne))) return []
    const isNamed =
      initialsIn(text, abbreviations).length > 0 ||
      hasOneLetterName(text) ||
      [text, given.heading].some(one => hasFullNameShape(one)) ||
      hasTitledName(text) ||
      (startsWithUncommonName(text) && AWAY_AFTER.test(text)) ||
      hasInitialAndSurname(text)
    if (!isNamed) return []
    const isEmployee = STAFF_MATTERS.test(text) || STAFF.test(`${given.heading} ${text} ${given.beside}`)
    return isEmployee ? [named(text)] : []
  },
}

const OF_ONE: Found = { kind: 'illness, leave, injury or discipline of one member of staff' }
const SHORTEST_REMARK = 25
const EMPLOYEES = new RegExp(ONE_EMPLOYEE_SOURCE, 'gi')
const isOfOneEmployee = (sentence: string): boolean =>
  (ANY_EMPLOYEE.test(sentence) || STAFF.test(sentence)) &&
  !OF_MANY.test(sentence) &&
  !IN_GENERAL.test(sentence) &&
  ((STAFF_MATTERS.test(sentence) && (ONE_EMPLOYEE.test(sentence) || isAlone(sentence))) ||
    [...sentence.matchAll(EMPLOYEES)].some(
      ({ 0: employee, index }) =>
        ILL_OR_HURT_AFTER.test(sentence.slice(index + employee.length)) ||
        ILL_OR_HURT_BEFORE.test(sentence.slice(0, index)),
    ) ||
    /\bstaff injur(?:y|ies): (?:one|two|three|1|a|an)\b/i.test(sentence))

/** `O. Quillick was bitten`: no one else is named so in a paper. */
const INITIAL_AND_SURNAME = /(?<![\p{L}.])\p{Lu}\. ?\p{Lu}[\p{L}'-]*\p{Ll}/gu
const isHurtByName = (text: string): boolean =>
  hasInitialAndSurname(text) &&
  [...text.matchAll(INITIAL_AND_SURNAME)].some(({ 0: name, index }) =>
    ILL_OR_HURT_AFTER.test(text.slice(index + name.length)),
  )

/** `Quillick (nights) 12 days`, `KP 14 days`, in a sentence about sickness or leave. */
const DAYS_BY_NAME =
  /(?<=^|[\s:;,(])(\p{Lu}\p{Ll}[\p{L}'-]+|\p{Lu}{2,3})(?: \([^)]*\)|,| –| -|:| had| has had| took| lost)? (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:working|sick|calendar) )?(?:days?|weeks?|shifts?|nights?)\b/gu
/** `Days of sickness by member of staff: … 31, … 12`: names with numbers. */
const NUMBER_BY_NAME =
  /(?<=^|[:;,(] ?|and )(\p{Lu}\p{Ll}[\p{L}'-]+)(?: \p{Lu}[\p{L}'.-]*)?(?: \([^)]*\)|:| –| -| =)? \d{1,3}(?=[,;.]|$| and )/gu
const DAYS = /\b(?:days?|weeks?|shifts?|hours)\b/i
const AWAY = /\b(?:days? (?:off|lost|absent)|sick\w*|absen\w+|leave|unwell|ill(?:ness)?)\b/i
const hasDaysByName = (sentence: string): boolean =>
  AWAY.test(sentence) &&
  [
    ...sentence.matchAll(DAYS_BY_NAME),
    ...(DAYS.test(sentence) ? sentence.matchAll(NUMBER_BY_NAME) : []),
  ].some(([, word = '']) => isName(word) && !COMMON_WORD.test(word))
const isName = (word: string): boolean =>
  /^\p{Lu}+$/u.test(word) ? initialsIn(`${word} was`, new Set()).length > 0 : startsWithUncommonName(word)
const COMMON_WORD =
  /^(?:sickness|absence|absences|lost|total|nearly|almost|around|about|some|took|taken|statutory|entitlement|allowance|paid|unpaid|maternity|paternity|compassionate|bereavement|stress|colds?|flu|covid|injury)$/i

/** A name in one cell, alone or with a post, and in its row or in the heads of its table what is personal. */
const NAME_AND_POST = /^(.{2,40}?)(?:,| \(| [-–/]|:) ?\p{L}.{1,40}$/u
const POST_AND_NAME = /^(.{3,40}?)(?: \(|, | [-–] )([^()]{2,30})\)?$/u
/** `KLM, night worker` and `Night worker (KLM)`; of a name alone the text is both. */
function nameAndPost(text: string): readonly string[] {
  const [, post = '', other = ''] = POST_AND_NAME.exec(text) ?? []
  if (STAFF.test(post) && !STAFF.test(other)) return [other, post]
  const [, name = text] = NAME_AND_POST.exec(text) ?? []
  return [name, text]
}
const DAYS_OFF = /\bdays? (?:off|lost|absent|sick|of (?:sickness|absence|leave))\b/i
const INITIALS_ALONE = /^(?:[A-Z]{2,3}|[A-Z](?:\.? ?[A-Z]){1,2}\.?)$/
const isSaidOfStaff = (around: string): boolean =>
  [STAFF_MATTERS, HURT, SUPERVISION, AWAY].some(matter => matter.test(around))
const isNameInTableOfStaff = (given: GuardedText): boolean => {
  const [name = '', post = ''] = nameAndPost(given.text)
  return (
    name.split(' ').length <= 3 &&
    (hasInitialAndSurname(name) ||
      hasFullNameShape(name) ||
      hasTitledName(name) ||
      INITIALS_ALONE.test(name)) &&
    (STAFF.test(`${given.tableHead} ${post}`) || DAYS_OFF.test(given.tableHead)) &&
    given.row !== undefined &&
    isSaidOfStaff(`${given.tableHead} ${given.heading} ${given.beside}`)
  )
}

/** `Night worker | Broken wrist`: one by the post, in a table of employees. */
const POST_ALONE = new RegExp(`^(?:[\\w-]+ ){0,3}?(?:${ONE_POST})$`, 'i')
const COLUMN_OF_STAFF =
  /^(?:staff(?: member)?|member of staff|worker|employee|post(?: ?holder)?|role|who|person|position|name)$/i
const DUTIES = /\b(?:dut(?:y|ies)|responsib\w+|tasks?|what they do|purpose|description|vacanc\w+)\b/i
const isPostInTableOfStaff = (given: GuardedText): boolean =>
  COLUMN_OF_STAFF.test(given.column) &&
  POST_ALONE.test(given.text) &&
  !OF_MANY.test(`${given.tableHead} ${given.beside}`) &&
  !DUTIES.test(given.tableHead) &&
  (STAFF_MATTERS.test(given.beside) || HURT.test(given.beside))

const named = (text: string): Found =>
  STAFF_MATTERS.test(text) || HURT.test(text)
    ? { kind: 'a member of staff by name or initials with illness, leave or injury' }
    : {
        kind: 'a member of staff by name or initials with supervision or another personal matter',
        severity: 'warn',
      }

/** `She is off sick and her shifts are covered`. */
const isAlone = (sentence: string): boolean =>
  personIn(sentence) === 'sure' && (STAFF.test(sentence) || OF_WORK.test(sentence))
/** Nobody but an employee is off in such a way. */
const OF_WORK =
  /\b(?:off sick|signed off|sick leave|long-term sick|(?:maternity|paternity|compassionate|unpaid|annual) leave|phased return|occupational health)\b/i
