// F6: staff with their injuries, illness, leave or supervision. With a name or initials, or as the one holder of a post.
import type { Found, GuardClass, GuardedText } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'
import { hasOneLetterName, initialsIn } from '../words/initials-in.ts'
import {
  hasFullNameShape,
  hasInitialAndSurname,
  hasTitledName,
  startsWithUncommonName,
} from '../words/name-shapes.ts'
import { personIn } from '../words/persons-in.ts'

/** Of an employee, these are health or personal data. */
const PERSONAL = anyOf(`
off sick | sick leave | on the sick | sickness absence | long-term sick | long term sick | signed off | absent due to | off work | off with stress | off with | work-related stress | stress-related | phased return | occupational health | maternity leave | paternity leave | adoption leave | compassionate leave | bereavement leave | unpaid leave | annual leave | special leave | parental leave | on leave | gardening leave | career break | return to work | sickness
injur* | bitten | bit | bruis* | punched | kicked | scratched | spat at | headbutted | assaulted | hurt | fracture* | hospital | a&e | whiplash | back pain | operation | surgery | unwell | ill health | pregnan* | expecting a baby | depress* | anxiety | breakdown | cancer | medical
suspended | suspension | disciplin* | grievance | capability | dismissed | sacked | gross misconduct | performance concerns | probation* | resigned | handed in | final warning | written warning | under investigation | supervision | supervised | appraisal | dbs | lateness
`)
const STAFF = anyOf(`
staff | member of staff | staff member | worker | support worker | rsw | residential worker | care worker | social worker | manager | deputy | deputy manager | team leader | senior | shift leader | waking night | night staff | cook | cleaner | practitioner | nurse | officer | colleague | employee | employees | agency worker | bank worker | secretary | administrator | teacher | driver | keyworker | key worker | team manager | supervision | rota | shift | annual leave
`)
/** One employee without a name: colleagues know who it is. */
const ONE_EMPLOYEE =
  /\b(?:the|one|a|an|our|another|this|whose) (?:(?!each|every|any|no|all|per)[\w-]+ ){0,3}?(?:member of (?:the )?(?:staff|team)|staff member|support worker|social worker|residential worker|care worker|night worker|worker|RSW|(?:registered |deputy |team |home |service |unit |assistant |acting )?manager|deputy|officer|director|team leader|shift leader|cook|cleaner|administrator|practitioner|senior|employee|colleague)\b(?!s)/i
const ILL_OR_AWAY = anyOf(`
off sick | sick leave | long-term sick | long term sick | signed off | off work | off with | on the sick | stress-related | work-related stress | phased return | occupational health | maternity leave | paternity leave | compassionate leave | on leave | injured | injury to | injuries | bitten | bruised | punched | kicked | scratched | spat at | headbutted | assaulted | fractured | a&e | surgery | unwell | suspended | disciplinary | dismissed | gross misconduct | final warning | capability | sickness absence | absent due to | absent because | back injury | an injury | absent through | sickness since | operation
`)
/** `… is off sick`, right after a first word that is no common one. */
const AWAY_AFTER =
  /^\S+ (?:is|was|has been|remains|went|had|will be|broke|hurt|injured) (?:currently |now |still |again |both )?(?:off\b|on (?:long|sick|mat|pat|comp|leave|the sick|a phased)|absent|unwell|injured|bitten|suspended|signed off|(?:his|her) (?:back|arm|wrist|leg|hand|shoulder|ankle|supervision))/
const OF_MANY =
  /\b(?:each|every|any|all|per|average|policy|procedure|training|trained|rate|percentage|days lost|must|should|receives? (?:monthly|regular)|regular supervision|supervision (?:sessions|policy|rate)s?|workforce)\b|%|\bcaseload|\b(?:when|where|if) (?:an?|any) (?:[\w-]+ ){0,2}?(?:worker|staff|member|employee|manager|officer|practitioner|colleague)s?\b/i

export const staffPersonal: GuardClass<'F6'> = {
  class: 'F6',
  code: 'guard-staff-personal',
  severity: 'block',
  find(given, { abbreviations }) {
    const { text, heading, beside, sentences } = given
    const around = `${heading} ${text} ${beside}`
    if (given.passage.kind === 'cell' && isNameInTableOfStaff(given)) return [named(`${text} ${beside}`)]
    if (sentences.some(sentence => hasDaysByName(sentence) && !OF_MANY.test(sentence)))
      return [{ kind: 'a member of staff by name with days of sickness or leave' }]
    if (!PERSONAL.test(text)) return []
    const isNamed =
      initialsIn(text, abbreviations).length > 0 ||
      hasOneLetterName(text) ||
      hasFullNameShape(text) ||
      hasTitledName(text) ||
      (startsWithUncommonName(text) && AWAY_AFTER.test(text)) ||
      hasInitialAndSurname(text)
    const isEmployee = STAFF.test(around) || ILL_OR_AWAY.test(text)
    if (isNamed && isEmployee && !OF_MANY.test(text)) return [named(text)]
    const isOne = sentences.some(
      sentence =>
        ILL_OR_AWAY.test(sentence) &&
        !OF_MANY.test(sentence) &&
        (ONE_EMPLOYEE.test(sentence) || isAlone(sentence)),
    )
    return isOne ? [{ kind: 'illness, leave, injury or discipline of one member of staff' }] : []
  },
}

/** `Quillick (nights) 12 days`, in a sentence about sickness or leave. */
const DAYS_BY_NAME =
  /(?<=^|[\s:;,(])(\p{Lu}\p{Ll}[\p{L}'-]+)(?: \([^)]*\)|,| –| -|:| had| has had| took| lost)? (?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:working|sick|calendar) )?(?:days?|weeks?|shifts?|nights?)\b/gu
const AWAY = /\b(?:sick\w*|absen\w+|leave|unwell|ill(?:ness)?)\b/i
const hasDaysByName = (sentence: string): boolean =>
  AWAY.test(sentence) &&
  [...sentence.matchAll(DAYS_BY_NAME)].some(
    ([, word = '']) => startsWithUncommonName(word) && !COMMON_WORD.test(word),
  )
const COMMON_WORD =
  /^(?:sickness|absence|absences|lost|total|nearly|almost|around|about|some|took|taken|statutory|entitlement|allowance|paid|unpaid|maternity|paternity|compassionate|bereavement|stress|colds?|flu|covid|injury)$/i

/** A name in one cell, and in its row or in the heads of its table what is personal. */
const isNameInTableOfStaff = ({ text, beside, tableHead }: GuardedText): boolean =>
  text.split(' ').length <= 3 &&
  (hasInitialAndSurname(text) ||
    hasFullNameShape(text) ||
    hasTitledName(text) ||
    /^[A-Z]{2,3}$/.test(text)) &&
  STAFF.test(tableHead) &&
  PERSONAL.test(`${tableHead} ${beside}`)

const named = (text: string): Found =>
  ILL_OR_AWAY.test(text)
    ? { kind: 'a member of staff by name or initials with illness, leave or injury' }
    : {
        kind: 'a member of staff by name or initials with supervision or another personal matter',
        severity: 'warn',
      }

/** `She is off sick and her shifts are covered`. */
const isAlone = (sentence: string): boolean => personIn(sentence) === 'sure' && STAFF.test(sentence)
