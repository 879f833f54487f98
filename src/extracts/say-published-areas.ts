// Says what published files have of areas, for messages: codes, files, and what may have been meant.
import { fileName } from '../terms/origin.ts'
import { sayPeriod } from '../terms/period.ts'
import { listInWords } from '../terms/words.ts'
import { isSameArea, mayBeOneArea } from './area-name.ts'
import { type AreaLevel, isCode, type PublishedArea, type PublishedAreas } from './published-areas.ts'

export interface CouncilOfMean {
  readonly code: string
  readonly name: string
}

const LEVEL: Readonly<Record<AreaLevel, string>> = {
  council: 'councils',
  nation: 'nations',
  region: 'regions',
}

/**
 * What the files have instead: the code at another level, several councils in one row (`940 / 941`), an earlier
 * year, or a council whose name holds this one's.
 */
export function hintOfArea(
  code: string,
  name: string,
  level: AreaLevel,
  files: readonly PublishedAreas[],
): string {
  const areas = files.flatMap(file => file.areas)
  const atAnother = hintAtAnotherLevel(code, level, files)
  if (atAnother !== '') return atAnother
  const same = areas.find(({ codes }) => codes.some(one => isCode(one, code)))
  if (same !== undefined) return ` ${code} has rows up to ${sayPeriod(same.lastYear)} only.`
  const joint = areas.find(({ codes }) =>
    codes.some(one => one.split(/ *[/,;&+] */).some(part => isCode(part, code))),
  )
  if (joint !== undefined)
    return ` ${code} is only in the row of several councils ${sayAreaCodes(joint)} (${joint.name}).`
  const named = areas.filter(one => one.level === level && one.name !== '' && isNamedLike(one.name, name))
  return named.length === 0
    ? ''
    : ` The file has ${listInWords(named.slice(0, 3).map(one => `${one.name} (${sayAreaCodes(one)})`))}.`
}

export function hintAtAnotherLevel(code: string, level: AreaLevel, files: readonly PublishedAreas[]): string {
  const other = files
    .flatMap(file => file.areas)
    .find(({ level: at, codes }) => at !== level && codes.some(one => isCode(one, code)))
  return other === undefined ? '' : ` ${code} is the ${other.level} ${other.name || code} there.`
}

const isNamedLike = (found: string, name: string): boolean =>
  isSameArea(found, name) || mayBeOneArea(found, name)

export const sayAreaCodes = ({ codes }: PublishedArea): string => codes.join(', ')
export const sayCouncils = (members: readonly CouncilOfMean[]): string =>
  listInWords(members.map(({ code, name }) => `${code} (${name})`))
export const sayPublishedFiles = (files: readonly PublishedAreas[]): string =>
  listInWords([...new Set(files.map(({ origin }) => fileName(origin.file)))])

/** Nations and regions by name; councils by number. */
export function sayAreasFound(files: readonly PublishedAreas[], level: AreaLevel): string {
  const found = new Map(
    files
      .flatMap(({ areas }) => areas.filter(one => one.level === level))
      .map(one => [sayAreaCodes(one), one]),
  )
  const others = [...new Set(files.flatMap(({ otherLevels }) => otherLevels))].slice(0, 5)
  if (found.size === 0)
    return `no ${LEVEL[level]}${others.length === 0 ? '' : ` (but the levels ${listInWords(others.map(one => `'${one}'`))})`}`
  if (found.size > 12) return `${found.size} ${LEVEL[level]}`
  return listInWords([...found.values()].map(one => `${sayAreaCodes(one)}${one.name && ` (${one.name})`}`))
}
