// F7: how a home is locked and opened: alarm codes, key holders, access numbers.

import { rememberedOf } from '../../terms/remembered.ts'
import type { GuardClass, GuardedText, Row } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'

const ALONE = anyOf(`
disarm* | does not lock | do not lock | will not lock | cannot be locked | opened from outside | opened from the outside | broken lock | faulty lock | alarm code* | alarm codes | burglar alarm | intruder alarm | intruder system | intruder detection | intruder panel | security alarm* | alarm company | alarm line | alarm number | alarm receiving | alarm password | alarm pin | alarm key* | alarm fob* | alarm contract* | alarm panel | alarm system code | code for the alarm | code to the alarm | alarm monitoring | panic alarm* | panic button*
door code* | doorcode* | entry code* | access code* | gate code* | key code is | key code for | key code to | keycode* | security code* | pass code* | passcode* | pin code* | pin number* | entry number | access number* | access fob* | key fob* | entry fob*
key holder* | keyholder* | key-holder* | key safe* | keysafe* | key box | lock box | lockbox | master key* | spare key* | set of keys to the | set of keys for the | set of keys is | spare set | front door key* | keys are kept | keys are held | keys are under | keys are in | key is kept | key is held | key is under | key is hidden | key is in | hidden key
emergency access | out-of-hours access | out of hours access | override key | override code | door entry system | entry system | unlocked door | back door is | window lock* | door is left | left unlocked | left open at night | blind spot* | no cctv | cctv is off | cctv covers | cctv camera* | security patrol* | security guard* | monitoring station | sleeping-in staff room
password is | password: | passwords are kept | wifi password | wi-fi password | login details | safe combination | combination of the safe | code to the safe | code for the safe | safe code | medicine cabinet code | medication cabinet key* | keys to the medicine
`)
/** What opens to the street, and does not shut, or is not watched. A cupboard that does not close is a repair. */
const OUTSIDE =
  '(?:(?:front|back|side|rear|patio|french|external|outer|main|garden|kitchen|fire|staff|basement|cellar|garage|conservatory) (?:door|doors|entrance|gate|window|exit|stairs)|gates?|perimeter|garden wall|fence|fencing|ground[- ]floor windows?|windows? (?:on|in) the ground floor|windows? in the ground floor bedrooms|letter ?box|skylight|roof light|way in|entrance)'
const WEAK =
  "(?:(?:does|do|did|will|would|can|could)(?: not|n't|not) (?:close|shut|lock|fasten|latch|secure|be (?:locked|closed|shut|secured))|(?:is|are|was|were|has been|have been|being|kept|left) (?:often |regularly |usually |always |still |sometimes |routinely |found )*(?:on the latch|propped|wedged|unlocked|unsecured|insecure|unalarmed|open (?:at|all|over|until|during|from|in)|not (?:locked|alarmed|secure|covered)|without a lock|broken|forced|climbed)|(?:has|have|had|with) no (?:lock|alarm|bolt|camera|light|latch)|can be (?:climbed|forced|opened|reached|slipped|lifted|pushed)|(?:anybody|anyone) (?:can|could) (?:walk|get|come)|(?:held|tied) (?:(?:shut|closed|up) )?(?:with|by) (?:string|tape|wire|rope|an? \\w+)|lock (?:is|was|has been) (?:broken|faulty|missing|stiff))"
const CAMERA =
  '(?:cctv|cameras?|security lights?|sensor lights?|door sensors?|door alarms?|window alarms?|motion sensors?|entry phone|intercom|fob reader|swipe reader|buzzer)'
const DEAD =
  "(?:dead|broken|off|faulty|failed|down|blind|disconnected|out of (?:order|use|action)|not (?:work\\w*|record\\w*|set|on|cover\\w*)|(?:does|do|did)(?: not|n't) (?:work|cover|record|reach|see)|no longer (?:works?|records?|covers?)|fails?|stopped (?:working|recording))"
