// F19: a percentage about health, ethnicity or another sensitive matter with the small number that it is of: it gives the count.
import { rememberedOf } from '../../terms/remembered.ts'
import type { GuardClass, GuardedText, Row } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'
import { fractionsIn, NUMBER_WORD, numberSaid } from '../words/numbers.ts'
import { shortAbove } from '../words/short-above.ts'

/** In digits or in words: `twenty-five per cent`. */
const PERCENTAGE = new RegExp(
  `(?:\\d|\\b(?:${NUMBER_WORD}|half|quarter))\\s?(?:a )?(?:%|per ?cent|percent)`,
  'i',
)
const hasShare = (text: string): boolean => PERCENTAGE.test(text) || fractionsIn(text).length > 0

/** Health and development; ethnicity, nationality, language and belief; what a child or a family has gone through. */
const SENSITIVE = anyOf(`
health* | unhealthy | dental | dentist* | teeth | immunis* | vaccinat* | jabs | medical* | medicat* | optician* | gp | doctor* | ill | illness* | condition | conditions | hospital* | a&e | hearing | sight | eyesight | vision | speech | obes* | overweight | underweight | bmi | asthma* | epilep* | diabet* | eczema | allerg* | hepatitis | hiv | sexual* | contracepti* | pregnan* | mother | mothers | parents themselves | sleep | enure* | nutrition | tubercul* | tb | malaria | covid | infect* | disease* | virus* | syphilis | scabies | anaemi* | malnour* | decay | cavities | caries | development check* | development assess* | developmental | fillings | squint | prematur* | birth weight | injur* | fracture* | disorder* | diagnos* | syndrome* | symptom*
disab* | sen | send | ehcp | ehcps | ehc | special educational | special need* | statement of | learning difficult* | autis* | adhd | asd | fasd | foetal alcohol* | dyslexi* | wheelchair | neurodivers* | impair* | deaf | blind
mental* | emotional* | sdq | sdqs | strengths and difficulties | camhs | anxi* | depress* | trauma* | self-harm* | self harm* | suicid* | overdos* | eating disorder* | psychi* | therap* | counsell* | attachment | behavioural
substance* | drug* | alcohol | smok* | vap* | cannabis | addict* | misuse*
ethnic* | heritage | race | racial | white | black | asian | mixed | bame | bme | minorit* | roma | gyps* | traveller* | pakistani* | bangladeshi* | indian* | chinese | caribbean* | african* | arab* | european* | british | english | irish | welsh | scottish | sudanese | eritrean* | ethiopian* | somali* | afghan* | iranian* | iraqi* | kurdish | kurd* | syrian* | vietnamese | albanian* | polish | romanian* | slovak* | czech | hungarian* | lithuanian* | latvian* | bulgarian* | ukrainian* | russian* | turkish | nigerian* | ghanaian* | congolese | egyptian* | libyan* | yemeni* | filipino* | nepalese | nationalit* | nationals | language* | born abroad | country of origin | immigration | asylum | refugee* | unaccompanied | uasc
religio* | muslim* | christian* | sikh* | hindu* | jewish | catholic* | buddhist* | faith | belief*
gay | lesbian | bisexual | lgbt* | trans | transgender | gender identity | exploit* | traffick* | convict* | caution* | offend* | custody | remand* | prison | arrest* | gang* | abus* | violen* | neglect* | fgm | radicalis* | young carer*
`)
const LONGEST_ITEM = 60
/** Any percentage of a base below 30 gives its count; of sensitive matters one below 50, as papers have printed 47. */
const LARGEST_SENSITIVE_BASE = 50
const WHOLE = `(\\d{1,4}|${NUMBER_WORD})`
const NOT_A_BASE = `(?!\\d|\\s?%|[.,]\\d|[/-]\\d| ?per ?cent| (?:[\\w-]+ )?(?:months?|weeks?|days?|years?|hours?|minutes?|homes?|councils?|authorities|indicators?|measures?|quarters?|schools?|nurses?|staff|workers?|teams?|carers?|families|visits?|wards?|miles|points?|posts?|practices|dentists|surgeries|clinics|January|February|March|April|May|June|July|August|September|October|November|December)\\b)`
const PEOPLE =
  '(?:children|young people|young adults|care leavers|leavers|pupils|students|girls|boys|teenagers|adolescents|babies|infants|under[- ]fives|residents|individuals|siblings|UASC|asylum seekers|entrants|mothers|parents|returns|responses|questionnaires|respondents|forms|scores|records|(?:(?:dental|health|medical|initial|review|eye|development\\w*) )*(?:checks|assessments|examinations)|of them|of whom|cases|adoptees|admissions|new starters)'
