// Finds who tells something, and that they tell it: words before a statement that are no part of it. In: a text, or terms. Out: the
// spans of those who tell; the same terms, with what leads to a statement plain.
// Worked: in `The designated nurse is pleased to report that 92.7% are up to date` nothing before `92.7%` says of whom it is.
import { spanOfMatch, type TextSpan } from './phrases.ts'
import { isClaim, isTerm, type Term } from './term.ts'

/** Whoever speaks or acts for the whole service, and not for one team, school or office of it. */
const TELLERS =
  /(?<!\b(?:by|in|for|with|from|of|at|under|among|within|across|to|on)\s+(?:(?:the|our|their|its|a)\s+)?)\b(?:virtual school(?: head(?:teacher)?| team)?|designated (?:nurses?|doctors?)|iros?|independent reviewing officers?|reviewing officers|(?:health|nhs|education|police|social care) (?:colleagues|partners)|colleagues(?: in (?:health|education|the nhs))?|director of children['’]s services|(?:assistant |service )?directors?|(?:the )?heads? of service|lead members?|elected members|portfolio holder|corporate parenting (?:board|panel)|scrutiny(?: committee)?|cabinet|ofsted|inspectors|commissioners|senior leaders|team managers|managers)\b(?!['’]s?\b)/gi

export const tellersIn = (text: string): TextSpan[] => [...text.matchAll(TELLERS)].map(spanOfMatch)

/** What is told is so: not `we hope that`, `there is a risk that`. */
const TOLD =
  /^(?:reports?|reported|reporting|sees?|seen|saw|notes?|noted|noting|shows?|showed|shown|showing|say|says|said|tells?|told|pleased|pleasing|concerned|concerning|disappointed|disappointing|delighted|glad|happy|unhappy|sorry|relieved|proud|aware|mindful|clear|confirms?|confirmed|finds?|found|knows?|known|hears?|heard|remembers?|recalls?|acknowledged?|recognised?|accepts?|accepted|worried|worrying|encouraged|encouraging|reassured|reassuring|heartening|welcomes?|notable|noticeable|noteworthy|evident|regrets?|regrettable|reveals?|records?|recorded|observes?|observed|stress|stressed|emphasised?|reminds?|reminded|highlights?|highlighted|us|members|fact|news)$/i
const UNTOLD =
  /^(?:if|whether|unless|would|wrong|doubt|doubts|risk|hope|hopes|expect|expects|claim|claims|want|wants|aim|aims|ask|asks|asked|propose|plan|plans|case|true|audits?|samples?|surveys?|inspections?|research|study|studies|dip|reviews?|exercise|national|regional|neighbouring|teams?|rumour|suggestion|target|idea)$/i

/** `Members will be pleased to see that …`: up to `that`, where nothing is claimed or denied. */
export function withTold(terms: readonly Term[]): Term[] {
  const isThat = (term: Term) => /^that$/i.test(term.text)
  if (!terms.some(isThat)) return [...terms]
  let from = 0
  const told = new Set<number>()
  for (const [at, term] of terms.entries()) {
    if (isTerm('break', 'reason')(term)) from = at + 1
    if (!isThat(term) || !isToldAt(terms, from, at)) continue
    for (let lead = from; lead < at; lead++) told.add(lead)
    from = at + 1
  }
  return terms.map((term, at) => (told.has(at) ? { ...term, is: 'plain' } : term))
}

function isToldAt(terms: readonly Term[], from: number, that: number): boolean {
  const lead = terms.slice(from, that)
  return (
    lead.some(term => TOLD.test(term.text)) &&
    lead.slice(-3).some(term => TOLD.test(term.text)) &&
    !lead.some(
      term =>
        isClaim(term) ||
        isTerm('not', 'neither', 'period', 'area', 'bound', 'complement', 'name')(term) ||
        UNTOLD.test(term.text),
    )
  )
}