const WEAKNESS = new RegExp(
  `\\b${OUTSIDE}(?:'s lock)?(?:,? which|,? that|,? and)?(?: [\\w'-]+){0,4}? ${WEAK}|\\b${CAMERA}\\b[^.;]{0,40}\\b${DEAD}\\b|\\b(?:leav(?:e|es|ing)|left|keeps?|kept|finds?|found) (?:the |an? |all |both |its |their |our )?${OUTSIDE} (?:[\\w-]+ ){0,3}?(?:unlocked|open|on the latch|ajar|insecure|unsecured|wedged|propped)\\b|\\b(?:windows?|doors?|gates?|skylight) (?:with no|without an?|lacking an?) (?:lock|alarm|catch|latch|bolt)s?\\b|(?<!\\b(?:fire|smoke|heat|monoxide|car|personal) )\\balarms? (?:is|was|has been|had been) (?:often |usually |always |now |still )?(?:(?:switched|turned) off|off(?= (?:at|between|during|until|since|when|for))|not (?:set|working|switched on)|disabled|disconnected)|\\b${OUTSIDE}\\b[^.;]{0,40}\\b(?:bolt|latch|lock|catch)s? (?:is|was|are|has been) (?:missing|broken|faulty|loose|stiff|damaged|jammed|not working)\\b|\\bplan (?:of|with|showing)\\b[^.;]{0,60}\\b(?:alarm|alarms|sensors?|keypad|cameras?|key ?safe|cctv)\\b(?<!\\bfire alarms?)|\\bside door is not alarmed\\b`,
  'i',
)
/** Where a key is, and how one gets in. */
const KEYS =
  /\b(?:keys?|fobs?|swipe cards?)(?! (?:worker|stage|to|point|theme|issue|message|priorit))\b[^.;]{0,30}\b(?:left|kept|held|hidden|hangs?|hanging|hung|stored|lives?|under|behind)\b|\b(?:keys?|fobs?|swipe cards?)(?: (?:to|for|of) (?:the|our|its) (?:[\w-]+ ){0,3}?(?:door|gate|home|house|building|office|shed|cabinet|safe|garage|porch|cupboard))? (?:is|are|was|were) (?:in|on|under|behind|by|with|inside|above|taped) (?:the|an?|our|its)\b|\b(?:spare|out[- ]of[- ]hours|emergency|front[- ]door|back[- ]door|house|master) keys?(?: is| are)?:? (?:with|at|from) (?!a (?:glance|time))|\bto get (?:in|into the (?:home|house|building)) (?:after|out of|at night|when|outside|if)\b/i
