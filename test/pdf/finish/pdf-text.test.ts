import { describe, expect, it } from 'vitest'
import { pdfText, readText } from '../../../src/pdf/finish/pdf-text.ts'

describe('pdfText(text)', () => {
  it.each(['plain', 'Children’s', '▲ Ŵ £ 😀', ''])('keeps %j', text => {
    expect(readText(pdfText(text))).toBe(text)
  })
})
