// Groups that are sensitive as a whole, as they stand right after a number: unborn children, women by what they have in common, children
// by what a town would know them by.

const LED_BY = "(?: of)?(?: (?:our|the|these|those|all|known|such))? (?:[\\p{L}'-]+ ){0,3}?"
export const UNBORN = new RegExp(
  `^${LED_BY}(?:unborns?|(?:bab(?:y|ies)|child(?:ren)?) (?:not yet (?:born|delivered)|(?:(?:is|are) )?(?:due|expected))|unborn (?:bab(?:y|ies)|child(?:ren)?)|pregnan(?:t|cies)|expectant|expecting|stillb\\w+|miscarriages|terminations|pre-?birth|births to|concealed pregnanc\\w+|(?:new )?(?:bab(?:y|ies)|infants) (?:were |was )?removed at birth)(?!\\p{L})`,
  'iu',
)
export const WOMEN = new RegExp(
  `^${LED_BY}(?:women|woman|mothers?|(?:birth |young |teenage |single |lone )?(?:mothers|parents|fathers)|fathers?|parents?|couples|men|mums|dads|girls|young (?:women|men|mothers|parents|fathers|mums|dads)|families|wives|prostitutes|sex workers|females|ladies)(?!\\p{L})`,
  'iu',
)
/** What a group of adults has in common. */
export const CHARACTERISTIC =
  /\b(?:learning (?:disabilit\w+|difficult\w+)|mental(?:ly)? (?:health|ill\w*)|substances?|drugs?|alcohol\w*|heroin|addict\w+|pregnan\w+|domestic (?:abuse|violence)|removed|removals?|repeat\w*|recurrent|care[- ]experienced|in care|grew up in care|exploit\w+|sex(?:ual)?(?:ly)? \w+|sex work\w*|prostitut\w+|traffick\w+|FGM|genital mutilation|forced marriages?|honour|refuges?|asylum|refugees?|HIV|hepatitis|disab\w+|deaf|blind|trans(?:gender)?|lesbian|gay|bisexual|Roma|Gyps\w+|traveller\w*|Muslim|Jewish|prison\w*|jailed|imprison\w*|custody|offences?|offend\w+|sentenced|convict\w+|abus\w+|violen\w+|rap(?:e|ed|ist)\w*|suicid\w+|self-harm\w*|overdos\w+|contracepti\w+|Pause|homeless\w*|no recourse|history of|vulnerab\w+|previous children|lost (?:[\w-]+ ){0,4}?(?:children|bab\w+|(?:a|their) child)|children (?:taken|removed|adopted)|taken into care|teenage|already (?:mums|mothers|dads|fathers|parents)|were themselves|fled|fleeing|opiat\w+|cocaine|crack|methadone|hospital|detained|sectioned|assault\w*|neglect\w*|depress\w+|psychosis|psychotic|bipolar|schizo\w+|personality disorder|repeated|bereaved|stillb\w+|miscarr\w+|terminat\w+|foetal alcohol|incest|surroga\w+|relinquish\w*|terminal\w*|dying|brain injur\w+|gambling|undocumented|deport\w*)\b/i
/** What a group of children has in common, when it is one that a town would know. */
const OF_CHILDREN =
  '(?:FGM|genital mutilation|sexual(?:ly)? (?:exploit\\w+|abus\\w+|harm\\w*|assault\\w*|transmitted|behaviour)|exploit(?:ed|ation)|CSE|traffick\\w+|modern slavery|slavery|radicalis\\w+|extremis\\w+|Prevent|Channel|forced marriages?|honour[- ]based|honour|HIV|hepatitis|trans(?:gender)?|gay|lesbian|bisexual|LGBT\\w*|gender (?:identity|dysphoria|clinic|reassignment)|non-binary|deaf|blind|visually impaired|suicid\\w+|self-harm\\w*|overdos\\w+|eating disorders?|anorexi\\w+|psychosis|Roma|Gyps(?:y|ies)|Irish traveller\\w*|traveller|Muslim|Jewish|Sikh|sectioned|tier 4|psychiatric (?:unit|hospital|ward|bed)|foetal alcohol\\w*|fetal alcohol\\w*|FASD?|autis\\w+|life-limit\\w+|life-shorten\\w+|end[- ]of[- ]life|terminal\\w*|hospice|cancer|died|deaths?|addict\\w+|withdrawal|born (?:dependent|addicted)|dependent on|gangs?|county lines|cuckoo\\w+|imprisoned|(?:parent|mother|father)\\w* in prison|pregnant|teenage parents|(?:are|already|become|became) (?:parents|mothers|fathers|mums|dads)|abandoned|relinquished|incest|rape\\w*|harmful sexual|sex offend\\w*|witchcraft|spirit possession|fabricated|surroga\\w+|conjoined|parents? (?:with|who (?:has|have)) HIV|murder\\w*|killed|homicide|war|torture\\w*)'
const CHILDREN =
  '(?:children|young people|girls|boys|care leavers|individuals|people|bab(?:y|ies)|infants|siblings|pupils|students|residents|cases|referrals|disclosures|reports|allegations|victims|survivors|teenagers|young (?:men|women|adults))'
/** `Six Roma children`, `four deaf young people`. */
export const DESCRIBED_GROUP = new RegExp(
  `^ (?:of (?:our|the) )?(?:[\\p{L}'-]+ )??${OF_CHILDREN}(?:,? (?:and|or) [\\p{L}]+)?(?: or| and)? (?:[\\p{L}'-]+ )?${CHILDREN}(?!\\p{L})`,
  'iu',
)
/** `Six girls are thought to be at risk of FGM`, `five victims`. */
export const GROUPS = new RegExp(
  `^(?: of (?:our|the|these|those))? (?:(?!of|in|and|or|per|out)[\\p{L}'-]+ ){0,4}?(?:victims?|survivors?|${CHILDREN}(?!\\p{L})(?:[ ,][^.;:]{0,70}?)?[ -]${OF_CHILDREN})(?!\\p{L})`,
  'iu',
)
