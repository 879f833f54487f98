// Finds the comparators that published files do not have, or have in part. In: the areas of every published
// file of a paper, and the comparators. Out: problems, each once however many files show it.
import type { Comparator } from '../definitions/areas.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { fileName } from '../terms/origin.ts'
import { sayPeriod } from '../terms/period.ts'
import { listInWords } from '../terms/words.ts'
import { isSameArea, mayBeOneArea } from './area-name.ts'
import { type AreaLevel, isCode, type PublishedArea, type PublishedAreas } from './published-areas.ts'

interface Member {
  readonly code: string
  readonly name: string
}

const LEVEL: Readonly<Record<AreaLevel, string>> = {
  council: 'councils',
  nation: 'nations',
  region: 'regions',
}

export function comparatorsUnread(
  files: readonly PublishedAreas[],
  comparators: readonly Comparator[],
): Problem[] {
  if (files.length === 0) return []
  return comparators.flatMap(({ name, published }) => {
    if (published === undefined) return []
    if ('nation' in published) return areaUnread(name, 'nation', published.nation, files)
    if ('region' in published) return areaUnread(name, 'region', published.region, files)
    return meanUnread(name, published['mean-of'], files)
  })
}

/** A nation or a region that no file has is an error; one that another file has may not be published here. */
function areaUnread(
  area: string,
  level: AreaLevel,
  code: string,
  files: readonly PublishedAreas[],
): Problem[] {
  const has = ({ areas }: PublishedAreas) =>
    areas.some(one => one.level === level && isCode(one.codes[0] ?? '', code))
  const hasLevel = ({ areas }: PublishedAreas) => areas.some(one => one.level === level)
  const isNowhere = !files.some(has)
  const without = isNowhere ? files : files.filter(file => hasLevel(file) && !has(file))
  const [first] = without
  if (first === undefined) return areaNotInLatestYear(area, level, code, files)
  return [
    problem(isNowhere ? 'error' : 'warning', 'area-unpublished', first.origin, {
      area,
      expected: `the ${level} ${code}`,
      files: sayFiles(without),
      found: sayAreas(without, level),
      hint: hintAtAnotherLevel(code, level, files),
    }),
  ]
}

/** A nation or a region whose rows end before those of the file. */
function areaNotInLatestYear(
  area: string,
  level: AreaLevel,
  code: string,
  files: readonly PublishedAreas[],
): Problem[] {
  return files.flatMap(file => {
    const last = file.areas.find(one => one.level === level && isCode(one.codes[0] ?? '', code))?.lastYear
    return last === undefined || last.startYear >= file.lastYear.startYear
      ? []
      : [
          problem('warning', 'area-unpublished', file.origin, {
            area,
            expected: `the ${level} ${code} for ${sayPeriod(file.lastYear)}`,
            files: sayFiles([file]),
            found: `its rows up to ${sayPeriod(last)} only`,
            hint: '',
          }),
        ]
  })
}

function meanUnread(area: string, members: readonly Member[], files: readonly PublishedAreas[]): Problem[] {
  const found = members.filter(member => files.some(file => rowOf(member, file) !== undefined))
  const [first] = files
  if (found.length === 0 && first !== undefined)
    return [
      problem('error', 'area-unpublished', first.origin, {
        area,
        expected: `any of the councils ${sayMembers(members)}`,
        files: sayFiles(files),
        found: sayAreas(files, 'council'),
        hint: members
          .map(({ code, name }) => hintOf(code, name, 'council', files))
          .slice(0, 3)
          .join(''),
      }),
    ]
  const elsewhere = members.filter(
    member =>
      !found.includes(member) &&
      files.some(({ areas }) => namedElsewhere(member, members, areas) !== undefined),
  )
  return [
    ...members.flatMap(member => codeOfAnother(member, files)),
    ...elsewhere.flatMap(member => codeElsewhere(area, member, members, files)),
    ...meansOfFewer(area, members, elsewhere, files),
  ]
}

/** The code is in the file, but the file says that it is another council's. */
function codeOfAnother(member: Member, files: readonly PublishedAreas[]): Problem[] {
  for (const file of files) {
    const row = rowOf(member, file)
    if (row === undefined || row.name === '' || isSameArea(member.name, row.name)) continue
    const right = councilsOf(file).find(({ name }) => isSameArea(name, member.name))
    if (right === undefined && mayBeOneArea(member.name, row.name)) continue
    return [
      problem(right === undefined ? 'warning' : 'error', 'area-code-of-another', file.origin, {
        ...member,
        found: row.name,
        right: right === undefined ? '' : sayCodes(right),
      }),
    ]
  }
  return []
}

/** A code that no file has, for a council that the files name under another code: the code is mistyped. */
function codeElsewhere(
  area: string,
  member: Member,
  members: readonly Member[],
  files: readonly PublishedAreas[],
): Problem[] {
  return files
    .flatMap(file => {
      const right = namedElsewhere(member, members, file.areas)
      return right === undefined ? [] : [{ file, right }]
    })
    .slice(0, 1)
    .map(({ file, right }) =>
      problem('error', 'area-unpublished', file.origin, {
        area,
        expected: `the council ${member.code} (${member.name})`,
        files: sayFiles(files),
        found: `${right.name} with the code ${sayCodes(right)}`,
        hint: '',
      }),
    )
}