const QUOTED =
  /\b(?:press|enter|typ|dial|key|punch|tapp?)ing (?:in )?["']?[A-Z#*]?\d{3,6}\b[^.]{0,30}\b(?:gate|doors?|panel|keypad|hall|porch|alarm|entrance)\b|\b(?:sirens?|alarms?|monitoring|keypad|reset|door|gate|hash|safe|entry)\b[^.]{0,60}\b(?:quote|press|enter|dial|key in|punch in|tap in|type)\b[^.]{0,15}\d|\b(?:quote|press|enter|dial|punch in|tap in)\b[^.]{0,15}\d[^.]{0,30}\b(?:hash|star|alarm|keypad|siren|door|gate|unset|disarm)\b|\b(?:number|digits|figures)\b[^.]{0,15}\b(?:for|to|of) the (?:(?:front|back|side|main|office|staff) )?(?:door|gate|alarm|safe|keypad|key ?safe)\b/i
/** `Alarm … 4821`, `the code is`, `code: 1234`, `code has changed to`. */
const CODE_SAID =
  /\b(?:holds?|has|have|keeps?|given|gave|leaves?|hides?|hidden) (?:a |the |spare |front[- ]door |our |one of the |her |his )*(?:set of )?keys?(?=[.,;)]|$| (?:to|for|of) the (?:home|house|building|office|front|back|door|medic|staff|side|gate))|\b(?:alarm|door|gate|keypad|entry|access|lock|safe|security)\b[^.]{0,60}\b(?:code|number|pin|password|combination|fob)\b|\b(?:code|pin|password|combination)\b[^.]{0,40}\b(?:alarm|door|gate|keypad|entry|lock|safe|building|house|(?<!\b(?:children's|foster|care|nursing|residential|secure|at|from) )home)\b|(?<!\b(?:account|cost|post|area|project|budget|order|product|reference|ethnicity|need|dialling|discount|joining|activation|school|subject|sort|branch|ledger|planning) )\bcode (?:is|was|has (?:been )?changed|changed|remains|:) ?(?:to )?\w*\d|\bkeypad\b[^.]{0,120}\d{3,6}|\b(?:gate|door|alarm|lock|safe)\b[^.]{0,80}\b\d{3,6}\b[^.]{0,12}\b(?:star|hash)\b|\bpassword (?:is |of |was )?["']?[A-Z]|\balarm\b[^.]{0,50}\b(?:\d{4,6}|set(?! off)|unset|disarm\w*|reset|contact\w*|call\w*|company|ring\w*)\b/i
/** Safety equipment, and codes that open nothing. */
const HARMLESS =
  /\b(?:fire|smoke|carbon monoxide|co) alarms? (?:was|were|is|are|has|have|tests?|tested|checks?|checked|system)\b|\b(?:code of (?:practice|conduct)|post ?code|dress code|legal code|ethnic(?:ity)? code|codes? (?:for|of) (?:ethnic|need|placement|reason)|source code|code list|data|return|census|colour code|highway code|cause for alarm|raise the alarm|false alarm rate)/i
/** `The code K2 stands for a home`. */
const CODE_OF_RETURN =
  /\bcodes? (?:[A-Z]{1,2}\d{1,2}|\d[A-Z]|[A-Z]{3,4})(?:,? (?:and|or|to) [A-Z]\d{1,2})? (?:stands?|means?|is (?:a|for|used)|are|covers?|denotes?|counts?)\b/
/** `Nobody may hold a key unless …` is a rule, and says of no key where it is. */
const RULE =
  /\b(?:nobody|no one|no member of staff|staff|visitors) (?:may|must|should) (?:not )?(?:hold|have|keep|take|lend|give)\b/i
const OPENS = /\b(?:code|key ?holder|keypad|key ?safe|pin)\b/i

/** `Entry phone | Flat 4, then 8862`, and a table of doors and their codes. No year, sum or telephone number. */
const OPENED =
  /\b(?:alarm|entry ?phone|entrance|intercom|keypad|doors?|gate|key ?safe|safe|locks?|porch|panel|office|garage|front|back)\b/i
const CODE =
  /(?<![\d£.,/:-])(?!(?:19|20)\d\d\b)[A-Z]?\d{3,6}[A-Z#*]?(?![\d£%,/:-]|\.\d| ?(?:mm|cm|children|pounds))/
const LONGEST_CODE = 40
const CODES = /\b(?:code|press|dial|enter|then|pin|combination|digits|opens with|how to open)\b/i
const OPENED_BY_CODE = /\b(?:alarm|entry ?phone|intercom|keypad|key ?safe|door|gate|lock)\b/i
function isCodeInRow(given: GuardedText): boolean {
  const { text, kind } = given
  const isDoor = text.length <= LONGEST_CODE && OPENED.test(text) && !/\bfire\b/i.test(text)
  const isTable = kind === 'cell' && given.tableHead !== ''
  if (!(isTable ? isDoor || OPENED.test(given.tableHead) : isDoor && OPENED_BY_CODE.test(text))) return false
  const { beside } = given
  return (
    beside.length <= LONGEST_CODE &&
    CODE.test(beside) &&
    (!isTable || CODES.test(`${given.tableHead} ${beside}`))
  )
}

const isSaidInRow = rememberedOf((row: Row) => ALONE.test(row.text))

export const buildingSecurity: GuardClass<'F7'> = {
  class: 'F7',
  code: 'guard-building-security',
  severity: 'block',
  alsoForMembers: true,
  find(given) {
    const { text } = given
    const isSaid =
      isCodeInRow(given) ||
      [ALONE, WEAKNESS, KEYS, QUOTED].some(pattern => pattern.test(text)) ||
      (/\d{4}/.test(text) && given.kind === 'cell' && given.row !== undefined && isSaidInRow(given.row))
    if (isSaid) return [{ kind: 'words about alarms, keys, codes or access to a building' }]
    if (!CODE_SAID.test(text) || RULE.test(text) || CODE_OF_RETURN.test(text)) return []
    const isHarmless = HARMLESS.test(text) && !OPENS.test(text.replace(HARMLESS, ''))
    return isHarmless ? [] : [{ kind: 'words about the code or the access to a building' }]
  },
}
