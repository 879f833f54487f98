/** Writes the finished tags as the structure tree of the file: tags, parent tree, roles and identifiers. */
import { attributesOf, type NewIds, numberIds } from './attributes.ts'
import type { Drawing, MarkedContent } from './drawing.ts'
import {
  addObject,
  asDict,
  asNumber,
  asString,
  type Dict,
  dictOf,
  Name,
  type Pdf,
  type PdfValue,
  type Ref,
} from './objects.ts'
import { everyTag, isMark, isTag, type Kid, type Tag } from './tag.ts'

/** The standard type of PDF 1.7 for each name that Chromium takes from PDF 2.0, which PDF/UA-1 readers do not know. */
const ROLES: Record<string, string> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Div',
}

export function writeTags(pdf: Pdf, root: Tag, drawings: readonly Drawing[]): void {
  const structure = addObject(pdf, null)
  const ids = numberIds(pdf, root)
  const tags = everyTag(root)
  writeTag(pdf, root, structure, ids)
  const parents = parentTree(pdf, tags, drawings)
  pdf.objects[structure.id] = dictOf({
    Type: new Name('StructTreeRoot'),
    K: root.ref,
    ParentTree: addObject(pdf, dictOf({ Nums: parents.flat() })),
    ParentTreeNextKey: Math.max(-1, ...parents.map(([key]) => key)) + 1,
    RoleMap: rolesOf(tags),
    IDTree: addObject(pdf, dictOf({ Names: idTree(pdf, tags, ids) })),
  })
  asDict(pdf, pdf.catalog)?.set('StructTreeRoot', structure)
}

function writeTag(pdf: Pdf, tag: Tag, parent: Ref, ids: NewIds): void {
  const page = tag.kids.find(isMark)?.drawing.page.ref
  const dict: Dict = dictOf({ Type: new Name('StructElem'), S: new Name(tag.type), P: parent })
  if (page) dict.set('Pg', page)
  const kids = tag.kids.map(kid => showKid(kid, page))
  const only = kids[0]
  if (only !== undefined) dict.set('K', kids.length === 1 ? only : kids)
  for (const [key, value] of tag.entries) if (key !== 'A' && key !== 'ID') dict.set(key, value)
  const id = newIdOf(pdf, tag, ids)
  if (id) dict.set('ID', id)
  const attributes = attributesOf(pdf, tag, ids)
  if (attributes !== undefined) dict.set('A', attributes)
  pdf.objects[tag.ref.id] = dict
  for (const kid of tag.kids) if (isTag(kid)) writeTag(pdf, kid, tag.ref, ids)
}

const newIdOf = (pdf: Pdf, tag: Tag, ids: NewIds): PdfValue | undefined =>
  ids.get(asString(pdf, tag.entries.get('ID'))?.bytes ?? '')

function showKid(kid: Kid, page: Ref | undefined): PdfValue {
  if (isTag(kid)) return kid.ref
  if (!isMark(kid)) return dictOf({ Type: new Name('OBJR'), Obj: kid.annotation, Pg: kid.page })
  const {
    owner,
    page: { ref },
  } = kid.drawing
  if (owner === ref && ref === page) return kid.number
  const reference = dictOf({ Type: new Name('MCR'), Pg: ref, MCID: kid.number })
  return owner === ref ? reference : reference.set('Stm', owner)
}

/** For each stream the tags of its marks in order, and for each annotation its tag. */
function parentTree(pdf: Pdf, tags: readonly Tag[], drawings: readonly Drawing[]): [number, PdfValue][] {
  const tagOf = new Map<MarkedContent, Ref>()
  for (const { ref, kids } of tags) for (const mark of kids.filter(isMark)) tagOf.set(mark, ref)
  const entries = annotationParents(pdf, tags)
  for (const { parentKey, marks } of drawings) {
    if (parentKey === undefined) continue
    const owners = Array.from({ length: Math.max(-1, ...marks.keys()) + 1 }, (_, number): PdfValue => {
      const mark = marks.get(number)
      return (mark && tagOf.get(mark)) ?? null
    })
    entries.push([parentKey, addObject(pdf, owners)])
  }
  return entries.sort(([a], [b]) => a - b)
}

function annotationParents(pdf: Pdf, tags: readonly Tag[]): [number, PdfValue][] {
  return tags.flatMap(({ ref, kids }) =>
    kids.flatMap((kid): [number, PdfValue][] => {
      if (isTag(kid) || isMark(kid)) return []
      const key = asNumber(pdf, asDict(pdf, kid.annotation)?.get('StructParent'))
      return key === undefined ? [] : [[key, ref]]
    }),
  )
}

function rolesOf(tags: readonly Tag[]): Dict {
  const used = new Set(tags.map(({ type }) => type))
  return new Map(
    Object.entries(ROLES)
      .filter(([type]) => used.has(type))
      .map(([type, role]) => [type, new Name(role)]),
  )
}

/** Names must be in order, which they are: the identifiers are numbered, with leading zeros. */
function idTree(pdf: Pdf, tags: readonly Tag[], ids: NewIds): PdfValue[] {
  return tags.flatMap(tag => {
    const id = newIdOf(pdf, tag, ids)
    return id === undefined ? [] : [id, tag.ref]
  })
}
