/** The attributes of tags: table headers, by new identifiers, and the place of a figure. */
import type { Page } from './drawing.ts'
import { intersect, isEmpty, type PdfBox, union } from './geometry.ts'
import {
  asDict,
  asList,
  asString,
  type Dict,
  dictOf,
  Name,
  type Pdf,
  PdfString,
  type PdfValue,
} from './objects.ts'
import { everyMark, everyTag, type Tag } from './tag.ts'

export type NewIds = ReadonlyMap<string, PdfString>

/**
 * New identifiers, numbered in reading order. Chromium's are numbers of DOM nodes, which depend on what the tab did
 * before, so the same paper would not give the same bytes.
 */
export function numberIds(pdf: Pdf, root: Tag): NewIds {
  const ids = new Map<string, PdfString>()
  for (const tag of everyTag(root)) {
    const id = asString(pdf, tag.entries.get('ID'))
    if (id) ids.set(id.bytes, new PdfString(`e${String(ids.size + 1).padStart(6, '0')}`))
  }
  return ids
}

export function attributesOf(pdf: Pdf, tag: Tag, ids: NewIds): PdfValue | undefined {
  const owners = attributesByOwner(pdf, tag, ids)
  if (tag.type === 'Figure') {
    const layout = owners.get('Layout') ?? dictOf({ O: new Name('Layout') })
    owners.set('Layout', new Map([...layout, ...placeOf(tag)]))
  }
  const all = [...owners.values()].filter(attributes => attributes.size > 1)
  return all.length > 1 ? all : all[0]
}

/** One dictionary for each owner. A span of one is the default and is left out. */
function attributesByOwner(pdf: Pdf, tag: Tag, ids: NewIds): Map<string, Dict> {
  const owners = new Map<string, Dict>()
  for (const value of asList(pdf, tag.entries.get('A'))) {
    const attributes = asDict(pdf, value)
    const owner = attributes?.get('O')
    if (!attributes || !(owner instanceof Name)) continue
    const joined = owners.get(owner.text) ?? dictOf({ O: owner })
    for (const [key, item] of attributes)
      if (!(key.endsWith('Span') && item === 1))
        joined.set(key, key === 'Headers' ? headersOf(pdf, item, ids) : item)
    owners.set(owner.text, joined)
  }
  return owners
}

function headersOf(pdf: Pdf, value: PdfValue, ids: NewIds): PdfString[] {
  return asList(pdf, value).flatMap(item => {
    const id = ids.get(asString(pdf, item)?.bytes ?? '')
    return id ? [id] : []
  })
}

/** The place of the figure on the page where it starts. */
function placeOf(figure: Tag): Dict {
  let box: PdfBox | undefined
  let page: Page | undefined
  for (const mark of everyMark(figure)) {
    page ??= mark.drawing.page
    if (mark.box && mark.drawing.page === page) box = union(box, mark.box)
  }
  const seen = box && page ? intersect(box, page.box) : undefined
  if (!seen || isEmpty(seen)) return new Map()
  return dictOf({ Placement: new Name('Block'), BBox: seen.map(side => Math.round(side * 100) / 100) })
}
