// F17: an e-mail or a manager's update pasted into a report: other authors, other dates, and often F1 to F7.
import type { Found, GuardClass } from '../guard-class.ts'
import { dayForms } from '../words/days-in.ts'

const HEADER =
  /(?:^|\n|[>|] ?)(?:from|to|sent|cc|bcc|subject|re|fw|fwd|reply-to|importance|attachments?): ?\S/i
const HEADERS_IN_LINE =
  /\b(?:From|FROM): ?\S.{0,120}?\b(?:Sent|To|Date|Subject|SENT|TO|DATE): ?\S|\b(?:Sent|To|Cc): ?\S.{0,120}?\b(?:To|Subject|Cc): ?\S/
const SUBJECT = /(?:^|[\s"(])(?:RE|FW|FWD|Re|Fw|Fwd): ?\S/
const MARKS =
  /-{2,} ?(?:original message|forwarded (?:message|by)|begin forwarded)|\boriginal message\b(?! (?:of|that|to|behind|is|was|in|from)\b)|\bforwarded message\b|\bsent from (?:outlook|yahoo|gmail|mail) for\b|\bsent from my (?:i?phone|ipad|android|mobile|samsung|blackberry)|\bwrote: ?$|\bon (?:mon|tue|wed|thu|fri|sat|sun)?[a-z]*,? ?\d{1,2} \w+ \d{4}[^.]{0,60}\bwrote\b|\b(?:see|per|in|from) (?:the |my |your |his |her |their )?e-?mail (?:below|above|attached|trail|chain|thread|from|of|dated|sent|on|to)\b|\be-?mail (?:trail|chain|thread)\b|\b(?:as|see|please see|copied|pasted|message|text|reply|response|update) (?:my |the |attached |her |his )?(?:e-?mail|message|below)\b|\bthis (?:e-?mail|message)(?: and any (?:attachments?|files))? (?:is|are|and|may|contains?)\b(?! (?:from|of|about) (?:young|children))|\b(?:let|tell|notify|inform) the sender\b|\b(?:received|reached you|sent to you)(?: this| it)? (?:in error|by mistake)\b|\b(?:screenshot|screen shot|copy|scan|print-?out|extract) (?:of|from) (?:an?|the|her|his|my|their|your) e-?mail\b|\bconfidentiality notice\b|\bplease consider the environment\b/i
const GREETING =
  /^(?:hi|hello|hiya|dear|morning|good (?:morning|afternoon|evening))(?: (?:all|both|team|colleagues?|everyone|there|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\p{Lu}{2,3}))?\s?[,!–-]|^(?:hi|hello) (?:all|both|\p{Lu}\p{Ll}+)$/iu
const CLOSING =
  /(?:^|[.!?] )(?:kind(?:est)? regards|best regards|many thanks|regards|best wishes|warm regards|with thanks|yours sincerely|thanks(?: again| all| in advance)?|cheers|ta|kr|speak soon)[,.!]?(?:\s*$| *\n| \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\.?$| \p{Lu}{2,3}$)/iu
const MANAGER = '(?:the )?(?:registered |deputy |home |team |unit |service )?manager'
/** Also in brackets, with stars or after the name of the home. */
const UPDATE = new RegExp(
  [
    `${MANAGER}'?s? (?:update|comments?|response|reply|note)(?!\\p{L})(?! (?:the|their|its|an?|each|every|all|is|are|was|were|must|should|may|can|will|within|to (?:each|every|any|all|an?|its|their)|on (?:each|every|any|all|how))\\b)(?![^.:;]{0,50}\\b(?:was|were|is|are|has been) (?:noted|welcomed|accepted|circulated|sent|made|due|published|given|seen|discussed|read|considered|on time|late)\\b)`,
    `(?:update|response|reply|comments?|note|added|answer) (?:from|by|of) ${MANAGER}(?![\\p{L}'])(?! (?:is|are|was|were|about|and|on how)\\b)`,
    '(?:update|response|reply|comments?|note) from (?:the )?(?:home|unit|provider|deputy|service|team)(?=[:,)]| [–-]| ?\\(?\\d)',
    'forwarded (?:by|from)\\b',
    `${MANAGER},? \\(?\\d{1,2}[./-]\\d{1,2}`,
    "(?:home|provider|unit|service)'s (?:comment|response|reply|update|note)s?(?=,? (?:added|received|on \\d|\\(?\\d)|[:,)])",
    'staff update',
    'update (?:received|as at|on|dated) \\d',
    'update:? \\([A-Z]{2,3}\\)',
    'update ?[-–:]? ?\\(?\\d{1,2}[./-]\\d{1,2}',
  ]
    .map(source => `^[\\s[(*"'_–-]*(?:${source})`)
    .join('|'),
  'iu',
)

/** What one writes to a colleague, and in no report. */
const LETTER =
  /\bthanks? (?:you )?(?:(?:so|very) much )?for (?:this|that|your|sending|getting|letting|coming back)\b(?! (?:work|report|support|hard|dedication|commitment))|\bi(?:'ll| will) (?:get|ask|see|check|ring|speak|pop|sort|raise|look)\b|\b(?:replied|responded|answered|wrote|writes|reply|came back) (?:as follows|to say that|by e-?mail)\b|\b(?:have|i've|i have) (?:copied|cc'?d|cced|ccd) (?:in )?\b|\bcopied in\b|\bas promised\b|\bintended (?:only )?for the (?:addressee|recipient)\b|\bintended (?:addressee|recipient)\b|\bhope (?:you|all|this finds|that you)\b|\bfollowing on from (?:our|my|your)\b|\banswers? to your (?:question|quer)\w*\b|\b(?:in red|below in|my comments (?:are )?below|responses? (?:are )?below)\b|\b(?:speak|talk|see you) (?:soon|later|tomorrow|next week|on monday)\b|\bany (?:questions|queries|problems),? (?:just |please )?(?:let|give|call|ring|shout|contact|come)\b|\bgive me a shout\b|\bfyi\b|\basap\b|\byou asked (?:me )?(?:for|about|whether|if)\b|\b(?:can|could|would) you (?:please|let|send|check|ask|ring|call|have|make)\b|\bwhen you (?:get|have) a (?:chance|minute|moment)\b|\bsorry (?:for|about) (?:the|my|any) (?:delay|late|short notice)|\bget(?:ting)? back to you\b|\blet me know\b|\b(?:ask|want|like) you to (?:take|change|remove|amend|correct|delete)\b|\bplease (?:take|remove|amend|correct|change|delete) (?:this|that|the|it)\b[^.;]{0,25}\b(?:out|off|from|report|draft|line|action)\b|\bwe (?:dispute|don't agree|do not agree with) (?:this|that|it|what)\b|\bas stated by the visitor\b|\bhope (?:this|that) helps\b|\bhope (?:you are|you're|all is) (?:well|ok)\b|\b(?:i have|i've|please find|please see) attached\b|\bjust to (?:let you know|update you|confirm that)\b|\bthank(?:s| you) for your (?:e-?mail|message|patience|call)\b|\b(?:further to|following) (?:my|your|our) (?:e-?mail|call|conversation|telephone|chat|discussion)\b|\bgive me a (?:call|ring)\b|\b(?:as|per) (?:my|your|our) (?:e-?mail|message|conversation|discussion|phone|telephone)\b|\bas (?:we )?discussed (?:on the phone|by phone|yesterday|this morning|earlier)\b|\bi(?:'ll| will) (?:chase|forward|send you|update you|get back|let you)\b|\bwill (?:update|let) you\b/i

/** `From: 1 April 2023. To: 31 March 2024.` is a time; a report head is addressed to a body. */
const PERIOD =
  /\b(?:from|to|date): ?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+(?: \d{4})?|\p{L}+ \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{4})(?=$|[\s.,;|])/giu
const REPORT_HEAD =
  /\bto: ?(?:the )?(?:[\p{L}'-]+,? (?:and |of |for )?){0,5}?(?:panel|committee|cabinet|board|council|forum|members|commission|executive|partnership)\b/iu
const OF_MAIL = /\b(?:sent|cc|bcc): ?\S|@|\b\d{1,2}[:.]\d{2}(?: ?[ap]m)?\b/i

export const pastedEmail: GuardClass<'F17'> = {
  class: 'F17',
  code: 'guard-pasted-email',
  severity: 'warn',
  alsoForMembers: true,
  find(given) {
    const { text, kind } = given
    if (kind === 'file name') return []
    if (kind === 'property')
      return SUBJECT.test(text) ? [{ kind: 'the header or the mark of an e-mail' }] : []
    const found: Found[] = []
    const isHeader =
      (((kind !== 'cell' && HEADER.test(given.written.replace(PERIOD, ' '))) ||
        HEADERS_IN_LINE.test(text.replace(PERIOD, ' '))) &&
        !isReportHead([...given.before.slice(0, 2).reverse(), text, ...given.after.slice(0, 2)])) ||
      SUBJECT.test(text)
    if (isHeader || MARKS.test(text) || LETTER.test(text))
      found.push({ kind: 'the header or the mark of an e-mail' })
    else if (GREETING.test(text) || CLOSING.test(text))
      found.push({ kind: 'the greeting or the close of a letter or e-mail' })
    if (UPDATE.test(text)) found.push({ kind: "an update of a manager inside another's report" })
    if (kind === 'sentence' && dayForms(text).length > 1)
      found.push({ kind: 'dates written in two ways, as in pasted text' })
    return found
  },
}

const isReportHead = (lines: readonly string[]): boolean => {
  const head = lines.join(' | ')
  return REPORT_HEAD.test(head) && !OF_MAIL.test(head)
}
