// Finds amounts of money. In: a text with plain signs. Out: whether one stands there, in figures or in words.
import { NUMBER_WORD } from './numbers.ts'

const LARGE = '(?:hundred|thousand|million|billion|grand)'
const MANY = '(?:k|m|bn|thousand|million|billion|grand)'
const EACH_WEEK =
  '(?:weekly|nightly|a (?:week|night|month|year)|(?:per|each|every) (?:week|night|day|month|year|annum)|p\\/w|p\\.w\\.|pw|pcm|pa)'
const COST =
  '(?:costs?|costing|cost of|prices?|priced at|fees?|charges?|charged|rate|paid|paying|bill|saving|savings|saved|saves)'

const MONEY = new RegExp(
  [
    `(?:£|€|\\bGBP ?|\\bEUR ?)\\s?\\d[\\d,]*(?:\\.\\d+)?\\s?${MANY}?\\b`,
    `\\b\\d[\\d,]*(?:\\.\\d+)? ?${MANY}? (?:pounds?(?: sterling)?|GBP)\\b`,
    `\\b\\d[\\d,.]* ?grand\\b`,
    // `Nine thousand pounds`, `a quarter of a million pounds`, `five grand`, `three and a half thousand a week`.
    `\\b(?:${NUMBER_WORD}|${LARGE}|half|quarter|third)(?:[ -](?:and|of|a|half|${NUMBER_WORD}|${LARGE}))* (?:pounds|quid)\\b`,
    `\\b(?:${NUMBER_WORD}|several|a few) grand\\b`,
    `\\b(?:half|quarter of|third of|three quarters of) a million\\b(?! (?:people|children|homes))`,
    `\\b(?:${NUMBER_WORD}|half|quarter)(?:[ -](?:and|of|a|half|${NUMBER_WORD}|${LARGE}))* ${LARGE} ${EACH_WEEK}(?!\\w)`,
    `\\b(?:four|five|six|seven)[- ]figure (?:sum|cost|package|bill|amount|saving)`,
    `(?<![\\w.])\\d[\\d,.]*k (?:a|${EACH_WEEK})(?!\\w)`,
    `(?<![\\d.,])(?:\\d,\\d{3}|\\d{3,6})(?:\\.\\d\\d)? ${EACH_WEEK}(?!\\w)(?! (?:hours?|visits?|meetings?))`,
    // `Weekly cost: 6,900`, `costs 4,200`.
    `\\b${COST}(?: [a-z-]+){0,3}?:? (?:\\d{1,3}(?:,\\d{3})+|\\d{4,6})(?:\\.\\d\\d)?(?![\\d%,]|\\.\\d| (?:children|young|hours|days|people|miles|visits))`,
  ].join('|'),
  'i',
)

/** Most texts have none of these, and a workbook has thousands of texts. */
const MAY_BE_MONEY = /[£€]|\d{3}|\d[\d.]*k\b|pound|quid|grand|thousand|million|figure|GBP|EUR/i

export const hasMoney = (text: string): boolean => MAY_BE_MONEY.test(text) && MONEY.test(text)
