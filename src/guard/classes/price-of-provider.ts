// F14: what a provider charges or bids: a sum with a provider's name, a price for a bed or a week, the stage of a tender.
import type { GuardClass, GuardedText } from '../guard-class.ts'
import { anyOf } from '../words/any-of.ts'
import { hasMoney } from '../words/money-in.ts'
import { startsWithUncommonName } from '../words/name-shapes.ts'

const PRICE = anyOf(`
per week | a week | weekly | each week | pw | p/w | per bed | a bed | bed price | per night | a night | nightly | per place | per placement per week | spot price* | spot rate* | spot purchase* | spot contract* | framework price* | framework rate* | block contract* | block price* | block rate* | day rate* | hourly rate* | price range* | prices range* | prices ranged | ranging from | ranged from | quoted | quote | quotes | bid | bids | tender* | tendered | charged | charges | charge | invoice* | ceiling price | price cap | fee rate* | uplift* | negotiated | came in
`)
/** Somebody who charges, or a range of what is charged. A single figure for a kind of placement is the council's own. */
const PROVIDER =
  /\b(?:providers?|suppliers?|contractor|tenderer|bidder|framework|spot|bed|beds|block contract|lot \d|weekly fees?|lowest|highest|placement (?:price|fee)s?|(?:solo|bespoke|specialist) placement|most expensive (?:single )?placement)\b|\b(?:from|between) £[\d,.]+k? (?:to|and) £|£[\d,.]+k? ?(?:-|–|to) ?£/i
const COMPANY =
  /(?<!\p{L})\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+){0,3} (?:Ltd|Limited|LLP|PLC|plc|Fostering Agency|Care Group|Care Services|Residential Services|Homes Group)(?!\p{L})|\b(?:Provider|Agency|Supplier|Company|Bidder) [A-Z0-9]\b|\b(?:exclusive|block|sole|new) (?:contract|agreement|deal|arrangement) with \p{Lu}[\p{L}&'-]+|\b(?:contract|agreement|deal) with \p{Lu}[\p{L}&'-]+ (?:Group|Care|Homes|Fostering|Services|Healthcare|House)(?!\p{L})/u
const TENDER_STAGE =
  /\b(?:preferred (?:bidder|provider|supplier|partner)|bidder [A-Z\d]\b|(?:provider|supplier|tenderer) [A-Z\d] (?:scored|bid|quoted)|contract (?:will|is to|is expected to|is likely to) (?:go|be (?:awarded|given|let))|subject to call-in|negotiat\w+ (?:with|over) (?:the |a |one |two )?(?:\w+ )?(?:provider|supplier|bidder)s?|(?:providers?|suppliers?) (?:has |have )?(?:asked for|want(?:ed)?|sought|settled|agreed|accepted)[^.]{0,30}\buplift|(?:best|final|lowest|highest) (?:price|bid|offer|rate)s? (?:received|offered|so far)|(?:lowest|highest)[- ](?:tendered|bid|quoted)|(?:two|three|four|five|six|\d) (?:bidders|tenderers|tenders|bids) (?:remain\w*|left|still|were|was|have|are|passed|failed|withdrew)|\btenders?\b[^.;]{0,40}\b(?:is|are|was|were) (?:at|in|under|now|being) (?:the )?(?:\w+ )?(?:stage|evaluat\w+|moderation|clarification)|(?:bid|offer|price|tender) (?:is|was) [\d.]+ ?(?:%|per cent) (?:above|below|higher|lower|over|under)|\baward (?:to|is|of)\b[^.;]{0,30}\b(?:likely|expected|recommended|probable|pending)|\bbids by (?:price|score|quality)\b|price schedule|minded to award|intend(?:s|ed)? to award|(?:recommended|winning|successful|highest[- ]scoring|lowest[- ]priced|unsuccessful|losing) (?:bid|bidder|tenderer|supplier|provider)s?|contract award (?:is|for|of)[^.;]{0,40}\b(?:awaiting|pending|subject|expected|due)|(?:is|are|was|were) ranked (?:first|second|third|top|last)|(?:bidders?|tenderers?|providers?|suppliers?) (?:has|have) not (?:yet )?been told|tenders?\b[^.;]{0,40}\b(?:rejected|too dear|too high|disqualified|withdrawn)|bids? (?:came|come) (?:from|in)|bids? from (?:the )?\p{L}+|bid(?:s|ders?)? (?:have|has|had|were|was|are|is) (?:been )?(?:expected|due|invited|received|submitted|scored|evaluated|shortlisted|rejected)|tender (?:price|closes|closed|closing|evaluation|submissions?|is (?:at|in)|stage|scores?)|tenders? (?:have|has|were|was) (?:been )?(?:received|opened|evaluated|scored)|evaluation of (?:the )?(?:bids|tenders|lot \d)|commercial(?:ly)? (?:in confidence|sensitive|confidential)|\b(?:prices?|bids?|tenders?|rates?|fees?|contracts?|suppliers?|providers?|terms|costs?|charges?|offers?|commercial)\b[^.;]{0,60}\bin confidence|standstill|moderation of (?:the )?(?:bids|tenders|scores)|shortlisted (?:bidders|suppliers|providers)|not yet (?:been )?awarded|award(?:ed)? subject to|best and final offer|scored (?:highest|lowest))\b/iu
