// F19: a percentage about health, ethnicity or another sensitive matter with the small number that it is of: it gives the count.
import type { GuardClass } from '../guard-class.ts'
import { numberSaid } from '../words/numbers.ts'

/** In digits or in words: `twenty-five per cent`. */
const PERCENTAGE =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety))\s?(?:%|per ?cent|percent)/i
const SENSITIVE =
  /\b(?:health\w*|dental|dentist\w*|teeth|immunis\w+|vaccinat\w+|medical\w*|optician\w*|ethnic\w*|heritage|white|black|asian|mixed|BAME|BME|minorit\w+|Roma|Gyps\w+|traveller\w*|Pakistani|Bangladeshi|Indian|Chinese|Caribbean|African|Arab|Eastern European|European|British|disab\w+|SEND?|EHCPs?|special educational|learning difficult\w+|autis\w+|ADHD|mental|emotional|SDQ|strengths and difficulties|CAMHS|substance\w*|drug\w*|alcohol|smok\w+|religio\w+|Muslim|Christian|Sikh|Hindu|Jewish|faith|gay|lesbian|LGBT\w*|transgender|pregnan\w+|self-harm\w*|obes\w+|overweight|asthma\w*|epilep\w+|diabet\w+|hearing|sight|exploit\w+|convict\w+|offend\w+|custody|asylum|nationality|nationals|language)\b/i
/** Any percentage of a base below 30 gives its count; of sensitive matters one below 50, as papers have printed 47. */
const LARGEST_SENSITIVE_BASE = 50
const LONGEST_ITEM = 60
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40 }
const NUMBER =
  '(\\d{1,4}|(?:twenty|thirty|forty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'
const NOT_A_BASE =
  '(?!\\d|\\s?%|[.,]\\d|[/-]\\d| ?per cent| (?:\\w+ )?(?:months?|weeks?|days?|years?|hours?|homes?|councils?|authorities|indicators?|quarters?|schools?|January|February|March|April|May|June|July|August|September|October|November|December)\\b)'
const BASE = new RegExp(
  `(?<!\\b(?:score|average|mean|median|target|age|distance|rate|maximum|minimum) )\\b(?:of|out of|among|amongst)(?: (?:the|a|our|these|those|all|only|just|cohort of|total of|group of|sample of|base of))* ${NUMBER}\\b${NOT_A_BASE}|\\bn ?= ?${NUMBER}\\b|\\b(?:cohort|base|total|sample|group|number)(?: size)?(?: (?:of|is|was|being|=)| ?[:=(])* ?(?:children |young people )?${NUMBER}\\b${NOT_A_BASE}|\\b(?:base|number|total) (?:for|of|in) [^.:;=%\\d]{3,60}[:=] ?${NUMBER}\\b${NOT_A_BASE}|(?<![\\d.])\\d{1,2} ?/ ?${NUMBER}\\b(?!/)|\\b${NUMBER} (?:[\\p{L}'-]+ ){0,3}?(?:children|young people|care leavers|pupils|girls|boys|returns|responses|questionnaires)\\b`,
  'giu',
)

const FOUND = { kind: 'a percentage about a sensitive matter with the small number that it is of' }
const MOST_ITEMS = 4
/** A note below or above that says of how many. */
const NOTE_OF_BASE = /^(?:\(|notes?:? |\* ?)?(?:base|bases|n ?=|number of|cohort|total)\b/i

export const shareOfFew: GuardClass<'F19'> = {
  class: 'F19',
  code: 'guard-share-of-few',
  severity: 'block',
  find({ text, sentences, passage, heading: own, beside, tableHead, before, after }, { least }) {
    if (passage.hasOnlyFigures) return []
    const most = Math.max(least.base, LARGEST_SENSITIVE_BASE)
    const isBaseFew = (near: string) => basesIn(near).some(base => base >= 2 && base < most)
    // The caption or the head of a table gives the base of its percentages.
    const isShareInTable =
      passage.kind === 'cell' &&
      /\d/.test(beside) &&
      /%|per ?cent/i.test(`${tableHead} ${beside}`) &&
      SENSITIVE.test(`${tableHead} ${text}`) &&
      isBaseFew(tableHead)
    if (isShareInTable) return [FOUND]
    if (passage.kind === 'cell' && !/[.!?]$/.test(text)) return []
    // `Ethnicity of the 24 children:`, and below it a list of percentages.
    const list =
      text.length <= LONGEST_ITEM ? before.slice(0, MOST_ITEMS).find(one => one.endsWith(':')) : undefined
    const heading = `${list ?? ''} ${own}`
    if (!PERCENTAGE.test(text) || !SENSITIVE.test(`${heading} ${text}`)) return []
    const note = [before[0], after[0]].filter(one => one !== undefined && NOTE_OF_BASE.test(one))
    const isFew = sentences.some((sentence, at) => {
      // The base may stand in the sentence before or after the percentage.
      const near = [list, ...note, own, sentences[at - 1], sentence, sentences[at + 1]]
        .filter(one => one !== undefined)
        .join(' ')
      return PERCENTAGE.test(sentence) && SENSITIVE.test(`${heading} ${near}`) && isBaseFew(near)
    })
    return isFew ? [FOUND] : []
  },
}

const basesIn = (text: string): number[] =>
  [...text.matchAll(BASE)].map(([, ...numbers]) =>
    readNumber(numbers.find(one => typeof one === 'string') ?? ''),
  )

function readNumber(word: string): number {
  const [tens = '', ones] = word.toLowerCase().split(/[ -]/)
  const ten = TENS[tens]
  return ten === undefined ? numberSaid(tens) : ten + (ones === undefined ? 0 : numberSaid(ones))
}
