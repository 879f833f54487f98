// The Word edition in large print. In: the XML of a part of the file, and the smallest type in points. Out: the same with
// every size half as large again and none smaller, in one column and without italics.
// Worked: table text of 8.5 points and words of 10.5 are 16, and a heading of 19 is 28.5.
import { pt } from './lengths.ts'

/** From the 10.5 points of words in other looks to 16. */
const LARGER = 1.5

export const withLargeType = (xml: string, leastPoints: number): string =>
  xml
    .replace(
      /(<w:sz(?:Cs)? w:val=")(\d+)"/g,
      (_, start: string, size: string) =>
        `${start}${Math.max(pt(leastPoints), Math.round(Number(size) * LARGER))}"`,
    )
    .replace(/<w:cols\b[^>]*\/>/g, '')
    .replace(/<w:br w:type="column"\/>/g, '')
    .replace(/<w:i(?:Cs)?\/>/g, '')