const BEDS =
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:\w+ )?(?:beds?|bedded|places)\b/i
/** Averages of the council and allowances of carers are published. */
const PUBLISHED =
  /\b(?:average|mean|median|total|overall|unit cost|allowances?|skills fee|national minimum|england|statistical neighbours?|benchmark\w*|budget|overspend|underspend|variance|outturn|forecast|savings? of £[\d.,]+ ?m|pocket money|council'?s own|in-house|hours? a week|leaving care grant)\b/i

/** `Contracts above £30,000 are listed`: from which sum something must be done. */
const THRESHOLD =
  /\b(?:contracts?|payments?|purchases?|invoices?|spend(?:ing)?|expenditure|transactions?|orders?|grants?|procurements?|valued?)(?: \w+){0,3}? (?:above|over|exceeding|more than|below|under|up to|in excess of|of at least) £[\d,.]+(?:k|m)?|\bthreshold of £[\d,.]+(?:k|m)?/gi

/** `Prices are not shown, because they are commercially confidential`. */
const KEPT_BACK =
  /\b(?:not (?:shown|given|published|printed|included|listed|disclosed)|withheld|left out|omitted|kept back)\b[^.;]{0,30}\b(?:commercial(?:ly)?) (?:in confidence|sensitive|confidential)\b/gi

/** Two words of a tender in the name of a file. */
const TENDER_IN_FILE_NAME =
  /\b(?:pric(?:e|es|ing)|rates?|fees?|bids?|bidders?|tenders?|itt|quotes?|quotation|lot ?\d+|evaluation|scor(?:es|ing)|submission|commercial|award|moderation|spot purchase)\b/gi
const OF_TENDER =
  /\b(?:bids?|bidders?|tenders?|itt|quotes?|quotation|lot ?\d+|provider|supplier|price schedule|spot purchase)\b/i
const isTenderInFileName = (name: string): boolean =>
  OF_TENDER.test(name) &&
  new Set([...name.matchAll(TENDER_IN_FILE_NAME)].map(([word]) => word.toLowerCase())).size > 1

/** An uncommon word with a capital that charges or bids, or whom the council pays. */
const ACTS_AS_COMPANY =
  /(?<!\p{L})(\p{Lu}[\p{L}&'-]+)(?: (?:\p{Lu}[\p{L}&'-]+|and|of|&)){0,4} (?:(?:has|have|had|will|would|is|now|also|currently) ){0,2}(?:charg(?:es?|ed|ing)|quot(?:es?|ed|ing)|bids?|tendered|invoic(?:es?|ed)|offer(?:s|ed)?|ask(?:s|ed) for|scored|submitted|won|secured?|prices?|raised|wants?|costs?|proposed|agreed|came in|put in|will not go (?:below|above)|holds?|sells?|supplies)\b/gu
