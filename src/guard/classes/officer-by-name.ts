// F16: officers by name as authors, approvers, owners of actions, in a history of versions and in the properties of a file. A paper
// names posts. Senior posts and members may be allowed.
import type { GuardClass, GuardedText } from '../guard-class.ts'
import {
  fullNamesIn,
  hasFullNameShape,
  hasInitialAndSurname,
  hasTitledName,
  startsWithUncommonName,
} from '../words/name-shapes.ts'

const ROLE =
  /\b(?:(?:report |lead |contact |responsible |accountable |approving |reporting |named |link |budget |project |risk |action |policy )?(?:author|officer|owner|approver|contact|lead|sponsor)s?|author(?:ed)?|editor|edited|(?:approved|authorised|cleared|checked|prepared|drafted|reviewed|updated|agreed)(?=:| –| -)|(?:chart|table|map|graphic|photo|photograph|report|paper|analysis|figures|words|text|design|illustration|notes?|layout) by|written by|prepared by|produced by|compiled by|drafted by|approved by|reviewed by|signed off|signed (?:off )?by|signed|led by|managed by|overseen by|coordinated by|supported by|chaired by|chair(?=:| –| -)|presented by|updated by|edited by|amended by|checked by|completed by|submitted by|authorised by|agreed by|assigned to|action(?:ed)? by|by whom|who|owned by|(?:responsible|accountable)(?: person)?|version(?: \d[\d.]*)?|v\d+(?:\.\d+)*|draft \d|cc|circulated to|distribution|from|created by|last (?:saved|modified) by|report of|consulted|sign-off|action(?: (?:no\.? ?)?\d+)?|lead|minutes|minutes by|taken by|apologies|present|attendance|attendees|thanks to|colleague|assisted by|on behalf of|reports? to|line managed by|deputised by|input from|contributions? from|analysis by|data from)\b[^\p{L}\p{N}]{0,4}/iu
const POST =
  '(?:Head|Director|Manager|Officer|Lead|Leader|Analyst|Nurse|Headteacher|Worker|Adviser|Advisor|Accountant|Solicitor|Coordinator|Co-ordinator|Commissioner|Practitioner|Chief|Assistant|Strategic|Interim|Deputy|Principal|Senior|Team|Service|Business|Performance)'
