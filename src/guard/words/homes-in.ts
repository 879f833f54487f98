// Finds a named children's home, or an address. In: a text with plain signs, and the homes that the council lists. Out: whether
// one stands there.

const KIND =
  'House|Lodge|Cottage|Grange|Manor|View|Hall|Villa|Farm|Mews|Heights|Croft|Barn|Bungalow|Haven|Hollow|Retreat|Residence|Home|Road|Street|Avenue|Lane|Drive|Crescent|Close|Gardens|Terrace'
const NAMED = new RegExp(
  `(?<![\\p{L}])(?:(?:\\d{1,3}[a-z]?,? )?(?:The )?(?:\\p{Lu}[\\p{L}'-]+ ){1,2}(?:${KIND}))(?!\\p{L})`,
  'gu',
)
/** Buildings that are no children's homes, and words that begin a sentence. */
const OTHER =
  /\b(?:Town|Civic|County|City|Guild|Village|Shire|Council|Riverside|Somerset|Parliament|Full|White|Commons|The|Our|A|Each|Every|Foster|Nursing|Care|Registered|Own|Family|Children's|Residential|Secure|Open|In|High|Main) (?:House|Hall|Home|View|Street|Road)\b/
const DESCRIBED =
  /\b(?:(?:children's|residential|respite|short[- ]breaks?) (?:home|unit)|home|house|flat|property|address|unit) (?:at|in|on|called|known as) (?:\d|(?!January|February|March|April|May|June|July|August|September|October|November|December|England|Wales|Scotland|Britain|Ofsted)\p{Lu}\p{Ll})/u
const LABEL = /\b(?:Home|House|Unit|Site) (?:[A-Z]|\d{1,2})\b(?!\.\d)/
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/

/** A home by its name: listed, or with a word such as House or Lodge. */
export const hasNamedHome = (text: string, homes: readonly string[]): boolean =>
  homes.some(home => text.toLowerCase().includes(home)) ||
  [...text.matchAll(NAMED)].some(([found]) => !OTHER.test(found)) ||
  DESCRIBED.test(text) ||
  POSTCODE.test(text)

/** Also `Home A`, or `the home` that the passage is about. */
export const hasOneHome = (text: string, homes: readonly string[]): boolean =>
  hasNamedHome(text, homes) ||
  LABEL.test(text) ||
  /\b(?:the|this) (?:children's )?(?:home|unit|house)\b/i.test(text)
