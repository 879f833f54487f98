// Nouns for those who work for the council or in a home, as parts of expressions.

/** One employee by what he or she does, as a part of expressions. */
export const ONE_POST =
  '(?:member of (?:the |our )?(?:[\\w-]+ )?(?:staff|team|workforce)|(?:staff|team) member|worker|workforce member|carer on shift|assistant|manager|officer|practitioner|leader|supervisor|co-?ordinator|adviser|advisor|nurse|teacher|headteacher|tutor|mentor|psychologist|therapist|counsellor|cook|chef|cleaner|housekeeper|driver|escort|caretaker|handyman|handyperson|gardener|administrator|secretary|receptionist|clerk|apprentice|trainee|deputy|director|head of (?:service|home|care)|team lead|shift lead|analyst|colleague|employee|RSW|RCW|RCCW|IRO|SSW|ASYE|NQSW|LADO|ATL|RM|AHT|key ?worker|personal assistant|solicitor|contractor|consultant|professional|senior(?= (?:on|was|is|has|who|had)|[),])|domestic(?= (?:is|was|has)))'
const HOW_MANY_WORDS = '(?:(?!each|every|any|no|all|per|for|of|and|to|by|with|from)[\\w-]+ ){0,4}?'

/** One employee without a name: colleagues know who it is. */
export const ONE_EMPLOYEE_SOURCE = `(?:\\b(?:the|one|a|an|our|another|this|that|whose|his|her|my|their|same|\\w+'s?) ${HOW_MANY_WORDS}${ONE_POST}(?!s)\\b|\\b(?:one|two|three|both) of (?:the|our|my|their) (?:\\w+ ){0,2}?(?:staff|team|workers|managers|seniors|nurses|teachers|deputies|colleagues|officers|social workers)\\b|\\b(?:staff member|member of staff|worker|RSW|staff) [A-HJ-Z1-9]\\b|\\bone (?:RSW|staff|worker)\\b|(?:^|[.;:] ?)(?:(?:night|day|agency|bank|waking) )?(?:staff member|member of staff|worker|RSW|manager|deputy)(?= (?:under|off|on (?:sick|leave|light)|absent|suspended|injured|bitten|hit|dismissed|resigned))|\\bsomeone (?:in|on) the (?:team|staff)\\b|(?:^|[;:] ?)(?:(?:the )?(?:registered|deputy|team|home|assistant|service) (?:manager|leader))(?= ?:))`
export const ONE_EMPLOYEE = new RegExp(ONE_EMPLOYEE_SOURCE, 'i')
/** Found at once where there is no such word at all, as in most texts. */
export const ANY_EMPLOYEE = new RegExp(
  `\\b(?:${ONE_POST}|staff|workers|team|seniors|officers|colleagues|nurses|teachers|managers|deputies)\\b`,
  'i',
)
/** A word of work, which shows that a name is an employee's. */
export const STAFF = new RegExp(
  `\\b(?:${ONE_POST}|staff\\w*|workers|workforce|post ?holder|employees?|accidents? at work|accident (?:form|report|book)|rotas?|shifts?|supervision|supervised|annual leave|on duty|agency cover|bank cover|sleep-?ins?|sickness|the team|line manag\\w+|appraisal|induction|vacanc\\w+|post|at work)\\b`,
  'i',
)
