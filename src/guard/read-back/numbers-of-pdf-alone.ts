// Whether a PDF says numbers that its web page does not. In: what a screen reader says of the PDF, and the page. Out: how many numbers,
// as texts, the PDF has alone. What the reading itself adds, such as `Row 3` or `Page 2`, is none of them.
import { attributeOf, childrenOf, type PageElement } from '../finished-page/page-tree.ts'

const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g
/** Said of the tags, at the beginning of a line. */
const SAID_OF_TAGS = /^\s*(?:Page \d+|Row \d+|(?:Table|List|Contents) of \d+ \w+|Heading \d:)/
/** Where a line of the contents leads. */
const PAGE_OF_LINK = /, page \d+\]/g

export function numbersOfPdfAlone(spoken: string, page: PageElement): number {
  const inPage = new Set(wordsIn(page).flatMap(numbersIn))
  const inPdf = spoken
    .split('\n')
    .flatMap(line => numbersIn(line.replace(SAID_OF_TAGS, '').replace(PAGE_OF_LINK, '')))
  return new Set(inPdf.filter(number => !inPage.has(number))).size
}

/** `06` is the day of a date, or half of a year at the end of a line. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(NUMBER) ?? []).filter(number => !/^0\d/.test(number))

/** The texts of a page, of its drawings and of their alternatives. */
const wordsIn = (element: PageElement): string[] => [
  attributeOf(element, 'aria-label') ?? '',
  ...element.children.filter(child => typeof child === 'string'),
  ...childrenOf(element).flatMap(wordsIn),
]
