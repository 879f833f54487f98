import { describe, expect, it } from 'vitest'
import { withLargeType } from '../../../src/formats/word/large-type.ts'

describe('withLargeType(xml, leastPoints)', () => {
  it.each([
    // 8.5 points and half as much again are 12.75: less than 16.
    ['<w:sz w:val="17"/>', '<w:sz w:val="32"/>'],
    // 19 points and half as much again are 28.5.
    ['<w:szCs w:val="38"/>', '<w:szCs w:val="57"/>'],
    ['<w:cols w:space="510" w:num="3" w:equalWidth="true"/>', ''],
    ['<w:br w:type="column"/><w:br/>', '<w:br/>'],
    ['<w:rPr><w:i/><w:iCs/><w:b/></w:rPr>', '<w:rPr><w:b/></w:rPr>'],
  ])('makes of %s %s', (before, after) => expect(withLargeType(before, 16)).toBe(after))
})
