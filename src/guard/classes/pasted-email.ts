// F17: an e-mail or a manager's update pasted into a report: other authors, other dates, and often F1 to F7.
import type { Found, GuardClass } from '../guard-class.ts'
import { dayForms } from '../words/days-in.ts'

const HEADER =
  /(?:^|\n|[>|] ?)(?:from|to|sent|cc|bcc|subject|re|fw|fwd|reply-to|importance|attachments?): ?\S/i
const HEADERS_IN_LINE =
  /\b(?:From|FROM): ?\S.{0,120}?\b(?:Sent|To|Date|Subject|SENT|TO|DATE): ?\S|\b(?:Sent|To|Cc): ?\S.{0,120}?\b(?:To|Subject|Cc): ?\S/
const SUBJECT = /(?:^|[\s"(])(?:RE|FW|FWD|Re|Fw|Fwd): ?\S/
const MARKS =
  /-{2,} ?(?:original message|forwarded (?:message|by)|begin forwarded)|\boriginal message\b|\bforwarded message\b|\bsent from my (?:i?phone|ipad|android|mobile|samsung|blackberry)|\bwrote: ?$|\bon (?:mon|tue|wed|thu|fri|sat|sun)?[a-z]*,? ?\d{1,2} \w+ \d{4}[^.]{0,60}\bwrote\b|\b(?:see|per|in|from) (?:the |my |your |his |her |their )?e-?mail (?:below|above|attached|trail|chain|thread|from|of|dated|sent|on|to)\b|\be-?mail (?:trail|chain|thread)\b|\b(?:as|see|please see|copied|pasted|message|text|reply|response|update) (?:my |the |attached |her |his )?(?:e-?mail|message|below)\b|\bthis e-?mail (?:is|and|may)\b|\bconfidentiality notice\b|\bplease consider the environment\b/i
const GREETING =
  /^(?:hi|hello|hiya|dear|morning|good (?:morning|afternoon|evening))(?: (?:all|both|team|colleagues?|everyone|there|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\p{Lu}{2,3}))?\s?[,!–-]|^(?:hi|hello) (?:all|both|\p{Lu}\p{Ll}+)$/iu
const CLOSING =
  /(?:^|[.!?] )(?:kind(?:est)? regards|best regards|many thanks|regards|best wishes|warm regards|with thanks|yours sincerely|thanks(?: again| all| in advance)?|cheers|ta|kr|speak soon)[,.!]?(?:\s*$| *\n| \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\.?$| \p{Lu}{2,3}$)/iu
const UPDATE =
  /^(?:(?:registered |deputy |home |team |unit )?manager'?s? (?:update|comments?|response|reply)|update (?:from|by) (?:the )?(?:registered |deputy |home |team |unit )?manager|response from (?:the )?(?:registered |home )?manager|staff update|update (?:received|as at|on|dated) \d)\b/i

export const pastedEmail: GuardClass<'F17'> = {
  class: 'F17',
  code: 'guard-pasted-email',
  severity: 'warn',
  find({ text, passage }) {
    if (passage.kind === 'property' || passage.kind === 'file name') return []
    const found: Found[] = []
    const isHeader =
      (passage.kind !== 'cell' && HEADER.test(passage.text)) ||
      HEADERS_IN_LINE.test(text) ||
      SUBJECT.test(text)
    if (isHeader || MARKS.test(text)) found.push({ kind: 'the header or the mark of an e-mail' })
    else if (GREETING.test(text) || CLOSING.test(text))
      found.push({ kind: 'the greeting or the close of a letter or e-mail' })
    if (UPDATE.test(text)) found.push({ kind: "an update of a manager inside another's report" })
    if (passage.kind === 'sentence' && dayForms(text).length > 1)
      found.push({ kind: 'dates written in two ways, as in pasted text' })
    return found
  },
}
