// F1: a child by initials. Two to four capitals, or one that stands for a name, near words about one child.
import type { GuardClass } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'
import { hasOneLetterName, hasUnknownCapitals, initialsIn } from '../words/initials-in.ts'
import { personIn } from '../words/persons-in.ts'

/** What is said of one child: where it lives, moves, its order, its day. */
const ABOUT_A_CHILD = anyOf(`
child | child's | chronology | absconding | strategy | secure panel | behaviour log | body map | lac review | young person | keyworkers | by young person | residents | care files | said | advocate* | complaint* | food | young person's | yp | boy | girl | baby | sibling* | brother | sister | twin | resident | pupil | care leaver | looked after | accommodated | in care
placed | placement | re-placed | moved | moving | move | admitted | admission | discharge* | returned | return | left | leaves | arrived | absconded | missing | mfh | incident* | restrain* | assaulted | damaged | police | arrested | remand*
he | she | his | her | him | aged | year old | years old | yrs | dob | born | birthday | section 20 | s20 | s.20 | section 31 | s31 | care order | interim care order | full care order | ico | fco | eph | legal status | lac
foster carer* | carer* | foster home | social worker | school | college | education | bedroom | room | contact | mum | mother | father | dad | nan | family | home | respite | keyworker | key worker | bed | overnight | nights | night
altercation | argument | fight | fought | visitor | key work | session* | lounge | kitchen | window | activities | bullied | bullying | threatened | lives | likes | enjoys
settled | unsettled | behaviour* | aggressive | upset | angry | self-harm* | hospital | diagnosed | medication | independent living | semi-independent | pathway plan | care plan | placement plan | risk assessment | impact | on file | key worker session | television | online | episode* | bullied | tablet | birthday | review | adopted | adoption | consent | spoke to | spoke with | i met | met with | secure | curfew | solicitor | counsell* | therap* | exclu* | suspended | allegation* | court
`)
const LONGEST_HEADING = 20
/** In such a column initials are those of somebody; what the table is about stands in its head. */
const COLUMN_OF_PERSON =
  /^(?:who|names?|initials|person|child(?:ren)?|young (?:person|people)|yp|resident|pupil|of whom)$/i
/** Reviews of a death or a case are published under such a letter. */
const PUBLISHED_REVIEW = /\b(?:serious case review|practice review|rapid review|SCR|CSPR|LCSPR)\b/i

export const initialsNearChild: GuardClass<'F1'> = {
  class: 'F1',
  code: 'guard-initials-near-child',
  severity: 'block',
  find(given, { abbreviations }) {
    const { text } = given
    if (PUBLISHED_REVIEW.test(text)) return []
    const isInitials =
      initialsIn(text, abbreviations).length > 0 ||
      (given.kind === 'file name' && hasUnknownCapitals(text, abbreviations))
    if (!isInitials && !hasOneLetterName(text)) return []
    // Initials alone are the heading of what comes after them.
    const below = text.length <= LONGEST_HEADING ? (given.after[0] ?? '') : ''
    const head = COLUMN_OF_PERSON.test(given.column) ? given.tableHead : ''
    const around = `${given.heading} ${head} ${text} ${given.beside} ${below}`
    if (!ABOUT_A_CHILD.test(around) && personIn(around) === undefined) return []
    return [
      {
        kind: isInitials
          ? 'two to four initials near words about one child'
          : 'a letter in place of the name of one child',
      },
    ]
  },
}