/** A council of the same name, with a code that the mean does not have anyway. */
const namedElsewhere = (
  member: Member,
  members: readonly Member[],
  areas: readonly PublishedArea[],
): PublishedArea | undefined =>
  areas.find(
    one =>
      one.level === 'council' &&
      isSameArea(one.name, member.name) &&
      !members.some(({ code }) => one.codes.some(other => isCode(other, code))),
  )

/** Each file in which the latest year lacks councils; files that lack the same are one problem. */
function meansOfFewer(
  area: string,
  members: readonly Member[],
  reported: readonly Member[],
  files: readonly PublishedAreas[],
): Problem[] {
  const lacking = files.map(file => ({
    file,
    absent: members.filter(member => {
      const row = rowOf(member, file)
      return row === undefined || row.lastYear.startYear < file.lastYear.startYear
    }),
  }))
  const alike = Map.groupBy(
    lacking.filter(({ absent }) => absent.some(member => !reported.includes(member))),
    ({ file, absent }) => `${file.lastYear.startYear} ${absent.map(({ code }) => code).join(' ')}`,
  )
  return [...alike.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const { file, absent } = first
    return [
      problem('warning', 'mean-of-fewer', file.origin, {
        area,
        present: members.length - absent.length,
        of: members.length,
        period: sayPeriod(file.lastYear),
        lacking: sayMembers(absent),
        files: sayFiles(group.map(one => one.file)),
        hint: absent.map(({ code, name }) => hintOf(code, name, 'council', [file])).join(''),
      }),
    ]
  })
}

const councilsOf = ({ areas }: PublishedAreas): PublishedArea[] =>
  areas.filter(({ level }) => level === 'council')

const rowOf = ({ code }: Member, file: PublishedAreas): PublishedArea | undefined =>
  councilsOf(file)
    .filter(({ codes }) => codes.some(one => isCode(one, code)))
    .sort((a, b) => b.lastYear.startYear - a.lastYear.startYear)[0]

/**
 * What the files have instead: the code at another level, several councils in one row (`940 / 941`), an earlier
 * year, or a council whose name holds this one's.
 */
function hintOf(code: string, name: string, level: AreaLevel, files: readonly PublishedAreas[]): string {
  const areas = files.flatMap(file => file.areas)
  const atAnother = hintAtAnotherLevel(code, level, files)
  if (atAnother !== '') return atAnother
  const same = areas.find(({ codes }) => codes.some(one => isCode(one, code)))
  if (same !== undefined) return ` ${code} has rows up to ${sayPeriod(same.lastYear)} only.`
  const joint = areas.find(({ codes }) =>
    codes.some(one => one.split(/ *[/,;&+] */).some(part => isCode(part, code))),
  )
  if (joint !== undefined)
    return ` ${code} is only in the row of several councils ${sayCodes(joint)} (${joint.name}).`
  const named = areas.filter(one => one.level === level && one.name !== '' && isNamedLike(one.name, name))
  return named.length === 0
    ? ''
    : ` The file has ${listInWords(named.slice(0, 3).map(one => `${one.name} (${sayCodes(one)})`))}.`
}

function hintAtAnotherLevel(code: string, level: AreaLevel, files: readonly PublishedAreas[]): string {
  const other = files
    .flatMap(file => file.areas)
    .find(({ level: at, codes }) => at !== level && codes.some(one => isCode(one, code)))
  return other === undefined ? '' : ` ${code} is the ${other.level} ${other.name || code} there.`
}

const isNamedLike = (found: string, name: string): boolean =>
  isSameArea(found, name) || mayBeOneArea(found, name)

const sayCodes = ({ codes }: PublishedArea): string => codes.join(', ')
const sayMembers = (members: readonly Member[]): string =>
  listInWords(members.map(({ code, name }) => `${code} (${name})`))
const sayFiles = (files: readonly PublishedAreas[]): string =>
  listInWords([...new Set(files.map(({ origin }) => fileName(origin.file)))])

/** Nations and regions by name; councils by number. */
function sayAreas(files: readonly PublishedAreas[], level: AreaLevel): string {
  const found = new Map(
    files.flatMap(({ areas }) => areas.filter(one => one.level === level)).map(one => [sayCodes(one), one]),
  )
  const others = [...new Set(files.flatMap(({ otherLevels }) => otherLevels))].slice(0, 5)
  if (found.size === 0)
    return `no ${LEVEL[level]}${others.length === 0 ? '' : ` (but the levels ${listInWords(others.map(one => `'${one}'`))})`}`
  if (found.size > 12) return `${found.size} ${LEVEL[level]}`
  return listInWords([...found.values()].map(one => `${sayCodes(one)}${one.name && ` (${one.name})`}`))
}
