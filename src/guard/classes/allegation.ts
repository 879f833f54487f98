// F4: an allegation, a disclosure, police or court matters, or a carer's notice, near one child or one carer.
import type { GuardClass } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'
import { isSaidOfPerson } from '../words/near-person.ts'

const TERMS = anyOf(`
allegation* | alleged | alleges | alleging | allege | false claims | accus* | disclosed | disclosure* | complaint against | complaint by | complaint about | complaint from | complained that | complained about | made a complaint | untrue
police | arrested | arrest | charged with | cautioned | reprimand* | bail | bailed | convicted | conviction* | convict | offence* | offending | offender | prosecut* | criminal charge* | criminal proceedings | custody | remanded | sentenced | sentence | crown court | magistrates* | youth court | court hearing | court appearance | court date | in court | at court | to court | tag | curfew | probation
gave notice | given notice | gives notice | served notice | handed in notice | handed in their notice | handed in her notice | handed in his notice | given their notice | resigned as foster carers | giving notice | notice to end | notice on the placement | days' notice | days notice | weeks' notice | immediate notice | notice was given | notice has been given | notice period | put in their notice | terminated the placement | ended the placement | asked for the placement to end | asked for the child to be moved | no longer able to care | no longer cope | can no longer care | unable to cope | could not cope
trial | stabbing | under caution | interviewed by police | on licence | released on | referral order | rehabilitation order | detention and training | young offender | burglary | robbery | theft | shoplift* | stole | stealing | stolen | arson | abe interview | achieving best evidence | retracted | withdrew her | withdrew his | withdrawn her statement | witness statement | warrant | claims against | claims about | claimed that | claims that | make things up | makes things up | making things up | made things up | fabricat* | touched her | touched him | touched his | smack* | slap* | slapped | hit her | hit him | hits him | hits her | guilty | acquitted | pleaded | verdict | jury | the court | community order | weapon | knife | possession of | dealing | cuffed | handcuff* | taken into police | not upheld | upheld | mark on | marks on | rough handling | restrained wrongly | whistleblow* | not believed
twenty-eight days | 28 days | handed in their | handed in her | handed in his | no longer felt able | no longer feel able | no longer able | no longer willing | no longer prepared | no longer wish* | no longer want* | felt unable | feel unable | do not feel able | did not feel able | given up on | asked us to move | asked the council to move | asked for a move | gave 28 days | given 28 days | 28 days' notice | 28-day notice | asked for him to be moved | asked for her to be moved | asked that he be moved | asked that she be moved | want him moved | want her moved | wanted him moved | wanted her moved | wants him moved | wants her moved | could not go on | cannot go on | could not carry on | cannot carry on | will not have him back | will not have her back | refused to have him back | refused to have her back | would not have her back | would not have him back | have had enough | had had enough | broke down when | end of their tether | placement at risk
lado | section 47 | s47 | s.47 | strategy meeting* | strategy discussion* | claims he | claims she | claim he | claim she | investigat* | standards of care | child protection enquiry | under investigation | criminal investigation | witness | safeguarding referral | position of trust | deregist* | de-regist* | lies | liar | lying | made up stories | unfounded | unsubstantiated | substantiated
`)
/** What is told in everyday words: `she told her tutor that her stepfather had …`, `will not have the lad back`. */
const TOLD =
  /\b(?:told|telling|said to|confided in|reported to)\b[^.;]{0,50}\bthat (?:her|his|the|their|a) (?:step-?|foster |grand)?(?:father|mother|dad|mum|uncle|aunt|parents?|brother|sister|cousin|carers?|teacher|worker|partner|boyfriend|neighbour|tutor|coach)s?\b[^.;]{0,12}\b(?:had|has|have|was|were|is|does|did|hits?|hitting|touch\w*|kept|keeps|used to|comes|came|makes|made|hurts?|beats?|locks?|locked|slaps?|slapped|shouts?|shouted|kicks?|kicked|punche[sd])\b|\b(?:will not|won'?t|wont|would not|wouldn't|refus\w+ to|cannot|can't|unwilling to) (?:have|take|keep) (?:him|her|the (?:lad|boy|girl|child|young person|lass|baby))\b|\bvideo[- ]interview\w*|\b(?:came|comes|coming|been|got) into (?:her|his) (?:bed)?room\b|\b(?:came|comes|coming|got) into (?:her|his) bed\b|\b(?:can|could|will|would) only (?:keep|have|care for|look after) (?:him|her|the (?:lad|boy|girl|child|young person|baby))\b|\bfind (?:somewhere|another home|other carers|another placement)(?: else)? for (?:him|her|the (?:lad|boy|girl|child|young person))\b|\b(?:cannot|can't|can not|could not|couldn't) (?:manage|handle|control|cope with) (?:him|her)\b|\bwants? the placement to (?:end|stop)\b|\bnot want (?:to (?:go on|carry on|continue|keep)|(?:him|her) (?:back|any longer|in the house|there))\b|\b(?:by|with|to) (?:police )?officers and (?:taken|questioned|interviewed|held)\b|\bto the (?:police )?station\b(?! hous)|\bfor questioning\b|\bin (?:a |the )?(?:police )?cells?\b|\b(?:youth|offender|court) panel\b|\badmitted (?:to )?(?:taking|stealing|breaking|hitting|setting|starting|damaging|smashing|punching|selling|carrying|throwing|pushing|touching|lying)\b|\b(?:made|makes|making|make) (?:things|stories|it) up\b|\b(?:said|says|claims?|claimed|saying) that (?:a|the|her|his|one|another) (?:[\w-]+ ){0,3}?(?:carer|worker|teacher|staff|man|uncle|stepfather|father|brother|cousin|driver|boy|tutor)s? (?:had |has )?(?:hit|hurt|touched|pushed|grabbed|kissed|slapped|kicked|shouted|followed|threatened|pinned|dragged)\b/i
const CARER =
  /\b(?:the|a|this|his|her|one|their|current|previous|former) (?:[\w-]+ ){0,3}?(?:carers?|adopters?|foster (?:mother|father|parents?|family|carers?)|couple|connected person|grandparents?|special guardian|stepfather|stepmother|worker|member of staff)\b/i
/** `The carers' allegations are reported to the LADO` is said of all. */
const OF_ALL =
  /\b(?:each|every|any|all|carers'|allegations|total|number of|percentage|%|per cent|policy|procedure|training|annual|framework|partners?|agencies|when(?= (?:an?|any|children)\b)|where|if|must|should)\b|(?<!\d )\bmay (?:be|give|make|have)\b/i

export const allegation: GuardClass<'F4'> = {
  class: 'F4',
  code: 'guard-allegation',
  severity: 'block',
  find: (given, context) =>
    isSaidOfPerson(given, context, { term: TERMS }) ||
    isSaidOfPerson(given, context, { term: TOLD }) ||
    given.sentences.some(
      sentence =>
        (TERMS.test(sentence) || TOLD.test(sentence)) && CARER.test(sentence) && !OF_ALL.test(sentence),
    )
      ? [{ kind: 'words of allegation, police, court or notice near words for one person' }]
      : [],
}
