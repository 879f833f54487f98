// Removes everything that depends on the clock or on chance from the file that docx packs, so that the same paper
// has the same bytes.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { withLargeType } from './large-type.ts'
import type { ReferenceStyles } from './read-reference.ts'
import { restyled } from './restyle.ts'
import { type Picture, placeOfPng, placeOfSvg } from './word-context.ts'

/** The earliest year that a zip file can hold. Noon, so that a time zone cannot change the day. */
const NO_DATE = new Date(1980, 0, 1, 12)
const CONTENT_TYPES = '[Content_Types].xml'
const DOCUMENT = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'

type Parts = Record<string, Uint8Array>

/**
 * `core` replaces docProps/core.xml, into which docx writes the time. `pictures` replace the names that docx was
 * given. `reference` gives the file its styles; with `leastPoints`, no type is smaller: see large-type.ts.
 */
export function fixedPackage(
  packed: Uint8Array,
  core: string,
  pictures: ReadonlyMap<string, Picture>,
  { reference, leastPoints }: { readonly reference?: ReferenceStyles; readonly leastPoints?: number } = {},
): Uint8Array {
  const unpacked = unzipSync(packed)
  const styled = reference === undefined ? unpacked : restyled(unpacked, reference)
  const sized = leastPoints === undefined ? styled : enlarged(styled, leastPoints)
  const parts: Parts = {
    ...withPictures(renumbered(sized), pictures),
    'docProps/core.xml': strToU8(core),
  }
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || (a < b ? -1 : 1),
  )
  const files: Zippable = {}
  for (const name of names)
    files[name] = [parts[name] ?? new Uint8Array(), { mtime: NO_DATE, level: name.endsWith('.png') ? 0 : 6 }]
  return zipSync(files)
}

const enlarged = (parts: Parts, leastPoints: number): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => [
      name,
      /^word\/[^/]+\.xml$/.test(name) ? strToU8(withLargeType(strFromU8(bytes), leastPoints)) : bytes,
    ]),
  )

function withPictures(parts: Parts, pictures: ReadonlyMap<string, Picture>): Parts {
  const byPlace = new Map(
    [...pictures].flatMap(([id, { png, svg }]) => [
      [placeOfPng(id), png] as const,
      [placeOfSvg(id), strToU8(svg)] as const,
    ]),
  )
  return Object.fromEntries(
    Object.entries(parts).map(([part, bytes]) => {
      if (!part.startsWith('word/media/')) return [part, bytes]
      const picture = byPlace.get(strFromU8(bytes))
      if (picture === undefined) throw new Error(`The picture "${strFromU8(bytes)}" is missing.`)
      return [part, picture]
    }),
  )
}

/**
 * docx gives external links random names, and numbers bookmarks through the life of the process. This numbers both
 * from one.
 */
function renumbered(parts: Parts): Parts {
  const relations = strFromU8(parts[RELATIONS] ?? new Uint8Array())
  const document = strFromU8(parts[DOCUMENT] ?? new Uint8Array())
  const links = [...relations.matchAll(/<Relationship Id="([^"]+)" Type="[^"]*\/hyperlink"/g)].map(
    ([, id]) => id,
  )
  const bookmarks = [...document.matchAll(/<w:bookmarkStart\b[^>]*? w:id="(\d+)"/g)].map(([, id]) => id)
  const link = (before: string, id: string) =>
    links.includes(id) ? before.replace(id, `rIdLink${links.indexOf(id) + 1}`) : before
  return {
    ...parts,
    [RELATIONS]: strToU8(relations.replace(/<Relationship Id="([^"]+)"/g, link)),
    [DOCUMENT]: strToU8(
      document
        .replace(/<w:hyperlink\b[^>]*? r:id="([^"]+)"/g, link)
        .replace(/<w:bookmark(?:Start|End)\b[^>]*? w:id="(\d+)"/g, (before: string, id: string) =>
          before.replace(`w:id="${id}"`, `w:id="${bookmarks.indexOf(id) + 1}"`),
        ),
    ),
  }
}
