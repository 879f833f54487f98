// Reads what a checker needs from a page. In: HTML of our own templates. Out: its headings, tables, pictures,
// links and regions.

export interface PageContent {
  readonly language: string
  readonly title: string
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly tables: readonly string[]
  readonly pictures: readonly { readonly role: string; readonly label: string }[]
  readonly ids: readonly string[]
  readonly links: readonly { readonly to: string; readonly text: string }[]
  /** The opening tag of each region that scrolls on its own. */
  readonly scrolling: readonly string[]
}

/**
 * Expects well-formed HTML without comments, as our templates and those of a council's designer give. The
 * content of drawings is ignored.
 */
export function readPage(html: string): PageContent {
  const body = html.slice(Math.max(0, html.search(/<body\b/i)))
  const markup = body.replaceAll(/(<svg\b[^>]*>)[\s\S]*?<\/svg>/gi, '$1')
  return {
    language: attribute(/<html\b[^>]*>/i.exec(html)?.[0] ?? '', 'lang') ?? '',
    title: textOfMarkup(/<title>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? ''),
    headings: [...markup.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi)].map(
      ([, level = '', inside = '']) => ({ level: Number(level), text: textOfMarkup(inside) }),
    ),
    tables: markup.match(/<table\b[\s\S]*?<\/table>/gi) ?? [],
    pictures: (markup.match(/<(?:svg|img)\b[^>]*>/gi) ?? []).map(tag => ({
      role: /^<img/i.test(tag) ? 'img' : (attribute(tag, 'role') ?? ''),
      label: attribute(tag, 'aria-label') ?? attribute(tag, 'alt') ?? '',
    })),
    ids: (markup.match(/<[^>]*\sid="[^"]*"[^>]*>/gi) ?? []).map(tag => attribute(tag, 'id') ?? ''),
    links: [...markup.matchAll(/(<a\b[^>]*>)([\s\S]*?)<\/a>/gi)].map(([, tag = '', inside = '']) => ({
      to: attribute(tag, 'href') ?? '',
      text: textOfMarkup(inside),
    })),
    scrolling: markup.match(/<[a-z]+\b[^>]*class="(?:[^"]* )?scroll(?: [^"]*)?"[^>]*>/gi) ?? [],
  }
}

export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

export const textOfMarkup = (markup: string): string =>
  unescaped(markup.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim()

const NAMED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
  '&amp;': '&',
}
const unescaped = (text: string): string =>
  text.replaceAll(/&(?:lt|gt|quot|amp|#x27|#x60|#x3D);/g, escaped => NAMED[escaped] ?? escaped)
