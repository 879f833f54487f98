/** The finished PDF as an archive copy (PDF/A-3a) with its data attached, and the tags of its inner links. */

import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Attachment, finishPdf } from '../../src/pdf/finish.ts'
import { FACTS } from './facts.ts'
import { everyConstruction, withReferences } from './fixtures.ts'
import { checkPdfA, PDFA_RULES } from './pdfa-check.ts'
import { PdfA } from './pdfa-read.ts'
import { checkPdf, pdfcheckAvailable, whyNoPdfcheck } from './pdfcheck.ts'
import { findBrowser, openBrowser, printFresh } from './print.ts'
import { type OutlinedTag, outlineOf } from './tag-outline.ts'

const ATTACHED: Attachment[] = [
  {
    name: 'figures.xlsx',
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    description: 'Every figure of the paper',
    bytes: Buffer.from('PK\x03\x04, or so', 'latin1'),
  },
  {
    name: 'data – “all”.csv',
    mime: 'text/csv',
    description: 'The same, tidy',
    bytes: Buffer.from('indicator,value\n'.repeat(200)),
  },
]
const CLEAN = { ua: 0, integrity: 0, quality: 0, findings: [] }
const executable = findBrowser()

describe.skipIf(executable === undefined)(
  'finishPdf(printed, facts) for the archive [skipped where no Chromium is on the PATH]',
  { timeout: 120_000 },
  () => {
    let printed: { every: Uint8Array; references: Uint8Array }
    let finished: Uint8Array
    beforeAll(async () => {
      const browser = await openBrowser(executable ?? '')
      printed = {
        every: await printFresh(browser, everyConstruction()),
        references: await printFresh(browser, withReferences()),
      }
      await browser.close()
      finished = await finishPdf(printed.references, { ...FACTS, attachments: ATTACHED })
    }, 120_000)

    it('is PDF/A-3a, with attachments and without', async () => {
      expect(await checkPdfA(finished)).toEqual([])
      expect(await checkPdfA(await finishPdf(printed.every, FACTS))).toEqual([])
    })

    it.skipIf(!pdfcheckAvailable)(`is PDF/UA-1 too [skipped where ${whyNoPdfcheck}]`, async () => {
      expect(await checkPdf(finished)).toEqual(CLEAN)
    })

    it('gives the same bytes twice, in whatever order the files are attached', async () => {
      const again = await finishPdf(printed.references, { ...FACTS, attachments: [...ATTACHED].reverse() })
      expect(Buffer.from(again).equals(finished)).toBe(true)
    })

    it('returns each attached file unchanged, with its size, date and checksum', async () => {
      const pdf = await PdfA.read(finished)
      const specs = pdf.list(pdf.catalog, 'AF')
      expect(
        specs.map(spec => [
          pdf.string(spec, 'UF'),
          pdf.name(spec, 'AFRelationship'),
          pdf.string(spec, 'Desc'),
        ]),
      ).toEqual([
        ['figures.xlsx', 'Data', 'Every figure of the paper'],
        ['data – “all”.csv', 'Data', 'The same, tidy'],
      ])
      expect(
        specs.map(spec => [
          pdf.name(spec, 'EF', 'F', 'Subtype'),
          pdf.string(spec, 'EF', 'F', 'Params', 'ModDate'),
        ]),
      ).toEqual(ATTACHED.map(({ mime }) => [mime, 'D:20261120000000Z']))
      expect(specs.map(spec => pdf.bytes(pdf.get(spec, 'EF', 'F')))).toEqual(
        ATTACHED.map(({ bytes }) => Buffer.from(bytes)),
      )
      const sums = specs
        .map(spec => pdf.get(spec, 'EF', 'F', 'Params', 'CheckSum'))
        .map(sum =>
          sum instanceof PDFString || sum instanceof PDFHexString
            ? Buffer.from(sum.asBytes()).toString('hex')
            : '',
        )
      expect(sums).toEqual(ATTACHED.map(({ bytes }) => createHash('md5').update(bytes).digest('hex')))
    })

    it.skipIf(spawnSync('pdfdetach', ['-v']).error !== undefined)(
      'and poppler finds it [skipped where pdfdetach is missing]',
      () => {
        const folder = mkdtempSync(join(tmpdir(), 'attached-'))
        writeFileSync(join(folder, 'a.pdf'), finished)
        execFileSync('pdfdetach', ['-save', '1', '-o', join(folder, 'out'), join(folder, 'a.pdf')])
        expect(readFileSync(join(folder, 'out'))).toEqual(Buffer.from(ATTACHED[0]?.bytes ?? []))
        rmSync(folder, { recursive: true })
      },
    )

    describe('tags', () => {
      let tags: OutlinedTag[]
      const shapeOf = ({ type, kids }: OutlinedTag): string =>
        kids.length > 0 ? `${type}(${kids.map(shapeOf).join(' ')})` : type
      beforeAll(async () => {
        tags = (await outlineOf(finished)).tags
      })

      it('the list of links into the paper as its contents, and no other list', () => {
        expect(tags.filter(({ type }) => type === 'TOC').map(shapeOf)).toEqual([
          'TOC(TOCI(Reference(Link) TOC(TOCI(Lbl Reference(Link)))) TOCI(Reference(Link)))',
          'TOC(TOCI(Lbl Reference(Link)))',
        ])
        expect(tags.filter(({ type }) => type === 'L').map(shapeOf)).toEqual([
          'L(LI(Lbl LBody(Link)) LI(Lbl LBody(Link)))',
          'L(LI(Lbl LBody(Note(P P(Link)))) LI(Lbl LBody(Note(Link))))',
        ])
      })

      it('a link to a note as a reference', () => {
        expect(tags.filter(({ type }) => type === 'P').map(shapeOf)).toEqual(
          expect.arrayContaining(['P(Reference(Link) Link)', 'P(Reference(Link))']),
        )
      })
    })

    describe('and the PDF/A rules of these tests', () => {
      const firing = new Set<string>()

      interface Broken {
        document: PDFDocument
        pdf: PdfA
        catalog: PDFDict
        page: PDFDict
      }
      const broken = async (change: (file: Broken) => void): Promise<string[]> => {
        const document = await PDFDocument.load(
          await finishPdf(printed.references, { ...FACTS, attachments: ATTACHED }),
          { updateMetadata: false },
        )
        const pdf = await PdfA.read(await document.save({ useObjectStreams: false }))
        const page = pdf.document.getPages()[0]?.node
        if (page === undefined) throw new Error('no page')
        change({ document: pdf.document, pdf, catalog: pdf.catalog, page })
        const found = await checkPdfA(await pdf.document.save({ useObjectStreams: false }))
        for (const rule of found) firing.add(rule)
        return found
      }
      const brokenBytes = async (change: (text: string) => string): Promise<string[]> => {
        const found = await checkPdfA(Buffer.from(change(Buffer.from(finished).toString('latin1')), 'latin1'))
        for (const rule of found) firing.add(rule)
        return found
      }
      const obj = (file: Broken, value: object): PDFObject => file.document.context.obj(value as never)
      const set = (holder: PDFObject | undefined, key: string, value: PDFObject): void => {
        if (holder instanceof PDFDict) holder.set(PDFName.of(key), value)
        else if (holder instanceof PDFRawStream) holder.dict.set(PDFName.of(key), value)
        else throw new Error(`nothing to set ${key} in`)
      }
      const drop = (holder: PDFObject | undefined, key: string): void => {
        if (holder instanceof PDFRawStream) holder.dict.delete(PDFName.of(key))
        else if (holder instanceof PDFDict) holder.delete(PDFName.of(key))
        else throw new Error(`nothing to drop ${key} from`)
      }
      const rewrite = ({ document, pdf, catalog }: Broken, change: (xmp: string) => string): void => {
        const before = pdf.bytes(pdf.get(catalog, 'Metadata')).toString('utf8')
        const after = change(before)
        if (after === before) throw new Error('nothing to rewrite')
        catalog.set(
          PDFName.of('Metadata'),
          document.context.register(
            document.context.stream(Buffer.from(after), { Type: 'Metadata', Subtype: 'XML' }),
          ),
        )
      }
      const paint = ({ document, page }: Broken, content: string): void => {
        page.set(PDFName.of('Contents'), document.context.register(document.context.stream(content)))
      }
      const annotate = (
        { document, page }: Broken,
        area: Record<string, string | number | number[]>,
      ): void => {
        page.set(
          PDFName.of('Annots'),
          document.context.obj([
            document.context.obj({ Type: 'Annot', Rect: [0, 0, 9, 9], ...area }),
          ] as never),
        )
      }
      const intent = ({ pdf, catalog }: Broken): PDFObject | undefined =>
        pdf.list(catalog, 'OutputIntents')[0]
      const profile = (file: Broken, change: (bytes: Buffer) => Buffer): void => {
        const bytes = change(file.pdf.bytes(file.pdf.get(intent(file), 'DestOutputProfile')))
        set(
          intent(file),
          'DestOutputProfile',
          file.document.context.register(file.document.context.stream(bytes, { N: 3 })),
        )
      }
      const spec = ({ pdf, catalog }: Broken): PDFObject | undefined => pdf.list(catalog, 'AF')[0]
      const addState = (file: Broken, state: Record<string, string | number>): void => {
        set(file.pdf.get(file.page, 'Resources', 'ExtGState'), 'Added', obj(file, state))
      }
      const addObject = (file: Broken, subtype: string, entries: Record<string, unknown>): void => {
        file.document.context.register(
          file.document.context.stream('', {
            Type: 'XObject',
            Subtype: subtype,
            Resources: {},
            ...entries,
          } as never),
        )
      }
      const font = ({ pdf }: Broken, type: string): PDFDict | undefined => pdf.typed('Subtype', type)[0]

      it.each<[clause: string, what: string, change: (text: string) => string]>([
        ['6.1.2', 'another version', text => text.replace('%PDF-1.7', '%PDF-2.0')],
        ['6.1.2', 'a header without high bytes', text => text.replace('%\xe2\xe3\xcf\xd3', '%plain')],
        ['6.1.3', 'something after the end', text => `${text}more`],
      ])('detect %s: %s', async (clause, _, change) => {
        expect((await brokenBytes(change)).map(rule => rule.split(' ')[0])).toEqual([clause])
      })

      it.each<[clause: string, what: string, change: (file: Broken) => void]>([
        [
          '6.1.3',
          'no ID',
          ({ document }) => {
            document.context.trailerInfo.ID = PDFArray.withContext(document.context)
          },
        ],
        [
          '6.1.7.1',
          'a stream in another file',
          ({ pdf }) => {
            set(pdf.streams[0], 'F', PDFString.of('other.bin'))
          },
        ],
        [
          '6.1.7.2',
          'LZW',
          ({ document }) => {
            document.context.register(document.context.stream('x', { Filter: 'LZWDecode' }))
          },
        ],
        [
          '6.1.12',
          'other permissions',
          file => {
            set(file.catalog, 'Perms', obj(file, { Print: true }))
          },
        ],
        [
          '6.1.13',
          'a string that is too long',
          file => {
            set(file.catalog, 'Long', PDFString.of('x'.repeat(40_000)))
          },
        ],
        [
          '6.1.13',
          'too many saved states',
          file => {
            paint(file, `${'q '.repeat(29)}${'Q '.repeat(29)}`)
          },
        ],
        [
          '6.1.13',
          'a page that is too small',
          file => {
            set(file.page, 'MediaBox', obj(file, [0, 0, 2, 2]))
          },
        ],
        [
          '6.2.2',
          'an unknown operator',
          file => {
            paint(file, 'q magic Q')
          },
        ],
        [
          '6.2.2',
          'a page without its own resources',
          file => {
            drop(file.page, 'Resources')
          },
        ],
        [
          '6.2.3',
          'two output intents',
          file => {
            set(file.catalog, 'OutputIntents', obj(file, [intent(file), intent(file)] as never))
          },
        ],
        [
          '6.2.3',
          'an output intent without a name',
          file => {
            drop(intent(file), 'OutputConditionIdentifier')
          },
        ],
        [
          '6.2.3',
          'a profile in another file',
          file => {
            set(intent(file), 'DestOutputProfileRef', obj(file, {}))
          },
        ],
        [
          '6.2.3',
          'a profile cut short',
          file => {
            profile(file, bytes => bytes.subarray(0, 500))
          },
        ],
        [
          '6.2.3',
          'a profile for CMYK',
          file => {
            profile(file, bytes =>
              Buffer.from(bytes.toString('latin1').replace('RGB XYZ', 'CMYKXYZ'), 'latin1'),
            )
          },
        ],
        [
          '6.2.3',
          'a profile without its red',
          file => {
            profile(file, bytes => Buffer.from(bytes.toString('latin1').replace('rXYZ', 'xXYZ'), 'latin1'))
          },
        ],
        [
          '6.2.4.3',
          'a CMYK colour',
          file => {
            paint(file, '0 0 0 1 k')
          },
        ],
        [
          '6.2.5',
          'a transfer function',
          file => {
            addState(file, { TR: 'Identity' })
          },
        ],
        [
          '6.2.6',
          'an invented rendering intent',
          file => {
            addState(file, { RI: 'Vivid' })
          },
        ],
        [
          '6.2.8',
          'a smoothed image',
          file => {
            addObject(file, 'Image', { Interpolate: true })
          },
        ],
        [
          '6.2.9',
          'a form from another file',
          file => {
            addObject(file, 'Form', { Ref: {} })
          },
        ],
        [
          '6.2.10',
          'an invented blend mode',
          file => {
            addState(file, { BM: 'Glow' })
          },
        ],
        [
          '6.2.10',
          'a group that blends in grey',
          file => {
            addObject(file, 'Form', { Group: { S: 'Transparency', CS: 'DeviceGray' } })
          },
        ],
        [
          '6.2.11.3.2',
          'a font without its map of glyphs',
          file => {
            drop(font(file, 'CIDFontType2'), 'CIDToGIDMap')
          },
        ],
        [
          '6.2.11.4.1',
          'a font that is not embedded',
          file => {
            drop(file.pdf.get(font(file, 'CIDFontType2'), 'FontDescriptor'), 'FontFile2')
          },
        ],
        [
          '6.2.11.4.2',
          'a CIDSet',
          file => {
            set(
              file.pdf.get(font(file, 'CIDFontType2'), 'FontDescriptor'),
              'CIDSet',
              file.document.context.register(file.document.context.stream('\x80')),
            )
          },
        ],
        [
          '6.2.11.7.2',
          'a font without its characters',
          file => {
            drop(font(file, 'Type0'), 'ToUnicode')
          },
        ],
        [
          '6.2.11.7.3',
          'a character of private use',
          file => {
            set(
              font(file, 'Type0'),
              'ToUnicode',
              file.document.context.register(
                file.document.context.stream('1 beginbfchar\n<0001> <E001>\nendbfchar'),
              ),
            )
          },
        ],
        [
          '6.3.1',
          'a film',
          file => {
            annotate(file, { Subtype: 'Movie', F: 4, AP: 'x' })
          },
        ],
        [
          '6.3.2',
          'a hidden annotation',
          file => {
            annotate(file, { Subtype: 'Link', F: 6 })
          },
        ],
        [
          '6.3.3',
          'a note without an appearance',
          file => {
            annotate(file, { Subtype: 'Text', F: 4 })
          },
        ],
        [
          '6.4.1',
          'a form that the reader draws',
          file => {
            set(file.catalog, 'AcroForm', obj(file, { NeedAppearances: true }))
          },
        ],
        [
          '6.4.2',
          'an XFA form',
          file => {
            set(file.catalog, 'AcroForm', obj(file, { XFA: [] }))
          },
        ],
        [
          '6.5.1',
          'a script on opening',
          file => {
            set(file.catalog, 'OpenAction', obj(file, { S: 'JavaScript', JS: 'x' }))
          },
        ],
        [
          '6.5.1',
          'a program to launch',
          file => {
            set(file.pdf.list(file.page, 'Annots')[0], 'A', obj(file, { S: 'Launch', F: 'x' }))
          },
        ],
        [
          '6.5.2',
          'an action on leaving',
          file => {
            set(file.page, 'AA', obj(file, {}))
          },
        ],
        [
          '6.6.2.3.1',
          'a property that is not described',
          file => {
            rewrite(file, xmp => xmp.replace('<pdfaSchema:prefix>pdfuaid', '<pdfaSchema:prefix>other'))
          },
        ],
        [
          '6.6.2.3.3',
          'a schema without a description',
          file => {
            rewrite(file, xmp => xmp.replace('>internal<', '>secret<'))
          },
        ],
        [
          '6.6.3',
          'another title in the XMP',
          file => {
            rewrite(file, xmp => xmp.replaceAll('Quarter 2', 'Quarter 3'))
          },
        ],
        [
          '6.6.3',
          'another date in the XMP',
          file => {
            rewrite(file, xmp => xmp.replace('<xmp:ModifyDate>2026', '<xmp:ModifyDate>2027'))
          },
        ],
        [
          '6.6.4',
          'another part of PDF/A',
          file => {
            rewrite(file, xmp => xmp.replace('<pdfaid:part>3', '<pdfaid:part>2'))
          },
        ],
        [
          '6.6.4',
          'another level',
          file => {
            rewrite(file, xmp => xmp.replace('conformance>A', 'conformance>B'))
          },
        ],
        [
          '6.7.2.2',
          'no mark',
          file => {
            drop(file.catalog, 'MarkInfo')
          },
        ],
        [
          '6.7.3.4',
          'a tag of unknown type',
          ({ pdf }) => {
            set(
              pdf.typed('Type', 'StructElem').find(tag => pdf.name(tag, 'S') === 'H2'),
              'S',
              PDFName.of('Title'),
            )
          },
        ],
        [
          '6.7.4',
          'no language',
          file => {
            drop(file.catalog, 'Lang')
          },
        ],
        [
          '6.8',
          'a file without a type',
          file => {
            drop(file.pdf.get(spec(file), 'EF', 'F'), 'Subtype')
          },
        ],
        [
          '6.8',
          'a file of another size',
          file => {
            set(file.pdf.get(spec(file), 'EF', 'F', 'Params'), 'Size', PDFNumber.of(1))
          },
        ],
        [
          '6.8',
          'a file with one name',
          file => {
            drop(spec(file), 'UF')
          },
        ],
        [
          '6.8',
          'a file without a relationship to the paper',
          file => {
            drop(spec(file), 'AFRelationship')
          },
        ],
        [
          '6.8',
          'a file that is not associated',
          file => {
            drop(file.catalog, 'AF')
          },
        ],
        [
          '6.9',
          'layers without a name',
          file => {
            set(file.catalog, 'OCProperties', obj(file, { D: {} }))
          },
        ],
        [
          '6.10',
          'a slide show',
          file => {
            set(file.page, 'PresSteps', obj(file, {}))
          },
        ],
        [
          '6.11',
          'requirements',
          file => {
            set(file.catalog, 'Requirements', obj(file, []))
          },
        ],
      ])('detect %s: %s', async (clause, _, change) => {
        expect((await broken(change)).map(rule => rule.split(' ')[0])).toEqual([clause])
      })

      it('detect what breaks several rules', async () => {
        const clauses = async (change: (file: Broken) => void): Promise<string[]> =>
          (await broken(change)).map(rule => rule.split(' ')[0] ?? '')
        expect(
          await clauses(file => {
            drop(file.catalog, 'OutputIntents')
          }),
        ).toEqual(['6.2.3', '6.2.10'])
        expect(
          await clauses(file => {
            drop(file.catalog, 'StructTreeRoot')
          }),
        ).toContain('6.7.3.1')
        expect(
          await clauses(file => {
            drop(file.catalog, 'Metadata')
          }),
        ).toEqual(['6.6.2.1', '6.6.2.1', '6.6.3', '6.6.4'])
        expect(
          await clauses(file => {
            rewrite(file, xmp => xmp.replace('</rdf:Bag>', ''))
          }),
        ).toEqual(['6.6.2.1', '6.6.3', '6.6.4'])
        expect(
          await clauses(({ document }) => {
            document.context.trailerInfo.Encrypt = PDFRef.of(1)
          }),
        ).toContain('6.1.3')
      })

      it('are each broken by a case here', () => {
        expect(PDFA_RULES.filter(rule => !firing.has(rule))).toEqual([])
      })
    })
  },
)
