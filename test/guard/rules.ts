// What the tests of the guard give it.
import { guardAllowedSchema } from '../../src/definitions/guard-rules.ts'
import type { Finding, GuardRules } from '../../src/guard/finding.ts'
import { guard } from '../../src/guard/guard.ts'
import type { Passage, PassageKind } from '../../src/guard/passage.ts'

export const NO_RULES: GuardRules = { allowed: guardAllowedSchema.parse({}), overrides: [] }

export const sentencePassage = (
  text: string,
  place = 'paragraph 1',
  kind: PassageKind = 'sentence',
): Passage => ({
  file: 'paper.md',
  place,
  text,
  kind,
})

export const findIn = (text: string, rules: GuardRules = NO_RULES): readonly Finding[] =>
  guard([sentencePassage(text)], rules).findings
export const classesIn = (text: string, rules: GuardRules = NO_RULES): string[] =>
  findIn(text, rules).map(one => one.class)
