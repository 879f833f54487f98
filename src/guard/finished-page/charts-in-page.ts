// The charts of a finished page. In: the page. Out: each chart that has a label, with its words and its drawings: the wide one, and the
// one for a narrow screen.
import { attributeOf, elementsNamed, hasClass, type PageElement, readableText } from './page-tree.ts'

export interface PageChart {
  /** `Figure 3` */
  readonly label: string
  readonly title: string
  /** As its class says: `history`, `stacked`. */
  readonly kind: string
  /** `Table 4`, `Table 6 and Table 7`, `the workbook of figures`; where the page does not say, the caption of the next table. */
  readonly figuresIn: string
  readonly drawings: readonly PageDrawing[]
}

export interface PageDrawing {
  readonly svg: PageElement
  readonly alternative: string
}

export function chartsInPage(page: PageElement): PageChart[] {
  const inOrder = elementsNamed(page, 'figure', 'p', 'table')
  return inOrder.flatMap((figure, at) => {
    if (figure.name !== 'figure') return []
    const partOf = (name: string) =>
      elementsNamed(figure, 'span', 'strong')
        .filter(one => hasClass(one, name))
        .map(readableText)
        .join(' ')
    const [label = '', inCaption] = partOf('chart-label').replace(/\.$/, '').split(', figures in ')
    const next = inOrder[at + 1]
    const below =
      next !== undefined && hasClass(next, 'chart-figures')
        ? readableText(next).replace(/^Figures: /, '')
        : captionOf(inOrder.slice(at).find(({ name }) => name === 'table'))
    return [
      {
        label,
        title: partOf('chart-title'),
        kind: /\bchart-(\w+)/.exec(attributeOf(figure, 'class') ?? '')?.[1] ?? '',
        figuresIn: inCaption ?? below,
        drawings: elementsNamed(figure, 'svg').map(svg => ({
          svg,
          alternative: attributeOf(svg, 'aria-label') ?? '',
        })),
      },
    ]
  })
}

const captionOf = (table: PageElement | undefined): string =>
  table === undefined ? '' : elementsNamed(table, 'caption').map(readableText).join(' ')
