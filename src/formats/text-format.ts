// Plain text, such as for an e-mail: the words of the web page, without its looks.
import type { Format } from './format.ts'

/** Mail programs and minutes wrap longer lines badly. */
const LINE = 76

export const text: Format = async ({ html }) => {
  const { htmlToText } = await import('html-to-text')
  const page = htmlToText(html, {
    wordwrap: LINE,
    baseElements: { selectors: ['main'] },
    selectors: [
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
      { selector: 'svg', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
      ...['h1', 'h2', 'h3'].map(selector => ({ selector, options: { uppercase: false } })),
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  })
  return new Map([['paper.txt', `${page.trim()}\n`]])
}
