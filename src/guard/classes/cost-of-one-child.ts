// F11: a case study with money: a sum within a paragraph that is about one child or one carer.
import type { GuardClass } from '../guard-class.ts'
import { hasOneLetterName, initialsIn } from '../words/initials-in.ts'
import { hasMoney } from '../words/money-in.ts'
import { personIn } from '../words/persons-in.ts'

/** A rate that everybody gets, or an average, is nobody's cost. */
const FOR_ALL =
  /\b(?:per (?:child|young person|head|pupil|place)|each|every|any|average|mean|typical(?:ly)?|unit cost|allowances?|setting[- ]up|grant|premium|bursar(?:y|ies)|entitled|up to|a child placed|pocket money|savings account|trust fund|budget|scheme|prize|award|donat\w+|fundrais\w+|ISA|fee)\b/i
const CARER = /\b(?:the|a|this|one|her|his) (?:[\w-]+ )?(?:foster )?carer\b(?!s)/i
const CASE_STUDY = /\bcase stud(?:y|ies)\b|\bcase (?:\d|one|two|three|[A-Z]\b)/i

export const costOfOneChild: GuardClass<'F11'> = {
  class: 'F11',
  code: 'guard-cost-of-one-child',
  severity: 'block',
  find({ text, sentences, heading, beside, before, after, passage }, { abbreviations }) {
    const row = passage.kind === 'cell' ? beside : ''
    const money = sentences.filter(sentence => hasMoney(sentence))
    const isMoney =
      money.length > 0 || (passage.kind === 'cell' && hasMoney(row) && personIn(text) === 'sure')
    if (!isMoney) return []
    const isSure =
      [text, before[0] ?? ''].some(one => initialsIn(one, abbreviations).length > 0) ||
      hasOneLetterName(text) ||
      [heading, row, ...sentences].some(one => personIn(one) === 'sure') ||
      [before[0], before[1], after[0]].some(one => one !== undefined && CASE_STUDY.test(one))
    const isHere =
      isSure ||
      money.some(
        sentence => personIn(sentence) !== undefined || CARER.test(sentence) || CASE_STUDY.test(sentence),
      )
    const isForAll =
      money.length > 0 && money.every(sentence => FOR_ALL.test(sentence) && !isAboutOne(sentence))
    return isHere && !isForAll ? [{ kind: 'a sum of money in a paragraph about one person' }] : []
  },
}

const isAboutOne = (sentence: string): boolean =>
  personIn(sentence) === 'sure' || initialsIn(sentence, new Set()).length > 0
