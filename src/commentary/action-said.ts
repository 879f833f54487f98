// Whether a part of a sentence says what is done. In: the part and the posts it names. Out: yes or no.
// Worked: `a rota has been set up`, `the Team Manager is going to check each visit` and `Action: check each
// visit` do; `the figure will be known in April` does not.
import {
  ACTION_LABELS,
  ACTION_VERBS,
  ACTIONS,
  FORECASTS,
  NOT_DONE_BY_OFFICERS,
  POST_STATES,
} from './complete-words.ts'
import { isOfFigures } from './sentence-parts.ts'
import { finderOf, type TextSpan } from './words/phrases.ts'
import { formsOf } from './words/verb-forms.ts'

const any = (list: readonly string[]) => `(?:${list.join('|')})`
const VERB = any(ACTION_VERBS)
const DOING = any(ACTION_VERBS.map(verb => formsOf(verb).doing))
const DONE = any(ACTION_VERBS.flatMap(verb => formsOf(verb).done))
/** Words that may stand between the parts of a verb. */
const HOW =
  '(?:(?:now|also|since|already|both|currently|still|then|therefore|all|each|personally|again|actively|\\w+ly)\\s+)*'

/** `has been set up`; not `until a place has been found`. */
const isDone = new RegExp(
  `^(?!.*\\b(?:until|unless|if|when)\\b).*\\b(?:(?:has|have) ${HOW}been|(?:is|are|to) ${HOW}be) ${HOW}(?:re)?${DONE}\\b`,
  'i',
)
/** `are led by the Team Manager`. */
const isDoneBy = new RegExp(`\\b(?:is|are) ${HOW}${DONE}(?: \\w+){0,3} by (?:the|our|an?)\\b`, 'i')
const acts = `(?:(?:is|are|am|['’]re|['’]s)\\s+${HOW}${DOING}|(?:has|have|['’]ve)\\s+${HOW}${DONE})\\b`
const isActing = new RegExp(`\\b${acts}`, 'i')
const serviceActs = new RegExp(
  `\\b(?:we|colleagues|partners|service|council|team|board|panel|trust|teams|staff|work|group|hospital|department|school|schools|section|authority)(?:\\s+(?!who|which|that)[\\w’'-]+){0,3}?\\s*${acts}`,
  'i',
)
/** `are being X`, by whomever, unless it is what happens to children. */
const isBeingDone = new RegExp(`\\b(?:is|are) ${HOW}being ${HOW}(?!${any(NOT_DONE_BY_OFFICERS)}\\b)\\w+`, 'i')
const weAct = new RegExp(`\\bwe ${HOW}${VERB}\\b`, 'i')
/** After a post: `(Resources)`, `for Permanence`, `, who`; then what it does. */
const afterPost = new RegExp(
  `^(?:\\s*\\([^)]*\\))?(?:,?\\s+(?:for|of|in|and)\\s+(?:the )?[A-Z][\\w’'-]*(?: (?:and )?[A-Z][\\w’'-]*)*)?(?:,? who)?[,:]?\\s+${HOW}(?:(has|have|is|are)\\s+(?:not\\s+)?${HOW}(?:been\\s+)?)?([\\w’'-]+)`,
)

/** What a post does is an action, unless it is only a state of mind. */
function postActs(rest: string): boolean {
  const [, auxiliary, said = ''] = afterPost.exec(rest) ?? []
  const verb = said.toLowerCase()
  if (POST_STATES.has(verb)) return false
  switch (auxiliary?.toLowerCase()) {
    case 'has':
      return /(?:ed|en)$/.test(verb) || isPast.test(verb)
    case 'have':
      return /(?:ed|en|until)$/.test(verb) || isPast.test(verb)
    case 'is':
    case 'are':
      return /ing$/.test(verb) || verb === 'to' || verb === 'in'
    default:
      return /(?:[^s’']s|ed|ing)$/.test(verb) || verb === 'to' || isPast.test(verb) || isBase.test(verb)
  }
}
const isPast = new RegExp(`^${DONE}$`)
const isBase = new RegExp(`^${VERB}$`)

/** `Virtual School Head: letter to governors`. */
const LABELLED_BY_POST = /^(?:\s*\([^)]*\))?\s*(?::|\s[-–])\s*\w+/
const imperative = new RegExp(
  `^(?:\\W*(?:\\w+:)?\\W*)${VERB}(?: \\w+)? (?:the|each|every|all|a|an|our|any|to|up|out|into)\\b|^\\W*(?:work|liaise|meet|engage|consult|agree) with\\b`,
  'i',
)
const label = new RegExp(`\\b${any(ACTION_LABELS)}:\\s*\\S`, 'i')
const forecast = new RegExp(
  `\\b(?:will|won['’]t)\\s+(?:(?:not|also|then|soon|only|still|again)\\s+)*${any(FORECASTS)}\\b`,
  'i',
)

/** `Meetings had to be put off` is over. */
const isOver = (part: string) => /\b(?:had|was|were)\b/i.test(part) && !/\b(?:is|are|has|have)\b/i.test(part)

/** `We will do better`, `the team will keep improving`: nothing that one could see done. */
const isVague =
  /\bwill\s+(?:(?:also|now|all|continue to|try to|aim to|keep)\s+)*(?:be|do|get|try|work|improve|improving|make|strive)(?:\s+(?:on|better|more|harder|hard|progress|improvements?|our best|all we can|everything we can))*(?:\s+(?:next|this|in|over|by)(?: the)?(?: \w+){1,3})?[.!\s]*$/i

export type ActionSaid = (part: string, posts: readonly TextSpan[]) => boolean

export function actionSayer(others: readonly string[]): ActionSaid {
  const listed = finderOf([...ACTIONS, ...others])
  return (part, posts) =>
    listed(part).length > 0 ||
    label.test(part) ||
    imperative.test(part) ||
    (/\bwill\b/i.test(part) && !forecast.test(part) && !isVague.test(part)) ||
    (!isOfFigures(part) && !isOver(part) && isDone.test(part)) ||
    isBeingDone.test(part) ||
    weAct.test(part) ||
    serviceActs.test(part) ||
    (posts.length > 0 && isDoneBy.test(part)) ||
    posts.some(
      post =>
        isActing.test(part.slice(post.end)) ||
        postActs(part.slice(post.end)) ||
        LABELLED_BY_POST.test(part.slice(post.end)),
    )
}
