import { describe, expect, it } from 'vitest'
import type { GuardClassName } from '../../src/problems/guard-sentences.ts'
import { classSentences } from './class-sentences.ts'
import { conceptSentences, nearConcepts } from './concept-sentences.ts'
import { ordinarySentences } from './ordinary-sentences.ts'
import { classesIn, findIn } from './rules.ts'
import { wideClean, wideMissed, wideSentences } from './wide-sentences.ts'

const names = Object.keys(classSentences) as GuardClassName[]

describe.each(names)('class %s', name => {
  const { found, clean } = classSentences[name]
  it('has at least six sentences of each kind', () =>
    expect(Math.min(found.length, clean.length)).toBeGreaterThanOrEqual(6))
  it.each(found)('finds: %s', text => expect(classesIn(text)).toContain(name))
  it.each(clean)('finds nothing in: %s', text => expect(findIn(text)).toEqual([]))
  it.each(found)('quotes nothing of: %s', text => {
    const said = JSON.stringify(findIn(text))
    for (const word of ['Zorvane', 'Quillick', '4821', '900123', 'AB was', text])
      expect(said).not.toContain(word)
  })
})

describe('ordinary sentences of papers', () => {
  it.each(ordinarySentences)('%s', text => expect(findIn(text)).toEqual([]))
})

describe('the concepts of the classes', () => {
  it.each(names)('%s', name => {
    const missed = [...conceptSentences[name], ...wideSentences[name]].filter(
      text => !classesIn(text).includes(name),
    )
    expect(missed).toEqual([])
  })
  it('still miss these', () => expect(wideMissed.map(text => classesIn(text))).toEqual([['F16'], [], []]))
  it('find nothing in sentences that look alike', () =>
    expect([...nearConcepts, ...wideClean].filter(text => findIn(text).length > 0)).toEqual([]))
})
