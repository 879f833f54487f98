// Whether an officer says that a cause is not known, or that it is being checked. In: a sentence. Out: yes or no.
// Worked: `The figures do not show why placements ended.` and `We do not yet know why.` say that it is not known; `This is being
// checked.` that it is being checked.

const WHAT = '(?:why|whether|how (?:much|many|far) of|how far|what|which|the reasons?|the causes?)'
const NOT_KNOWN = new RegExp(
  [
    `\\b(?:do|does|did|can|could) ?not (?:yet |fully |currently )?(?:show|say|tell|tell us|explain|know|understand)\\b.{0,40}?\\b${WHAT}\\b`,
    `\\b(?:don['’]t|doesn['’]t|cannot|can['’]t) (?:yet |fully )?(?:show|say|tell|explain|know)\\b.{0,40}?\\b${WHAT}\\b`,
    `\\b(?:is|are|was) not (?:yet |fully |entirely |currently )?(?:clear|known|understood|certain)\\b.{0,30}?\\b${WHAT}\\b`,
    `\\b(?:unclear|unknown|uncertain)\\b.{0,20}?\\b${WHAT}\\b`,
    `\\b(?:reasons?|causes?|explanations?)\\b.{0,60}?\\b(?:is|are|has|have) (?:not (?:yet )?(?:been )?(?:clear|known|understood|established|identified|found)|unclear|unknown|unexplained)\\b`,
    `\\bno (?:clear |obvious |single )?(?:reason|cause|explanation)s?\\b`,
    `\\btoo (?:early|soon) to (?:say|tell|know)\\b`,
  ].join('|'),
  'i',
)
const CHECKED =
  /^(?:(?:This|These|It|The (?:reasons?|causes?|cause of this|reasons? for (?:this|the fall|the rise|the drop)))\b).{0,40}?\b(?:is|are) (?:now |still |currently )?being (?:checked|looked into|investigated|examined|explored|reviewed|audited|analysed)\b/i

/** After `The figures do not show whether …`: it goes with that sentence. */
export const isCauseChecked = (sentence: string): boolean => CHECKED.test(sentence)

export const isCauseNotKnown = (sentence: string): boolean => NOT_KNOWN.test(sentence)
