// F15: text that was not finished: placeholders, template text, notes to a colleague, garbled sentences.
import type { Found, GuardClass } from '../guard-class.ts'
import { KNOWN_ABBREVIATIONS } from '../words/abbreviations.ts'
import { startsWithUncommonName } from '../words/name-shapes.ts'

/** Capitals matter: `TBC`, `XX%`. */
const SIGNS = new RegExp(
  [
    String.raw`\bT\.?B\.?[CAD]\b\.?`,
    String.raw`\bTODO\b|\bFIXME\b|\b(?:[Tt]able|[Ff]igure|[Aa]ppendix|[Ss]ection|[Pp]age|[Pp]aragraph) [Xx]+\b|\bXX+\b|\bNN+\b|(?<![\w.])(?:[nxNX]|nn|NN)%|\b[Tt]b[cad]\b(?!\w)|\bDN ?:|\bxx+\b%?|\bYYYY\b|\bDD[/-]MM\b|\bdd[/-]mm\b|\bn\/k\b`,
  ].join('|'),
  'u',
)
/** What a form or a program left behind. */
const TEMPLATE = new RegExp(
  [
    String.raw`[\[<{(](?:please )?(?:insert|add|enter|your|xx+|tb[cad]|to follow|to be \w+|awaiting|placeholder|explain|expand|reword|rewrite|shorten|say (?:more|why|who)|cut|check|confirm|update|reference needed|citation needed)\b[^\]>})]*[\]>})]`,
    String.raw`[\[<{](?:(?:the |a |full )?(?:name|date|month|figures?|numbers?|text|post|title|author|officer|details?|link|chart|graph|table|image|photo(?:graph)?|picture|map|logo|quote|case study|paragraph|sentence|wording|heading|summary|source|ref|address|school|council)|include|delete|complete)(?: [\w']+){0,8}[\]>}]`,
    String.raw`[([](?:source|check|ref|date|who|when|which|year|figure|number|sure|right|correct|true|how many|is this)[^)\]]{0,20}\?[)\]]`,
    String.raw`\[(?:\.{2,}|…|\?+|_+| )\]|\?{2,}|!{3,}|_{3,}|#{3,}|\.{5,}|<<|>>|\{\{|\}\}`,
    String.raw`\binsert (?:(?:the|a|latest|final|new|\w?\d\w*|Q\d) ){0,3}(?:here|text|figures?|numbers?|dates?|names?|charts?|tables?|graphs?|commentary|narrative|data|paragraph|comment|picture|photo|link|title|analysis|details?)\b`,
    String.raw`\b(?:click|tap) (?:or tap )?here to enter\b|\bchoose an item\b|\benter text\b|\btype (?:here|text)\b|\b(?:text|chart|table|figure|graph|picture|photo(?:graph)?|map|quote|logo|case study|heading|title|name|date|numbers|wording|paragraph|caption|summary|conclusion|recommendations?)(?: \d+)? (?:goes|to go) here\b|\b(?:text|chart|table|figure|graph|picture|photo(?:graph)?|map|quote|logo|case study)(?: \d+)? here\b|\b(?:otherwise delete|delete otherwise|delete if)\b|\bdelete (?:as (?:appropriate|applicable)|this|before|if not)\b|\bsample text\b|\bdummy text\b|\bplaceholder\b|\blorem ipsum\b`,
    String.raw`\bname and job title\b|\bnamed officer\b|\bname of (?:officer|author)\b|\btitle \(main report\)|\breport title\b|\b(?:author|officer)(?:'s)? name\b|(?<!^)\bjob title\b|\bjob title\b(?!$)|\bname, (?:job )?title\b|\bheading \d\b|\binsert$|\btitle of report\b|\bsubject matter here\b`,
    String.raw`error! (?:reference|bookmark|no text|not a valid)|#(?:REF|N\/A|DIV\/0|VALUE|NAME\?|NULL|NUM)[!?]?|\bundefined\b|\bNaN\b|\[object\b`,
  ].join('|'),
  'iu',
)
/** The field of a letter to many, as it was typed: `«Forename»`. */
const FIELD = /«[^»\n]{1,40}»|\$\{\w+\}|%[A-Z_]{3,}%|\[\[\w/u
/** One colleague asks another. The mark of an internal edition, `Draft. Not for publication`, is no such note. */
const NOTE = new RegExp(
  [
    String.raw`(?<!\b(?:may|can|could|right to|who|or|and|should|must|will|would|not|they|we|you|people|children) )\brequest (?:the )?(?:latest |up-to-date )?data\b|\b(?:awaiting|waiting for|need|needs?|chase|chasing|get|obtain|still to get) (?:the )?(?:latest |updated? |final |more |further )?(?:data|figures?|numbers?|info(?:rmation)?|text|wording|commentary|confirmation|sign-off|response|input|update) (?:from|for|here|off|by|on this)\b`,
    String.raw`\b(?:can|could|will|would) (?:you|someone|somebody|anyone) (?:please )?(?:check|confirm|provide|update|add|send|supply|clarify|look|complete|write|rewrite|amend|fill|advise|get|find|verify)\b`,
    String.raw`(?:^|[.;:!?\[(–-] ?)(?:please|pls) (?:check|confirm|provide|update|add|send|supply|clarify|complete|amend|verify|insert|advise|review (?:this|and|the wording)|delete|remove|rewrite|reword|ignore|note to)\b`,
    String.raw`\bplease (?:could|can|would) .{0,40}\b(?:check|confirm|provide|update|add|send|supply|complete)\b|\b(?:not available|unavailable) at (?:the )?time of writing\b|\b(?:add|update|insert) (?:this |it |them )?(?:when|once) (?:received|available|known|confirmed)\b|\bnot for (?:circulation|onward)\b`,
    String.raw`\b(?:need|needs|want) to (?:check|confirm|be (?:checked|updated|confirmed|rewritten|reworded|added|completed|amended|verified)|add|update|rewrite|reword|expand)(?: (?:this|these|here|with|the (?:figure|data|wording|number)s?|before|by|,|\.|\))|[.)\]]|$)`,
    String.raw`\bnote (?:to|for) (?:self|author|editor|reviewer|officer|colleague)\b|\b(?:drafting|author's|editor's|internal) note\b|\bfor internal use\b|(?<!\bDraft\. |\bIssued (?:on )?\d{1,2} \w+ \d{4}\. (?:Approved by: .{3,80}\. )?)\bnot for publication\b(?!: exempt\b)|\bnot to be published\b|\bbefore (?:publication|publishing|it goes|this goes)\b`,
    String.raw`\bto (?:be )?(?:follow|added|updated|inserted|completed|confirmed|supplied|provided|written|drafted|finalised|checked)(?: (?:here|later|shortly|in due course|once the|when the|before|prior to)\b|[)\]]|\.?$)`,
    String.raw`\b(?:see|as per) (?:my |the )?comments?\b|\bcomment \[|\btrack(?:ed)? changes?\b|\bhighlighted (?:in )?(?:yellow|red)\b|\bin (?:red|yellow) (?:text|font|need)\b|\b(?:first|second|working|rough|early|initial) draft\b|\bdraft (?:\d|v\d|text|only|wording|paragraph|for comment)\b|\bcopied from\b|\bcut and paste\b|\bpaste (?:in|here|table|chart)\b|\bsame as last (?:year|month|quarter)'?s?\b.{0,12}\?|\bis this (?:right|correct|still)\b|\bnot sure (?:if|whether|about|what|why|these|this|the|that|where)\b|\b(?:text|wording|figures?|numbers?|paragraph|table|chart|section)(?: (?:below|above|here))? (?:is|are)(?: still)?(?: from)? last (?:year|quarter|month)'?s?\b|\b(?:this|these|the) (?:section|paragraph|table|chart|text|figures?|numbers?|part) (?:will|to|should) be (?:completed|added|written|updated|filled in|inserted|replaced|rewritten|reworked|redone|redrafted|shortened|checked|amended|agreed|finalised|expanded|cut|moved|deleted) (?:when|once|after|by)\b|^(?:.{0,40} )?(?:comments?|narrative|input|wording|commentary|paragraph|sign-off|figures?|data|text|words) (?:needed|wanted|missing|awaited|please|outstanding|required)[.!?)\]]*$|\bi (?:think|don't think|am not sure|have left|have not|need|will|can't)\b.{0,40}\b(?:figure|data|table|section|paragraph|number|wording|report|update|check)`,
    String.raw`(?:^|[.!?] )check (?:the )?(?:spelling|wording|figures?|numbers?|names?|dates?|source)\b|(?:^|[.!?] )add (?:a |the )?(?:picture|photo|chart|quote|source|reference|link)\b.{0,20}[?]|\bran out of time (?:on|for|to) (?:this|that|it|the (?:section|rest|end))\b|\bwill finish (?:this |it )?(?:tomorrow|later|next week|on monday)\b|\bdo not (?:circulate|publish|share)(?:[ .)!]*$| (?:this|until|before|yet|outside)\b)|\bchange this (?:sentence|paragraph|section|line|bit)\b|\b(?:this|it|that)(?: \w+)? is (?:only |just )?(?:a|my) guess\b|\bi (?:have |'ve )?(?:only |just )?guessed\b`,
    String.raw`\bdo we (?:want|need) to (?:say|include|mention|show|keep|print)\b|\b(?:should|can) we (?:say|mention|show|lose|cut|drop) (?:this|that|it)\b|\bfigures?\b[^.;]{0,30}\bnot (?:yet )?(?:in|here|back|through)(?: yet)?(?=[.,;)]|$)|\b(?:use|put|leave|keep|copy|using) (?:in )?last (?:year|month|quarter)'s(?: (?:figures?|numbers?|data|text|wording|chart|table))? (?:for now|here|until|instead|till)\b|\b(?:more|something|a (?:line|sentence|paragraph|bit)) (?:to (?:come|follow|go)|needed) here\b`,
    String.raw`\bneeds? (?:a|an|some|more|another) (?:[\w'-]+ )?(?:sentence|paragraph|line|figure|number|chart|quote|table|example)s? (?:here|on|about|from)\b`,
    String.raw`\b(?:still|am|are|we're) waiting (?:for|on) (?:[\w'-]+ ){1,4}?(?:to (?:send|reply|confirm|come back|answer|supply|provide|check)|figures?|data|numbers?|text|wording)\b|\bdon't have (?:this|these|the) (?:figure|number|data)s? yet\b`,
    String.raw`\bto be (?:confirmed|added|updated|inserted|completed|written|supplied|provided) ?[)\]]`,
  ].join('|'),
  'iu',
)
/** A name in the note has a capital: `check with`, `… to provide`. */
const OUTSTANDING =
  /^(?:the )?(?:data|figures?|text|commentary|information|narrative|table|chart|wording|section|paragraph|numbers?)\b.{0,30}\b(?:(?:is|are|still|yet)? ?(?:to be (?:supplied|added|provided|confirmed|inserted|updated|checked|sent|written)|to follow(?! up)|to come|awaited|outstanding)|not yet (?:received|supplied|available from)|needs? (?:updating|checking|rewriting|adding))\b/i
const NOTE_TO_SOMEBODY = new RegExp(
  [
    String.raw`^(?:Have|I've|I have) asked \p{Lu}\p{L}+ (?:for|to)\b|\b[Cc]has(?:e|ing) (?:\p{Lu}\p{L}+|this|again)\b`,
    String.raw`(?:^|[[(.:;] ?)(?!Chair\b|Members?\b)\p{Lu}\p{Ll}+(?:,| -| –) (?:(?:can|could|would|will|did|do|have|are) you|please|pls)\b|\b[Ww]ait for \p{Lu}\p{Ll}+'s\b`,
    String.raw`\b(?:[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) \p{Lu}\p{Ll}+ (?:please )?(?:check|confirm|provide|update|add|send|supply|clarify|look|complete|write|rewrite|amend|fill|advise|get|find|verify)\b`,
    String.raw`\b[Aa]sk \p{Lu}\p{Ll}+ (?:whether|if|to|about|for)\b|\b(?:[Ss]ection|[Pp]aragraph|[Tt]able|[Cc]hart) needs (?:updating|checking|rewriting|work|more|adding)\b`,
    String.raw`\b(?:check|confirm|agree|discuss|clarify|verify) (?:this |these |it |that |figures? |numbers? |data |wording |dates? )*with \p{Lu}\p{Ll}+(?! (?:Team|Service|Council|Head|Director))\b`,
  ].join('|'),
  'u',
)

/** What a writer notes in the name of a file. */
const IN_FILE_NAME =
  /\bto be (?:checked|confirmed|updated|finished|completed|added|amended|written)\b|\bwith (?:\w+ )?comments\b|\btracked\b|\bdo not (?:use|send|publish|circulate)\b|\b(?:needs?|awaiting) (?:checking|updating|data|figures|sign off|signoff|comments)\b|\bfinal final\b|\bdraft (?:v ?)?\d|\bv\d+ draft\b/i

/** `Zorvane to provide`, `Figure 3 - ZQ to send`: by name, while a post or a team in a plan of actions may. */
const SOMEBODY_TO =
  /(?:^|[–:;([-] )(\p{Lu}\p{Ll}+|\p{Lu}{2,3}) (?:to|–|-) (?:provide|update|check|confirm|complete|add|write|supply|send|amend|advise|draft|redo|rewrite|chase|finish|fill)\b/gu
const isSomebodyTo = (text: string): boolean =>
  [...text.matchAll(SOMEBODY_TO)].some(([, who = '']) =>
    /^\p{Lu}+$/u.test(who) ? !KNOWN_ABBREVIATIONS.has(who) : who.length < 3 || startsWithUncommonName(who),
  )

const TWICE =
  /(?<![\p{L}'-])(draft|the|of|and|to|in|is|a|for|with|on|at|are|was|be|by|from|as|an|this|we|children)\s+\1(?![\p{L}'-])/iu
/** A noun or a verb is missing. */
const GAP_IN_SENTENCE =
  /\b(?:the|an) (?:of|by|and|with|from|than)(?![-\w])|\bthe in (?!house|year|area|borough|care|county|patient|and|situ|line|person)|\bof (?:has|have|is|was|were|are|with|rose|fell)\b(?! (?:to be|it)\b)|\bto (?:with|of)(?![-\w])|\bby of\b|\b(?:has|have|had) been (?:rise|fall|increase|decrease|improve|reduce)\b|\b(?:numbers?|percentage|proportion|share|rate) of who\b|\b(?:to|by|from|of|at|with) compared (?:with|to)\b|\b(?:of|in|for) the (?:rose|fell) (?:to|by|from)\b|\b(?:were was|was were|are is|is are|has is|have has|has have|are were)\b(?! \w+ed\b)|\b(?:the|an?) (?:(?:rose|fell)(?: again| sharply| slightly)? (?:by|to \d|from \d|in (?:the (?:quarter|month|year)|20|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|was|were|are|has|have|is)\b|\bnumbers? of (?:rose|fell|was|were|by|in(?! house| patient| year|-))\b|\bby in (?:the|an?)\b/i
/** `Of the options A was preferred`: a letter. */
const LETTER_A = /\bA (?=(?:was|were|is|are|has|have)\b)/g
/** UTF-8 read as Windows-1252. */
const MOJIBAKE = /Ã[\u0080-\u00bf£©¨¢]|â€|Â[£\u00a0-\u00bf]|\ufffd/
/** `1)`, `a)`, `iv)`: a bracket that never had an opening one. */
const ENUMERATION = /(?:^|[\s;,:])(?:[a-z]|\d{1,2}|[ivx]{1,4})$/i
const CLOSING = new Map([
  [')', '('],
  [']', '['],
])

function hasOddBracket(text: string): boolean {
  const open: string[] = []
  // A smiling face is no bracket.
  const plain = text.replace(/[:;]-?[()](?!\w)/g, ' ')
  for (const { 0: sign, index } of plain.matchAll(/[()[\]]/g)) {
    const opening = CLOSING.get(sign)
    if (opening === undefined) open.push(sign)
    else if (open.at(-1) === opening) open.pop()
    else if (!(sign === ')' && ENUMERATION.test(plain.slice(0, index)))) return true
  }
  return open.length > 0
}

export const unfinishedText: GuardClass<'F15'> = {
  class: 'F15',
  code: 'guard-unfinished-text',
  severity: 'block',
  alsoForMembers: true,
  find(given) {
    const { text, kind } = given
    const found: Found[] = []
    if (SIGNS.test(text) || TEMPLATE.test(text) || FIELD.test(given.written))
      found.push({ kind: 'a placeholder or the text of a template' })
    if (kind === 'file name' && IN_FILE_NAME.test(text))
      found.push({ kind: 'a note from one writer to another' })
    if (kind === 'file name') return found
    if (NOTE.test(text) || NOTE_TO_SOMEBODY.test(text) || isSomebodyTo(text) || OUTSTANDING.test(text))
      found.push({ kind: 'a note from one writer to another' })
    const isGarbled =
      TWICE.test(text) ||
      GAP_IN_SENTENCE.test(text.replace(LETTER_A, 'It ')) ||
      MOJIBAKE.test(text) ||
      (kind === 'sentence' && hasOddBracket(text))
    if (isGarbled) found.push({ kind: 'a garbled sentence: a word twice, an odd bracket, or broken signs' })
    return found
  },
}