const BASE = new RegExp(
  [
    `(?<!\\b(?:score|average|mean|median|target|age|distance|rate|maximum|minimum|ages|under|over) )\\b(?:of|out of|among|amongst)(?: (?:the|a|our|these|those|all|only|just|some|cohort of|total of|group of|sample of|base of|around|about))* ${WHOLE}\\b${NOT_A_BASE}(?= [\\p{Ll}(]|[.,:;)]|$)`,
    `\\bfor (?:all|these|those|only|just) (?:of )?(?:the )?${WHOLE}\\b${NOT_A_BASE}(?= [\\p{Ll}(]|[.,:;)]|$)`,
    `\\bn ?= ?${WHOLE}\\b`,
    `(?<![\\d.,])${WHOLE} (?:were )?(?:seen|assessed|checked|examined|surveyed|screened|replied|replies|returned|completed|received|reviewed|in all|in total)\\b`,
    `\\b(?:cohort|base|bases|total|sample|group|number|population|denominator|caseload)(?: size)?(?: (?:of|is|was|being|only|just|numbered|numbers|small,? at|small|=)| ?[:=(,])* ?(?:children |young people )?${WHOLE}\\b${NOT_A_BASE}`,
    `\\b(?:base|number|total) (?:for|of|in) [^.:;=%\\d]{3,60}[:=] ?${WHOLE}\\b${NOT_A_BASE}`,
    `(?<![\\d.])\\d{1,2} ?/ ?${WHOLE}\\b(?!/)`,
    `(?<![\\p{L}\\d.,/£-]|\\b(?:in|years?|stage|under|over|aged|age) )${WHOLE} (?!months? )(?:(?!of|in|thirds?|quarters?|fifths?|tenths?)[\\p{L}'-]+ ){0,3}?${PEOPLE}\\b`,
    `\\bthere (?:are|were) (?:only |just )?${WHOLE}\\b${NOT_A_BASE}(?= (?:in|on|of)\\b|[.,;]|$)`,
  ].join('|'),
  'giu',
)

const FOUND = { kind: 'a percentage about a sensitive matter with the small number that it is of' }
/** A note below or above that says of how many. */
const NOTE_OF_BASE = /^(?:\(|notes?:? |\* ?)?(?:base|bases|n ?=|number of|cohort|total)\b/i

export const shareOfFew: GuardClass<'F19'> = {
  class: 'F19',
  code: 'guard-share-of-few',
  severity: 'block',
  find(given, { least }) {
    const { text, sentences } = given
    if (given.hasOnlyFigures) return []
    const most = Math.max(least.base, LARGEST_SENSITIVE_BASE)
    const isBaseFew = (near: string) => basesIn(near).some(base => base >= 2 && base < most)
    if (isShareInRow(given, isBaseFew, most)) return [FOUND]
    if (!hasShare(text) || (given.kind === 'cell' && !/[.!?]$/.test(text))) return []
    const { before, after, heading: own } = given
    // `Ethnicity of the 24 children`, and below it a list of percentages.
    const list = text.length <= LONGEST_ITEM ? shortAbove(given) : []
    const heading = [...list, own].join(' | ')
    if (!SENSITIVE.test(`${heading} ${text}`)) return []
    const note = [before[0], after[0]].filter(one => one !== undefined && NOTE_OF_BASE.test(one))
    const isFew = sentences.some((sentence, at) => {
      // The base may stand in the sentence before or after the percentage.
      const near = [...list, ...note, own, sentences[at - 1], sentence, sentences[at + 1]]
        .filter(one => one !== undefined)
        .join(' | ')
      return hasShare(sentence) && SENSITIVE.test(`${heading} ${near}`) && isBaseFew(near)
    })
    return isFew ? [FOUND] : []
  },
}

/** `Base | 14`: a row of the table, or its last column, says of how many. */
const ROW_OF_BASE = /^(?:base|total|all|number|n|cohort|sample)\b.{0,25}$/i
const COLUMN_OF_BASE = /(?:^|\| )(?:base|n|cohort|denominator|out of|sample)(?: \||$)/i
const PEOPLE_ALONE = new RegExp(`^(\\d{1,2})(?: ${PEOPLE})?$`, 'i')
function isBaseInRow({ text, beside, tableHead, kind }: GuardedText, head: string, most: number): boolean {
  if (kind !== 'cell' || !(ROW_OF_BASE.test(text) || COLUMN_OF_BASE.test(tableHead))) return false
  const base = Number(PEOPLE_ALONE.exec(beside.split(' | ').at(-1) ?? '')?.[1])
  return (
    base >= 2 && base < most && SENSITIVE.test(`${head} ${text}`) && OF_SHARES.test(`${tableHead} ${beside}`)
  )
}
const OF_SHARES = /%|per ?cent|\bshare\b|\bproportion\b/i

const isShareOrBase = ({ row, tableHead }: GuardedText): boolean =>
  row !== undefined && hasDigits(row) && (hasShareInRow(row) || OF_SHARES.test(tableHead))
const hasDigits = rememberedOf((row: Row) => /\d/.test(row.text))
const hasShareInRow = rememberedOf((row: Row) => OF_SHARES.test(row.text))

/** The caption or the head of a table, or the heading of a list, gives the base of its percentages. */
function isShareInRow(given: GuardedText, isBaseFew: (near: string) => boolean, most: number): boolean {
  if (!given.isFirstOfRow || !isShareOrBase(given)) return false
  const head = [given.tableHead, ...shortAbove(given)].join(' | ')
  if (isBaseInRow(given, head, most)) return true
  return (
    /%|per ?cent/i.test(`${given.tableHead} ${given.beside}`) &&
    /\d/.test(head) &&
    isBaseFew(head) &&
    SENSITIVE.test(`${head} ${given.text}`)
  )
}

const basesIn = (text: string): number[] =>
  [...text.matchAll(BASE)].map(([, ...numbers]) =>
    numberSaid(numbers.find(one => typeof one === 'string') ?? ''),
  )
