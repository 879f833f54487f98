// F8: a child in care by first name. The list of names says surely; without it, a name beside an age, or with a pronoun and words of care.
import type { GuardClass, GuardedText } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'
import { startsWithUncommonName } from '../words/name-shapes.ts'
import { personIn } from '../words/persons-in.ts'

const CARE = anyOf(`
sixth form | academy | uniform | pupil* | arrived alone | story | journey | btec | bedroom | youth council | ambassador* | pledge | drawing | poem | artwork | leaving care | england alone | war | refugee* | camp | in care | care leaver* | looked after | children in care council | care council | foster* | placement* | placed | adopted | adoption | school | college | university | degree | course | heritage | mixed race | ethnic* | asylum | unaccompanied | mental health | anxiety | depress* | therap* | camhs | young person* | young people | child | children | boy | girl | social worker | personal adviser | home | sibling* | brother | sister | apprentice* | gcse* | a-level* | a levels | exam* | studying | participation | mum | mother | father | siblings | family | contact | life story | residential | carers | carer | respite | year 7 | year 8 | year 9 | year 10 | year 11
`)
const BESIDE_CHILD =
  /\b(?:child|young person|yp|boy|girl|baby|resident|sibling|brother|sister|twins?|son|daughter|pupil|care leaver|member of the (?:children in )?care council|(?:one|two|three|some|many) of (?:our|the|these) (?:[\w-]+ ){0,2}?(?:care leavers|young people|children|ambassadors|apprentices|pupils)|young (?:man|woman|ambassador)|ambassador|apprentice)(?: called| named| known as|,)? ?["'(]?$/i
const CAPITALISED = /(?<![\p{L}\p{N}'-])\p{Lu}\p{Ll}[\p{L}'-]*(?![\p{L}\p{N}])/gu
const AGE_AFTER =
  /^(?: (?:from|in|of) [Yy](?:ea)?r \d{1,2}\b|, (?:at|from|of) \p{Lu}[^,.;]{2,40}(?:College|Academy|School|University|Primary),? (?:wants|said|says|asked|told|hopes|is|has)\b|,? \(?(?:in )?[Yy](?:ea)?r \d{1,2}\b|,? ?\((?:aged? )?\d{1,2}(?:\)|,| years| yrs)|, (?:aged |who is |now )?\d{1,2}(?:,(?!\d)|\.(?!\d)| years|$)|, (?:aged|who is|who turned|who was) )/u
const DID =
  /^(?:'s (?:school|college|university|mother|father|dad|birth|bedroom|contact|care|carer|adoption|life story|confidence|speech|mum|depression|autism|adhd|school report|heritage|placement|carers?|foster|social worker|mental|story|siblings?|sister|brother|behaviour|progress|anxiety|room)|,? (?:(?:then|also|now|later|next|recently|first) )?(?:who|is|was|has|had|spoke|talked|read|gave|described|explained|shared|presented|thanked|chose|wrote|sang|performed|asked|won|got|lost|joined|began|finished|left|got|learned|learnt|started|moved|attends|lives|loves|wants|told|said|says|felt|feels|enjoys|achieved|went|became|came|studies|hopes|passed|struggles|will))\b/
/** Only a child has these. */
const OWNS =
  /^'s (?:mother|mum|father|dad|heritage|depression|autism|adhd|self-harm|panic attacks|nightmares|gcses|exam results|social worker|personal adviser|reviewing officer|pathway plan|care plan|asylum claim|family(?! (?:support|hub|service|group|centre|time|nurse))|mental health|foster care|placement|carers?|siblings?|sister|brother|bedroom|anxiety|behaviour|life story|story|speech|journey|adoption|foster|birth|contact|placement)\b/
const OF_ONE = /\b(?:he|she|his|her|him|himself|herself)\b/i
/** `Well done to …`, `presented by …`. */
const THANKED =
  /\b(?:well done(?: to)?|congratulations to|thanks? (?:you )?(?:also |again |especially )?to|thanked|(?:represented|presented|presentation|designed|written|read|performed|created|opened|made|chaired|co-chaired|run|poem|painting|speech|talk|film) by|praise for|proud of|hear(?:d)? from|heard how|spoke to|message from|letter from|celebrated|celebrating) (?:\p{Lu}\p{Ll}+(?:,| and) )*$/iu
const DESCRIBED =
  /^(?:, [^,.;:]{3,50}, (?:a |and )?(?:member|representative|care leaver|young person|chair|ambassador)\b|, (?:aged )?\d{1,2}, (?:looked after|in care|fostered|care leaver)|, (?:a |an |our |the |one of (?:our|the|these) )?(?:young |former )?(?:care leavers?|young person|member|child|student|apprentice|ambassador|resident)\b|, of (?:dual|mixed)|, of (?:our|the) (?:care leavers?|children in care|youth council)|, who (?:is|was|has|had|got|came|left|lives|spent|grew|arrived|fled|moved|joined|started|studies|wants)| \((?:year|yr|aged?) ?\d| \((?:foster|residential|in care|care leaver|kinship|in foster|looked after|supported lodgings)\b| and (?:her|his) (?:sister|brother|twin|siblings?|mother|mum|carers?)\b|, from the (?:children|young people|care leavers)| (?:and|&) \p{Lu}\p{Ll}+ (?:attend|share (?:a |their |the same )?(?:bed)?(?:room|carers?|placement|home)|live|are (?:in foster|in care|siblings|brothers|sisters|twins|both)|were (?:adopted|placed with|separated)|both|told|spoke|(?:at|in|with|on) [^.;]{2,50}\b(?:foster|carers?|care leavers?|in care|social worker|children's home))\b)/iu
/** `From left: …, … and … of the Children in Care Council`: a list of first names under a picture, or with their group. */
const NAMES_LISTED =
  /(?<![\p{L}\p{N}'-])(?:\p{Lu}\p{Ll}[\p{L}'-]+(?: \(\p{L}+\))?, )*\p{Lu}\p{Ll}[\p{L}'-]+(?: \(\p{L}+\))?,? (?:and|&) \p{Lu}\p{Ll}[\p{L}'-]+(?![\p{L}\p{N}])(?! \p{Lu})/gu
const PICTURED =
  /(?:\b(?:siblings|brothers|sisters|twins|boys|girls|children|young people|care leavers|pupils|apprentices|ambassadors|young (?:men|women))\b(?:,? (?:are |were |is )?called|,? named|,? including|,? such as|,? among them)?[,:(–]? ?|\b(?:children in care|looked[- ]after children|care leavers|young people|siblings|brothers|sisters|twins)\b[^.:]{0,60}[:–(] ?|\b(?:from (?:the )?left|left to right|l-r|l to r|pictured|pictured (?:here|above|below|are)|shown|photo(?:graph)?(?: shows| of)?|back row|front row|our (?:young )?(?:ambassadors|representatives|members|care leavers))\b[^.]{0,20}[:,]? )$/i
const OF_CHILDREN =
  /^,? ?\(?(?:all|both|three) (?:pupils|students|aged|in year|care leavers|looked after|in care|fostered|from the (?:children|young))|^,? ?\(?(?:of|from|both of|all of|on behalf of|representing|who (?:are|is) (?:in|members? of)) (?:the |our )?(?:\w+ )?(?:children in care(?! (?:alliance|charity|team))|care leavers|care council|young people|youth (?:council|parliament)|looked after|children's)/i
const standInList = (sentence: string): boolean =>
  [...sentence.matchAll(NAMES_LISTED)].some(({ 0: list, index }) => {
    const names = list.replace(/ \(\p{L}+\)/gu, '').split(/,? (?:and|&) |, /)
    return (
      names.filter(startsWithUncommonName).length === names.length &&
      (PICTURED.test(sentence.slice(0, index)) || OF_CHILDREN.test(sentence.slice(index + list.length)))
    )
  })
/** What a young person does, and no council or charity, in a sentence about care leavers or children in care. */
const STUDIES =
  /^ (?:(?:now|also|has|is|was|who) ){0,2}(?:(?:in|at) (?:the|her|his) (?:first|second|third|final|last) year|studying|started (?:at|an? (?:apprenticeship|degree)|college|university)|attends|going to (?:university|college)|at (?:university|college|sixth form)|(?:won|got|gained) a place|suffers from|passed (?:\w+ )?(?:gcses|a-levels|exams)|training as|working (?:as|in|at)|an apprentice|lives with|living with|settl(?:ed|ing)|graduated|receiving|collecting|holding (?:his|her|an?|the)|reading (?:his|her)|speaking (?:at|to)|performing|showing (?:his|her)|moved in with)\b/i
/** `… told the committee that moving school had been hard`. */
const TOLD_OF =
  /^ (?:told|explained to|described to|reminded) [^.;]{2,40}? (?:that|how) (?:moving|living|being|having|leaving|seeing|changing|losing|growing up|hard|it|foster|school|contact)\b[^.;]*\b(?:had been|has been|was|felt|is|made) (?:\w+ )?(?:hard|scary|lonely|difficult|frightening|the best|the worst|good|great|upset\w*|confus\w+|easier|strange|boring|fun)\b/i
/** What is true of nobody but a child in care. */
const IN_CARE =
  /^ (?:(?:has|had|was|is|also|first) ){0,2}(?:came into care|been in care|(?:left|entered) care\b(?! (?:at|in|on))|went into care|taken into care|(?:one|the first|the only|the youngest|the oldest) of (?:[\w-]+ ){1,3}(?:care leavers|children in care|sisters|brothers|siblings)|waiting for CAMHS|(?:suffers from|struggles with) (?:anxiety|depression|trauma|panic|self-harm|attachment|low mood)|(?:the |a |our )?(?:vice-)?(?:chair|member|representative|ambassador) (?:of|for|on) (?:our|the) (?:children in care|care leavers?|youth|in care)|(?:joined|chairs|sits on|speaks for|belongs to) (?:our|the) (?:children in care|care leavers?|care|youth) (?:council|forum|panel|group))/i
/** Its capital is the sentence's. */
const FIRST_WORD =
  /^["']?(?:When|Since|After|Before|While|Although|Because|As|If|Once|Then|Now|And|But|So|Today|Also|Recently|Sadly|Later|Like|Until|Both) /
const OF_MANY_CHILDREN =
  /\b(?:care leavers?|(?:children|pupils?) in care|looked[- ]after|foster\w*|young people|carers?)\b/i
const CALLED =
  /\b(?:by (?:his|her) (?:own|first|real) name,?|called|named|nicknamed|first name is|known as)(?<!\b(?:council|forum|group|scheme|programme|project|service|team|panel|network|hub|home|house|club|choir|band|centre|offer|model|approach|system|database|app|charity|company|room|flat),? (?:(?:is|was|now|also) )?(?:called|named|known as)) ["']?$/i

export const firstName: GuardClass<'F8'> = {
  class: 'F8',
  code: 'guard-first-name',
  severity: 'block',
  alsoForMembers: true,
  needsNames: true,
  find(given, { names }) {
    const { text, sentences } = given
    if (isNameInTable(given) || sentences.some(standInList))
      return [{ kind: 'capitalised words that stand where the first names of children would' }]
    const stands = sentences.some(sentence =>
      [...sentence.matchAll(CAPITALISED)].some(found => standsAsChild(sentence, found)),
    )
    if (sentences.some(standsSurely)) return [FOUND]
    if (!stands && !names?.hasOneName(text, true)) return []
    // `Zorvane's story` is the heading of what comes after it.
    const below = text.length <= LONGEST_HEADING ? (given.after[0] ?? '') : ''
    const around = `${given.heading} ${text} ${given.beside} ${below}`
    const isChild = CARE.test(around) || personIn(around) !== undefined
    if (names?.hasOneName(text, isChild)) return [{ kind: 'a forename or surname of the list of children' }]
    return stands && isChild ? [FOUND] : []
  },
}

const LONGEST_HEADING = 30
const FOUND = { kind: 'a capitalised word that stands where the first name of a child would' }

/** `I watched …`, `the placement of …`: needs no word of care. */
const MET_BEFORE =
  /\b(?:I (?:also |then )?(?:met|saw|watched|spoke (?:to|with)|chatted (?:to|with)|talked (?:to|with)|sat with|had (?:lunch|tea|supper) with)|(?:placement|admission|arrival|behaviour|restraint|bedroom) of) $/
const AT_HOME =
  /^(?:'s (?:room|bedroom|bed|door|key ?worker|social worker|foster|carers?|mum|dad|nan|birthday|care plan|placement plan|life story)\b| \(\d{1,2}\) (?:spoke|said|told|is|was|has|won|moved|lives|read|gave)\b| (?:and \p{Lu}\p{Ll}+ )?(?:(?:is|was|has been) (?:doing well|settling|settled in|looking forward|restrained|excluded|upset)|hopes to be an? |wants to be an? |loves|enjoys|misses|cooked|baked|plays|played|showed me|has made friends|swore|slammed|absconded|self-harmed|cried)\b)/u
/** No common word, no second word of a name, and no place: `the Angel end`. */
const isNameHere = (word: string, before: string): boolean =>
  startsWithUncommonName(word) &&
  !/\p{Lu}\p{Ll}+ $/u.test(before.replace(FIRST_WORD, '')) &&
  !/\b(?:the|an?|our|its|this|that|each|every)(?: old| new| whole)? $/i.test(before)
const standsSurely = (sentence: string): boolean =>
  [...sentence.matchAll(CAPITALISED)].some(({ 0: found, index }) => {
    const word = found.replace(/'s?$/, '')
    const [before, after] = [sentence.slice(0, index), sentence.slice(index + word.length)]
    if (!isNameHere(word, before)) return false
    return AT_HOME.test(after) || (MET_BEFORE.test(before) && !/^ (?:\p{Lu}|House|Lodge)/u.test(after))
  })

/** A first name alone in a cell, under a heading about children or care leavers. */
const TABLE_OF_CHILDREN =
  /\b(?:our|the|these|those|which|where|what|how) (?:[\w-]+ ){0,3}?(?:care leavers|children|young people|young adults)\b|\b(?:child|young person|first name|forename|name of child|care leaver|(?:young|youth) ambassadors?|young apprentices)\b/i
const isNameInTable = (given: GuardedText): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}'-]+$/u.test(given.text) &&
  startsWithUncommonName(given.text) &&
  given.kind === 'cell' &&
  /\b(?:school|academy|primary|grammar|college|university|sixth form|a[- ]levels?|gcses?|year \d|apprentice\w*|placement|foster\w*|plastering|course|degree|btec|aged? \d|carers?)\b/i.test(
    given.beside,
  ) &&
  [given.tableHead, ...given.before].some(one => one.length <= LONGEST_TITLE && TABLE_OF_CHILDREN.test(one))
const LONGEST_TITLE = 90

function standsAsChild(sentence: string, { 0: found, index }: RegExpExecArray): boolean {
  const word = found.replace(/'s?$/, '')
  const before = sentence.slice(0, index)
  const after = sentence.slice(index + word.length).replace(/^['"](?!s\b)/, '')
  if (!isNameHere(word, before)) return false
  if (BESIDE_CHILD.test(before) || CALLED.test(before))
    return /^(?!\p{L})(?! \p{Lu})/u.test(after) && !/^ (?:House|Council|School)/.test(after)
  if (THANKED.test(before)) return /^(?:,|\.|;|:| (?:and|for|who|on|at|from|has|is|about|of)\b|$)/.test(after)
  if (DESCRIBED.test(after)) return true
  if (OWNS.test(after) && CARE.test(sentence)) return true
  if (TOLD_OF.test(after) || IN_CARE.test(after)) return true
  if (STUDIES.test(after) && OF_MANY_CHILDREN.test(sentence)) return true
  return AGE_AFTER.test(after) || (DID.test(after) && CARE.test(sentence) && OF_ONE.test(after))
}
