// Finds the councils of a mean that published files do not have, or have under another code. In: the areas of every
// published file, and the councils of the mean. Out: problems.
import { type Problem, problem } from '../problems/problem.ts'
import { sayPeriod } from '../terms/period.ts'
import { isSameArea, mayBeOneArea } from './area-name.ts'
import { isCode, type PublishedArea, type PublishedAreas } from './published-areas.ts'
import {
  type CouncilOfMean,
  hintOfArea,
  sayAreaCodes,
  sayAreasFound,
  sayCouncils,
  sayPublishedFiles,
} from './say-published-areas.ts'

export function meanUnread(
  area: string,
  members: readonly CouncilOfMean[],
  files: readonly PublishedAreas[],
): Problem[] {
  const found = members.filter(member => files.some(file => rowOf(member, file) !== undefined))
  const [first] = files
  if (found.length === 0 && first !== undefined)
    return [
      problem('error', 'area-unpublished', first.origin, {
        area,
        expected: `any of the councils ${sayCouncils(members)}`,
        files: sayPublishedFiles(files),
        found: sayAreasFound(files, 'council'),
        hint: members
          .map(({ code, name }) => hintOfArea(code, name, 'council', files))
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
function codeOfAnother(member: CouncilOfMean, files: readonly PublishedAreas[]): Problem[] {
  for (const file of files) {
    const row = rowOf(member, file)
    if (row === undefined || row.name === '' || isSameArea(member.name, row.name)) continue
    const right = councilsOf(file).find(({ name }) => isSameArea(name, member.name))
    if (right === undefined && mayBeOneArea(member.name, row.name)) continue
    return [
      problem(right === undefined ? 'warning' : 'error', 'area-code-of-another', file.origin, {
        ...member,
        found: row.name,
        right: right === undefined ? '' : sayAreaCodes(right),
      }),
    ]
  }
  return []
}

/** A code that no file has, for a council that the files name under another code: the code is mistyped. */
function codeElsewhere(
  area: string,
  member: CouncilOfMean,
  members: readonly CouncilOfMean[],
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
        files: sayPublishedFiles(files),
        found: `${right.name} with the code ${sayAreaCodes(right)}`,
        hint: '',
      }),
    )
}

/** A council of the same name, with a code that the mean does not have anyway. */
const namedElsewhere = (
  member: CouncilOfMean,
  members: readonly CouncilOfMean[],
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
  members: readonly CouncilOfMean[],
  reported: readonly CouncilOfMean[],
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
        lacking: sayCouncils(absent),
        files: sayPublishedFiles(group.map(one => one.file)),
        hint: absent.map(({ code, name }) => hintOfArea(code, name, 'council', [file])).join(''),
      }),
    ]
  })
}

const councilsOf = ({ areas }: PublishedAreas): PublishedArea[] =>
  areas.filter(({ level }) => level === 'council')

const rowOf = ({ code }: CouncilOfMean, file: PublishedAreas): PublishedArea | undefined =>
  councilsOf(file)
    .filter(({ codes }) => codes.some(one => isCode(one, code)))
    .sort((a, b) => b.lastYear.startYear - a.lastYear.startYear)[0]
