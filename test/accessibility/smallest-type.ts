// The smallest type that a finished PDF prints, footers and charts with it. In: its bytes. Out: points, as painted: the size
// of the font by every matrix around it.
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

type Matrix = readonly [number, number, number, number, number, number]
const SAME: Matrix = [1, 0, 0, 1, 0, 0]
const TOKEN =
  /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s/[\]<>()]+|-?[\d.]+|[A-Za-z'"][A-Za-z\d*]*|\S/g

export async function typeSizes(bytes: Uint8Array): Promise<number[]> {
  const pdf = await PDFDocument.load(bytes)
  return pdf.getPages().flatMap(page => {
    const { context } = page.doc
    const contents = page.node.Contents()
    const streams =
      contents instanceof PDFArray ? contents.asArray().map(one => context.lookup(one)) : [contents]
    const forms = (resources: PDFDict | undefined, name: string) =>
      resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(PDFName.of(name))
    const sizesIn = (code: string, resources: PDFDict | undefined, around: Matrix): number[] =>
      sizesOf(code, around, (name, matrix) => {
        const form = forms(resources, name)
        if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form'))
          return []
        return sizesIn(codeOf(form), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), matrix)
      })
    return sizesIn(
      streams.map(one => (one instanceof PDFRawStream ? codeOf(one) : '')).join('\n'),
      page.node.Resources(),
      SAME,
    )
  })
}

const codeOf = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')

/** The size of each piece of text that is shown. */
function sizesOf(code: string, around: Matrix, formAt: (name: string, matrix: Matrix) => number[]): number[] {
  const sizes: number[] = []
  const saved: { matrix: Matrix; font: number }[] = []
  let [matrix, text, font] = [around, SAME, 0]
  let operands: string[] = []
  const numbers = () => operands.map(Number).slice(-6) as unknown as Matrix
  const show = () => {
    const [, , c, d] = times(text, matrix)
    sizes.push(Math.hypot(c, d) * font)
  }
  const operators: Readonly<Record<string, () => void>> = {
    q: () => void saved.push({ matrix, font }),
    Q: () => {
      ;({ matrix, font } = saved.pop() ?? { matrix, font })
    },
    cm: () => {
      matrix = times(numbers(), matrix)
    },
    BT: () => {
      text = SAME
    },
    Tm: () => {
      text = numbers()
    },
    Tf: () => {
      font = Number(operands.at(-1))
    },
    Do: () => void sizes.push(...formAt((operands.at(-1) ?? '').slice(1), matrix)),
    Tj: show,
    TJ: show,
  }
  for (const [token] of code.matchAll(TOKEN)) {
    if (/^[A-Za-z'"]/.test(token)) {
      operators[token]?.()
      operands = []
    } else operands.push(token)
  }
  return sizes
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]
