// In: templates/papers/<look>.json as text. Out: the sheets of the look, or what is wrong with them.
import { fieldOf, parseJson, sayFound } from '../json-field.ts'
import type { Templates } from '../templates.ts'
import type { LookDefinition, MarginsMm, Orientation, PaperSheet } from './look.ts'
import { readLargePrint, readLargerCharts } from './read-sizes.ts'

export interface LookFault {
  readonly entry: string
  readonly found: string
  readonly expected: string
}

/** The style sheets are made for A4 only. */
const SIZES = ['A4'] as const
const [SHORT_SIDE_MM, LONG_SIDE_MM] = [210, 297]
const ORIENTATIONS = ['portrait', 'landscape'] as const
const SIDES = ['top', 'right', 'bottom', 'left'] as const
const WIDEST_MARGIN_MM = 60

/** For a look that checkLook has passed. @throws Error otherwise: the program is at fault. */
export function lookNamed(name: string, templates: Templates): LookDefinition {
  const json = templates.files.get(`papers/${name}.json`)
  if (json === undefined) throw new Error(`There is no definition templates/papers/${name}.json.`)
  const { look, faults } = readLook(json)
  if (look === undefined)
    throw new Error(`templates/papers/${name}.json: ${faults.map(({ entry }) => entry).join(', ')}`)
  return look
}

export function readLook(json: string): { look?: LookDefinition; faults: readonly LookFault[] } {
  const definition = parseJson(json)
  if (definition === undefined)
    return { faults: [{ entry: 'the file', found: 'text that is not JSON', expected: 'a look as JSON' }] }
  const sheets = readSheets(fieldOf(definition, 'sheet'), fieldOf(definition, 'wideSheet'), definition)
  const large = readLargePrint(fieldOf(definition, 'largePrint'))
  const charts = readLargerCharts(fieldOf(definition, 'charts'))
  const faults = [
    ...sheets.faults,
    ...[...large.faults, ...charts.faults].map(one => fault(one.entry, one.found, one.expected)),
  ]
  if (sheets.read === undefined || faults.length > 0) return { faults }
  return {
    look: {
      ...sheets.read,
      ...(large.read && { largePrint: large.read }),
      ...(charts.read && { charts: charts.read }),
    },
    faults,
  }
}

/** In large print one sheet is for all: what is wide elsewhere is cut to it. */
function readSheets(
  own: unknown,
  wide: unknown,
  definition: unknown,
): Reading<Pick<LookDefinition, 'sheet' | 'wideSheet'>> {
  const { read: sheet, faults } = readSheet(own, 'sheet')
  if (sheet === undefined) return { faults }
  const isLarge = fieldOf(definition, 'largePrint') !== undefined
  if (sheet.orientation === 'portrait' && !isLarge) {
    const { read: wideSheet, faults: wideFaults } = readSheet(wide, 'wideSheet', ['landscape'])
    return wideSheet === undefined ? { faults: wideFaults } : { read: { sheet, wideSheet }, faults }
  }
  const why = isLarge ? 'large print has one sheet' : 'the sheet is landscape itself'
  return wide === undefined
    ? { read: { sheet, wideSheet: sheet }, faults }
    : { faults: [fault('wideSheet', wide, `none, since ${why}`)] }
}

/** `read` is present where there is no fault. */
interface Reading<T> {
  readonly read?: T
  readonly faults: readonly LookFault[]
}

function readSheet(
  found: unknown,
  entry: string,
  orientations: readonly Orientation[] = ORIENTATIONS,
): Reading<PaperSheet> {
  if (typeof found !== 'object' || found === null)
    return {
      faults: [fault(entry, found, 'a sheet: "size", "orientation", "marginsMm" and "wordMarginsMm"')],
    }
  const size = readChoice(found, 'size', entry, SIZES)
  const orientation = readChoice(found, 'orientation', entry, orientations)
  const margins = readMargins(found, 'marginsMm', entry)
  const wordMargins = readMargins(found, 'wordMarginsMm', entry)
  const faults = [size, orientation, margins, wordMargins].flatMap(reading => reading.faults)
  if (!size.read || !orientation.read || !margins.read || !wordMargins.read) return { faults }
  return {
    read: {
      size: size.read,
      orientation: orientation.read,
      widthMm: orientation.read === 'portrait' ? SHORT_SIDE_MM : LONG_SIDE_MM,
      heightMm: orientation.read === 'portrait' ? LONG_SIDE_MM : SHORT_SIDE_MM,
      marginsMm: margins.read,
      wordMarginsMm: wordMargins.read,
    },
    faults,
  }
}

function readChoice<T extends string>(
  sheet: object,
  field: string,
  entry: string,
  choices: readonly T[],
): Reading<T> {
  const found = fieldOf(sheet, field)
  const read = choices.find(choice => choice === found)
  const expected = choices.map(choice => `"${choice}"`).join(' or ')
  return read === undefined ? { faults: [fault(`${entry}.${field}`, found, expected)] } : { read, faults: [] }
}

function readMargins(sheet: object, field: string, entry: string): Reading<MarginsMm> {
  const margins = fieldOf(sheet, field)
  const [top, right, bottom, left] = SIDES.map(side => fieldOf(margins, side))
  if (isMargin(top) && isMargin(right) && isMargin(bottom) && isMargin(left))
    return { read: { top, right, bottom, left }, faults: [] }
  return {
    faults: SIDES.filter(side => !isMargin(fieldOf(margins, side))).map(side =>
      fault(
        `${entry}.${field}.${side}`,
        fieldOf(margins, side),
        `a number of millimetres from 0 to ${WIDEST_MARGIN_MM}`,
      ),
    ),
  }
}

const isMargin = (width: unknown): width is number =>
  typeof width === 'number' && width >= 0 && width <= WIDEST_MARGIN_MM

const fault = (entry: string, found: unknown, expected: string): LookFault => ({
  entry,
  found: sayFound(found),
  expected,
})
