// Puts places for page numbers into the links of the contents, which only a print has. In: the web page. Out: the page
// to print, in which each link of the class `to-page` ends with a place that the finishing step fills.
import { PAGE_PLACE } from '../../pdf/finish.ts'

const PLACE = `<span class="page-number">${PAGE_PLACE}</span>`

export const withPagePlaces = (html: string): string =>
  html.replaceAll(/(<a class="to-page" [^>]*>[\s\S]*?)<\/a>/g, `$1${PLACE}</a>`)
