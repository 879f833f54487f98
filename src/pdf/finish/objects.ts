/**
 * The values of a PDF file as plain TypeScript, and how to look them up. We do not use a PDF library: Chromium writes
 * one plain dialect of PDF, and loading a library (0.2 s) and letting it read and write one paper (0.2 to 0.3 s) took
 * longer than printing it.
 */
export class Name {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export class Ref {
  readonly id: number
  constructor(id: number) {
    this.id = id
  }
}

/** A string as its bytes, one character for each byte; pdf-text.ts converts it to text. */
export class PdfString {
  readonly bytes: string
  constructor(bytes: string) {
    this.bytes = bytes
  }
}

export class Stream {
  readonly dict: Dict
  bytes: Uint8Array
  constructor(dict: Dict, bytes: Uint8Array) {
    this.dict = dict
    this.bytes = bytes
  }
}

export type Dict = Map<string, PdfValue>
export type PdfValue = null | boolean | number | Name | Ref | PdfString | Stream | Dict | PdfValue[]

/** Indirect objects by number, and the two root objects. */
export interface Pdf {
  readonly objects: (PdfValue | undefined)[]
  readonly catalog: Ref
  info: Ref
}

export const dictOf = (entries: Record<string, PdfValue>): Dict => new Map(Object.entries(entries))

export function resolve(pdf: Pdf, value: PdfValue | undefined): PdfValue {
  return (value instanceof Ref ? pdf.objects[value.id] : value) ?? null
}

export function addObject(pdf: Pdf, value: PdfValue): Ref {
  return new Ref(pdf.objects.push(value) - 1)
}

export function asDict(pdf: Pdf, value: PdfValue | undefined): Dict | undefined {
  const found = resolve(pdf, value)
  if (found instanceof Map) return found
  return found instanceof Stream ? found.dict : undefined
}

/** The values of an array, or a single value: PDF allows a list of one to be written without brackets. */
export function asList(pdf: Pdf, value: PdfValue | undefined): PdfValue[] {
  const found = resolve(pdf, value)
  if (Array.isArray(found)) return found
  return value === undefined || found === null ? [] : [value]
}

export function asNumbers(pdf: Pdf, value: PdfValue | undefined): number[] {
  return asList(pdf, value).map(item => {
    const number = resolve(pdf, item)
    return typeof number === 'number' ? number : 0
  })
}

export function asNumber(pdf: Pdf, value: PdfValue | undefined): number | undefined {
  const found = resolve(pdf, value)
  return typeof found === 'number' ? found : undefined
}

export function asName(pdf: Pdf, value: PdfValue | undefined): string | undefined {
  const found = resolve(pdf, value)
  return found instanceof Name ? found.text : undefined
}

export function asString(pdf: Pdf, value: PdfValue | undefined): PdfString | undefined {
  const found = resolve(pdf, value)
  return found instanceof PdfString ? found : undefined
}