const NAME = "\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]* \\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*"
const WITH_POST = new RegExp(
  `(${NAME})(?:, | \\(| - | – |: )(?:[Tt]he |[Oo]ur )?${POST}\\b|\\b${POST}[\\p{L} ,&'-]{0,60}(?:, | \\(| - | – |: )(${NAME})(?:\\)|,|\\.|$| will| has| is|;)`,
  'gu',
)
/** `Owner: ZQ`, `Responsible officer – Z Quillick`. */
const SHORT_NAME =
  /\b[Vv](?:ersion )?\d[\d.]*(?::|,| –| -)? (?!(?:TBC|TBA|QA|HR|DCS|SMT|DMT|SLT|PDF)\b)[A-Z]{2,3}(?=[,;.]| [–-]|$)|\b(?:[Aa]uthor|[Oo]wner|[Oo]fficer|[Aa]pprover|[Cc]ontact|[Ss]ponsor|[Ll]ead|[Bb]y whom|[Aa]pproved by|[Pp]repared by|[Ss]igned off by|[Aa]ctioned by|[Aa]mended by|[Tt]aken by|[Ww]ritten by|[Dd]rafted by|[Cc]hecked by|[Rr]eviewed by|[Uu]pdated by|[Aa]greed by|[Ss]igned)(?::| –| -|,)? (?:(?!(?:HR|IT|DCS|ADCS|CEO|IRO|CSC|QA|LADO|ICB|CCG|NHS|PA|HOS|TM|SW|RM|SMT|DMT|SLT|VSH|YOT|TBC|TBA|LA)\b)[A-Z]{2,3}(?![\w&])|[A-Z]\.? [A-Z][a-z][\p{L}'-]+(?!\p{L}))/u
/** `Cleared for finance by …`, `…, team manager`. */
const DONE_BY = /\b\p{L}\p{Ll}+(?:ed|en|wn) (?:[\p{Ll}-]+ ){0,3}by $/u
/** `Performance analyst …`, `… (Finance)`, `… presented the dashboard`. */
const POST_BEFORE =
  /\b(?:analyst|manager|officer|director|adviser|advisor|accountant|solicitor|administrator|clerk|co-?ordinator|commissioner|consultant|practitioner|auditor|headteacher|secretary),? $/
/** `Cleared by legal (…)`. */
const TEAM_BEFORE =
  /\b(?:finance|legal|hr|performance|education|health|housing|commissioning|procurement|democratic|audit|communications|fostering|adoption|quality)(?: (?:team|services?|department))? \($/i
const TEAM_AFTER =
  /^ (?:from|of|in) (?:the|our) (?:[\w-]+ ){1,3}?(?:team|service|department|directorate|unit)\b|^(?:,| –| -)? (?:by|due(?: by| in)?) (?:the )?(?:end of |early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|\d)|^,? \(?(?:finance|legal|hr|performance|education|health|housing|commissioning|procurement|democratic|audit|virtual school|social care|fostering|adoption|quality|business|communications)(?: (?:team|services?|department))?(?:\)|,|\.?$)/i
const PRESENTED =
  /^ (?:has |then |also )?(?:presented|introduced|confirmed|compiled|reported on|tabled|outlined|updated|summarised|wrote|prepared|produced|drafted|circulated|gave) (?:the|this|an?) (?:[\w-]+ ){0,2}?(?:report|dashboard|figures?|paper|update|item|data|tables?|presentation|summary|results|findings|minutes|scorecard|strategy|budget|briefing)\b/
const THANKED = /\b(?:thanked|welcomed|congratulated|introduced|asked|invited|thanks go to|grateful to) $/i
const POST_AFTER =
  /^(?:, | \()(?:both |our |the |a |an )?(?:[a-z-]+ ){0,3}?(?:manager|officer|director|head|practitioner|worker|adviser|lead|nurse|leader|analyst|teacher|solicitor|accountant|clerk|administrator|deputy|assistant|consultant)s?\b/
/** `With zquillick comments`, `Quillick edits`, in the name of a file. */
const LOGIN =
  /\b(?!(?:tracked|accepted|minor|major|stakeholder|print|welsh|plain|accessible|printable|abridged|spoken|audio)\b)(\p{L}\p{Ll}{4,}) (?:comments?|edits?|amends|amendments|changes|tracked|review|version|notes)\b/iu
const COUNCIL =
  /\b(?:council|borough|county|city|authority|team|service|services|department|office|panel|trust|partnership|orderpaper|unit|division|directorate|analyst|manager|officer|director|head|microsoft|openoffice|libreoffice|writer|excel|word|unknown|author)\b/i

export const officerByName: GuardClass<'F16'> = {
  class: 'F16',
  code: 'guard-officer-by-name',
  severity: 'warn',
  find(given) {
    const { text, kind } = given
    if (kind === 'property')
      return isPersonOfProperty(given.passage.place, text)
        ? [{ kind: 'a person as the author in the properties of the file' }]
        : []
    return isTitled(text, given.sentences) ||
      isNameWithRole(text) ||
      (kind === 'file name' && hasLogin(text)) ||
      (isOnlyName(text) && isUnderRole(given))
      ? [{ kind: 'a person by name where a post is enough' }]
      : []
  },
}

/** The head of its column, its row or the line above says what the person does. */
function isUnderRole(given: GuardedText): boolean {
  if (given.kind === 'cell')
    return (
      ROLE.test(`${given.column} | ${given.beside} | ${given.tableHead}`) ||
      (/^name$/i.test(given.column) && COLUMN_OF_POST.test(given.tableHead))
    )
  const label = given.before[0] ?? ''
  return label.length < LONGEST_LABEL && ROLE.test(label)
}
const COLUMN_OF_POST = /(?:^|\| )(?:post|job title|title|position|role)(?= \||$)/i
const LONGEST_LABEL = 60

const isTitled = (text: string, sentences: readonly string[]): boolean =>
  hasTitledName(text) || sentences.some(sentence => hasInitialAndSurname(sentence) && ROLE.test(sentence))

/** A name that stands beside a role or a post in the text itself. */
const isNameWithRole = (text: string): boolean =>
  SHORT_NAME.test(text) ||
  [...text.matchAll(WITH_POST)].some(([, one, other]) => hasFullNameShape(one ?? other ?? '')) ||
  fullNamesIn(text).some(({ name, at }) => {
    const before = text.slice(0, at)
    const isBesideRole = ROLE.test(text.slice(Math.max(0, at - 60), at)) && isCloseRole(before)
    return (
      isBesideRole ||
      DONE_BY.test(before) ||
      POST_BEFORE.test(before) ||
      TEAM_BEFORE.test(before) ||
      [TO_DO, TEAM_AFTER, PRESENTED].some(pattern => pattern.test(text.slice(at + name.length))) ||
      THANKED.test(before) ||
      POST_AFTER.test(text.slice(at + name.length))
    )
  })

/** `Actions: 1. … to write to the trust`. */
const TO_DO =
  /^ (?:to|will) (?:write|send|report|bring|check|chase|arrange|circulate|contact|prepare|produce|share|update|provide|confirm|look into|follow up|meet|ask|speak|draft|present|add|review|invite|email|e-mail)\b/
const hasLogin = (name: string): boolean => {
  const [, login = ''] = LOGIN.exec(name) ?? []
  return startsWithUncommonName(login.charAt(0).toUpperCase() + login.slice(1))
}

const LABELLED_PERSON = /; (author|creator|manager|last modified by): ([^;]+)/i
const LABELLED_PROPERTY = /^([\p{L} -]{3,30}): (.+)$/u
const PERSON_PROPERTY = /author|creator|modifiedBy|last modified|manager|initial-creator|by$/i
function isPersonOfProperty(place: string, whole: string): boolean {
  // Some programs write the name of a property into its text.
  const [, ownLabel, text = whole] = LABELLED_PERSON.exec(whole) ?? LABELLED_PROPERTY.exec(whole) ?? []
  return (
    PERSON_PROPERTY.test(ownLabel ?? place) &&
    text !== '' &&
    !COUNCIL.test(text) &&
    (hasFullNameShape(text) ||
      startsWithUncommonName(text) ||
      /^\p{Lu}\.? ?(?:\p{Lu}\.? ?)?\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(text) ||
      /^[a-z]+[._]?[a-z]+\d*$/.test(text) ||
      /^\p{Lu}{2,3}$/u.test(text))
  )
}

/** The role stands right before the name, or before the names of a list. */
const isCloseRole = (before: string): boolean =>
  new RegExp(`${ROLE.source}(?:[\\p{L}'.-]+ ?(?:,|and|&|/)? ?){0,5}$`, 'iu').test(before)
const NAMES = /^\p{Lu}[\p{L}.'-]*(?: (?:\p{Lu}[\p{L}.'-]*|and|&|\/))*$/u
const isOnlyName = (text: string): boolean =>
  (text.split(' ').length <= 4 || NAMES.test(text)) &&
  (/^\p{Lu}\.? \p{Lu}\p{Ll}[\p{L}'-]+$/u.test(text) || hasFullNameShape(text) || hasInitialAndSurname(text))
