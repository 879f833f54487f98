/** Writes a PDF value as it appears in the file, one character for each byte. */
import { type Dict, Name, PdfString, type PdfValue, Ref } from './objects.ts'

export function printer(numberOf: (ref: Ref) => number): (value: PdfValue | undefined) => string {
  /** A few names occur very often, so each is escaped only once. */
  const names = new Map<string, string>()
  const printName = (text: string): string => {
    const known = names.get(text)
    if (known !== undefined) return known
    const printed = escapeName(text)
    names.set(text, printed)
    return printed
  }
  const print = (value: PdfValue | undefined): string => {
    if (value instanceof Ref) return `${numberOf(value)} 0 R`
    if (value instanceof Name) return printName(value.text)
    if (typeof value === 'number') return printNumber(value)
    if (value instanceof PdfString) return printString(value.bytes)
    if (Array.isArray(value)) return `[${value.map(print).join(' ')}]`
    if (value instanceof Map) return printDict(value)
    return typeof value === 'boolean' ? String(value) : 'null'
  }
  const printDict = (dict: Dict): string => {
    let text = '<<'
    for (const [key, item] of dict) text += `${printName(key)} ${print(item)}`
    return `${text}>>`
  }
  return print
}

const printNumber = (number: number): string =>
  Number.isInteger(number) ? String(number) : String(Number(number.toFixed(6)))

const escapeName = (text: string): string =>
  `/${text.replace(/[^!-~]|[#()<>[\]{}/%]/g, char => `#${char.charCodeAt(0).toString(16).padStart(2, '0')}`)}`

const printString = (bytes: string): string => `(${bytes.replace(/[\\()]/g, '\\$&').replace(/\r/g, '\\r')})`
