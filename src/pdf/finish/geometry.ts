/** Where things are painted: transformation matrices and boxes as in PDF. */
export type Matrix = readonly [number, number, number, number, number, number]
export type PdfBox = readonly [left: number, bottom: number, right: number, top: number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
export const EVERYWHERE: PdfBox = [-Infinity, -Infinity, Infinity, Infinity]

/** First `inner`, then `outer`: the order of `cm` and of text matrices. */
export const multiply = (inner: Matrix, outer: Matrix): Matrix => [
  inner[0] * outer[0] + inner[1] * outer[2],
  inner[0] * outer[1] + inner[1] * outer[3],
  inner[2] * outer[0] + inner[3] * outer[2],
  inner[2] * outer[1] + inner[3] * outer[3],
  xAt(outer, inner[4], inner[5]),
  yAt(outer, inner[4], inner[5]),
]

export const xAt = (matrix: Matrix, x: number, y: number): number => matrix[0] * x + matrix[2] * y + matrix[4]
export const yAt = (matrix: Matrix, x: number, y: number): number => matrix[1] * x + matrix[3] * y + matrix[5]

/** The box around a rectangle after it has been transformed. */
export function boxAround(matrix: Matrix, left: number, bottom: number, right: number, top: number): PdfBox {
  const x = xAt(matrix, left, bottom)
  const y = yAt(matrix, left, bottom)
  const [ax, bx] = [matrix[0] * (right - left), matrix[2] * (top - bottom)]
  const [ay, by] = [matrix[1] * (right - left), matrix[3] * (top - bottom)]
  return [
    x + Math.min(0, ax) + Math.min(0, bx),
    y + Math.min(0, ay) + Math.min(0, by),
    x + Math.max(0, ax) + Math.max(0, bx),
    y + Math.max(0, ay) + Math.max(0, by),
  ]
}

export const union = (a: PdfBox | undefined, b: PdfBox): PdfBox =>
  a === undefined
    ? b
    : [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]

export const intersect = (a: PdfBox, b: PdfBox): PdfBox => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

export const isEmpty = (box: PdfBox): boolean => box[0] > box[2] || box[1] > box[3]