const PAID_COMPANY =
  /\b(?:pay|paid|paying|pays|with|from|to|by|at|contract(?:ed)? with|deal with|use|using|commissioned) (\p{Lu}[\p{L}&'-]+)/gu
const hasCompanyAt = (sentence: string, patterns: readonly RegExp[]): boolean =>
  patterns.some(pattern =>
    [...sentence.matchAll(pattern)].some(([, name = '']) => startsWithUncommonName(name)),
  )
const hasUncommonCompany = (sentence: string): boolean =>
  hasCompanyAt(sentence, [ACTS_AS_COMPANY, PAID_COMPANY])
/** `… wants six per cent on every place`. */
const NEGOTIATED =
  /\b(?:wants?|wanted|asks?|asked|asking|seeks?|seeking|offers?|offered|demands?|demanded|proposes?|proposed|accepted|agreed|settled)\b[^.]{0,60}(?:%|per cent)|\b(?:notice on the contract|withdraw\w* from the framework|will not take (?:new )?referrals)\b/i
/** `Brightholm Homes wants eight per cent more`. */
const NAMED_PROVIDER =
  /(?<!\p{L})(\p{Lu}[\p{L}&'-]+) (?:Homes|Care|Group|House|Fostering|Services|Healthcare|Residential|Support|Placements)(?!\p{L})/u
/** `Brightholm Care: six beds, £4,995 each`. A house is rather the council's own. */
const NAMED_COMPANY =
  /(?<!\p{L})(\p{Lu}[\p{L}&'-]+) (?:\p{Lu}\p{Ll}+ )?(?:Homes|Care|Group|Fostering|Services|Healthcare|Residential|Support|Placements)(?!\p{L})/u
const isCompany = (text: string): boolean => startsWithUncommonName(NAMED_COMPANY.exec(text)?.[1] ?? '')
/** `Brightholm £5,100, Marwick £4,700`. */
const NAME_AND_SUM =
  /(?<!\p{L})(\p{Lu}[\p{L}&'-]+):?(?: –| -| has| with)? (?:\d+ (?:points|%)(?: and| at|,)? )?\(?(?:£\d|\d{1,2} (?:beds?|places)\b)/gu
const OF_MORE =
  /\b(?:uplift|prices?|fees?|rates?|beds?|places?|placements?|contract|discount|increase|rise)\b/i
const hasPricedCompany = (sentence: string): boolean =>
  (isCompany(sentence) &&
    hasMoney(sentence) &&
    (PRICE.test(sentence) || BEDS.test(sentence) || OF_MORE.test(sentence) || /\beach\b/i.test(sentence))) ||
  (hasCompanyAt(sentence, [ACTS_AS_COMPANY]) &&
    (NEGOTIATED.test(sentence) || hasMoney(sentence)) &&
    OF_MORE.test(sentence)) ||
  (hasCompanyAt(sentence, [CONTRACT_WITH]) && hasMoney(sentence)) ||
  ((PRICE.test(sentence) || OF_MORE.test(sentence)) &&
    hasMoney(sentence) &&
    hasCompanyAt(sentence, [NAME_AND_SUM]))

const CONTRACT_WITH = /\b(?:contract|agreement|deal|arrangement) with (\p{Lu}[\p{L}&'-]+)/gu

const hasNamedProvider = (sentence: string): boolean =>
  startsWithUncommonName(NAMED_PROVIDER.exec(sentence)?.[1] ?? '')
const FOR_CARERS = /\bfoster carers (?:receive|are paid|get|will get|will receive)\b|\bfor each child\b/i

const COLUMN_OF_PROVIDER =
  /^(?:name of )?(?:provider|supplier|agency|bidder|tenderer|company|organisation|contractor)(?: name)?s?$/i
const PRICED = /\b(?:beds?|places|prices?|costs?|rates?|fees?|weekly|bids?|scores?|quality|value|spend)\b|£/i
const isRowOfProvider = (given: GuardedText): boolean =>
  (COLUMN_OF_PROVIDER.test(given.column) || (given.column !== '' && isCompany(given.text))) &&
  /\d/.test(given.beside) &&
  (PRICED.test(given.tableHead) || hasMoney(given.beside))

export const priceOfProvider: GuardClass<'F14'> = {
  class: 'F14',
  code: 'guard-price-of-provider',
  severity: 'warn',
  find(given, { providers }) {
    const { sentences, text } = given
    if (given.kind === 'file name' && isTenderInFileName(text))
      return [{ kind: 'the stage or the content of a tender' }]
    if (isRowOfProvider(given)) return [{ kind: 'a price, or the beds, of a provider' }]
    const isListed = (sentence: string) => providers.some(name => sentence.toLowerCase().includes(name))
    const rowOf = (sentence: string) =>
      (given.kind === 'cell' && sentence === text ? `${sentence} ${given.beside}` : sentence).replace(
        THRESHOLD,
        ' ',
      )
    const isPriced = sentences.some(sentence => {
      const isNamed = COMPANY.test(sentence) || isListed(sentence)
      if (hasNamedProvider(sentence) && NEGOTIATED.test(sentence)) return true
      if (hasPricedCompany(sentence) && !PUBLISHED.test(sentence)) return true
      if (isNamed)
        return (
          hasMoney(rowOf(sentence)) ||
          NEGOTIATED.test(sentence) ||
          (BEDS.test(sentence) && !/\bchildren's homes? \(/.test(sentence))
        )
      return (
        hasMoney(sentence) &&
        PRICE.test(sentence) &&
        (PROVIDER.test(sentence) || hasUncommonCompany(sentence)) &&
        !PUBLISHED.test(sentence) &&
        !FOR_CARERS.test(sentence)
      )
    })
    if (isPriced) return [{ kind: 'a price, or the beds, of a provider' }]
    return sentences.some(sentence => TENDER_STAGE.test(sentence.replace(KEPT_BACK, ' ')))
      ? [{ kind: 'the stage or the content of a tender' }]
      : []
  },
}
