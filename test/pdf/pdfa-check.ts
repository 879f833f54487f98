/**
 * Checks PDF/A-3a, as far as a program can and our files could break it, since no validator of the standard can be
 * installed here. Each rule names its clause of ISO 19005-3:2012. Glyphs, widths and the tags themselves are left to
 * the PDF/UA checker, whose rules 7.1, 7.2 and 7.21 require the same.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { Lexer } from '../../src/pdf/finish/lexer.ts'
import { PdfA, type Property, readXmp } from './pdfa-read.ts'

type Rule = readonly [clause: string, what: string, breaks: (pdf: PdfA) => boolean]

const OPERATORS = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)
const BLENDS = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)
const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])
const ACTIONS = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'SubmitForm', 'Named'])
const NAMED_ACTIONS = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])
const ANNOTATIONS = new Set(
  'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact'.split(
    ' ',
  ),
)
const RELATIONSHIPS = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'])
const STANDARD_TAGS = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

const DC = 'http://purl.org/dc/elements/1.1/'
const XMP = 'http://ns.adobe.com/xap/1.0/'
const ADOBE_PDF = 'http://ns.adobe.com/pdf/1.3/'
const PDFA_ID = 'http://www.aiim.org/pdfa/ns/id/'
/** The properties that PDF/A defines (6.6.2.3.2), as far as we write them. */
const PREDEFINED: Record<string, readonly string[]> = {
  [DC]: [
    'format',
    'title',
    'description',
    'creator',
    'language',
    'subject',
    'rights',
    'publisher',
    'date',
    'identifier',
    'type',
    'source',
    'relation',
    'coverage',
    'contributor',
  ],
  [XMP]: [
    'CreateDate',
    'ModifyDate',
    'MetadataDate',
    'CreatorTool',
    'Identifier',
    'Label',
    'Nickname',
    'Rating',
    'BaseURL',
    'Thumbnails',
  ],
  [ADOBE_PDF]: ['Producer', 'Keywords', 'PDFVersion', 'Trapped'],
  [PDFA_ID]: ['part', 'conformance', 'amd', 'corr'],
  'http://www.aiim.org/pdfa/ns/extension/': ['schemas'],
}

const RULES: readonly Rule[] = [
  [
    '6.1.2',
    'header is %PDF-1.n and four high bytes in a comment',
    ({ text }) => !/^%PDF-1\.[0-7](\r\n|\n|\r)%[\x80-\xff]{4}/.test(text),
  ],
  [
    '6.1.3',
    'the trailer has an ID of two strings',
    ({ document }) =>
      !(document.context.trailerInfo.ID instanceof PDFArray) ||
      document.context.trailerInfo.ID.asArray().filter(
        id => (id instanceof PDFHexString || id instanceof PDFString) && id.asBytes().length > 0,
      ).length !== 2,
  ],
  ['6.1.3', 'no encryption', ({ document }) => document.context.trailerInfo.Encrypt !== undefined],
  ['6.1.3', 'nothing after the end', ({ text }) => !/%%EOF(\r\n|\n|\r)?$/.test(text)],
  [
    '6.1.7.1',
    'every stream is inside the file',
    pdf => pdf.streams.some(stream => ['F', 'FFilter', 'FDecodeParms'].some(key => pdf.has(stream, key))),
  ],
  [
    '6.1.7.2',
    'no LZW and no encryption filter',
    pdf =>
      pdf.streams.some(stream =>
        pdf.list(stream, 'Filter').some(filter => ['LZWDecode', 'Crypt'].includes(pdf.name(filter) ?? '')),
      ),
  ],
  [
    '6.1.12',
    'no permissions except signatures',
    pdf => pdf.keys(pdf.get(pdf.catalog, 'Perms')).some(key => key !== 'DocMDP' && key !== 'UR3'),
  ],
  [
    '6.1.13',
    'no integer, string or name beyond the limits',
    ({ values }) =>
      values.some(
        value =>
          (value instanceof PDFNumber && Math.abs(value.asNumber()) > 2 ** 31 - 1) ||
          ((value instanceof PDFString || value instanceof PDFHexString) && value.asBytes().length > 32767) ||
          (value instanceof PDFName && value.decodeText().length > 127),
      ),
  ],
  [
    '6.1.13',
    'at most 28 saved states within each other',
    pdf => pdf.drawings().some(({ content }) => depthOf(content) > 28),
  ],
  [
    '6.1.13',
    'pages of 3 to 14,400 units',
    ({ document }) =>
      document
        .getPages()
        .some(page => [page.getWidth(), page.getHeight()].some(side => side < 3 || side > 14400)),
  ],
  [
    '6.2.2',
    'only the operators of PDF',
    pdf =>
      pdf.drawings().some(({ content }) => operatorsOf(content).some(operator => !OPERATORS.has(operator))),
  ],
  [
    '6.2.2',
    'each drawing names its own resources',
    pdf => pdf.drawings().some(({ holder }) => !pdf.has(holder, 'Resources')),
  ],
  ['6.2.3', 'one output intent for PDF/A', pdf => intentsOf(pdf).length !== 1],
  [
    '6.2.3',
    'its condition has a name, and no profile outside the file',
    pdf =>
      intentsOf(pdf).some(
        intent => !pdf.string(intent, 'OutputConditionIdentifier') || pdf.has(intent, 'DestOutputProfileRef'),
      ),
  ],
  [
    '6.2.3',
    'its profile is a whole ICC profile of an RGB device',
    pdf =>
      intentsOf(pdf).some(
        intent =>
          pdf.number(intent, 'DestOutputProfile', 'N') !== 3 ||
          !isRgbProfile(pdf.bytes(pdf.get(intent, 'DestOutputProfile'))),
      ),
  ],
  [
    '6.2.4.3',
    'no CMYK, which the output intent does not define',
    pdf =>
      pdf.values.some(value => value === PDFName.of('DeviceCMYK')) ||
      pdf
        .drawings()
        .some(({ content }) => operatorsOf(content).some(operator => operator === 'k' || operator === 'K')),
  ],
  [
    '6.2.5',
    'no transfer function or halftone phase',
    pdf =>
      statesOf(pdf).some(
        state =>
          pdf.has(state, 'TR') ||
          pdf.has(state, 'HTP') ||
          (pdf.has(state, 'TR2') && pdf.name(state, 'TR2') !== 'Default'),
      ),
  ],
  [
    '6.2.6',
    'only the standard rendering intents',
    pdf =>
      [
        ...statesOf(pdf).map(state => pdf.name(state, 'RI')),
        ...imagesOf(pdf).map(image => pdf.name(image, 'Intent')),
      ].some(intent => intent !== undefined && !INTENTS.has(intent)),
  ],
  [
    '6.2.8',
    'images unchanged, without alternatives or smoothing',
    pdf =>
      imagesOf(pdf).some(
        image =>
          pdf.has(image, 'Alternates') ||
          pdf.has(image, 'OPI') ||
          String(pdf.get(image, 'Interpolate')) === 'true',
      ),
  ],
  [
    '6.2.9',
    'no form that refers to another file or holds PostScript',
    pdf =>
      pdf.typed('Subtype', 'PS').length > 0 ||
      pdf
        .typed('Subtype', 'Form')
        .some(
          form => ['OPI', 'PS', 'Ref'].some(key => pdf.has(form, key)) || pdf.name(form, 'Subtype2') === 'PS',
        ),
  ],
  [
    '6.2.10',
    'only the standard blend modes',
    pdf => statesOf(pdf).some(state => pdf.list(state, 'BM').some(mode => !BLENDS.has(pdf.name(mode) ?? ''))),
  ],
  [
    '6.2.10',
    'transparency blends in a colour space that the file declares',
    pdf =>
      isSeeThrough(pdf) &&
      intentsOf(pdf).length === 0 &&
      pdf.document.getPages().some(({ node }) => !pdf.has(pdf.get(node, 'Group'), 'CS')),
  ],
  [
    '6.2.10',
    'a group blends in RGB, as the output intent does',
    pdf =>
      pdf.typed('S', 'Transparency').some(group => {
        const space = pdf.get(group, 'CS')
        return (
          space !== undefined &&
          pdf.name(space) !== 'DeviceRGB' &&
          !(
            space instanceof PDFArray &&
            pdf.name(space.get(0)) === 'ICCBased' &&
            pdf.number(space.get(1), 'N') === 3
          )
        )
      }),
  ],
  [
    '6.2.11.3.2',
    'each embedded TrueType font of a composite font maps its codes',
    pdf => pdf.typed('Subtype', 'CIDFontType2').some(font => !pdf.has(font, 'CIDToGIDMap')),
  ],
  [
    '6.2.11.4.1',
    'each font is embedded',
    pdf =>
      fontsOf(pdf).some(
        font =>
          !['FontFile', 'FontFile2', 'FontFile3'].some(
            file => pdf.bytes(pdf.get(font, 'FontDescriptor', file)).length > 0,
          ),
      ),
  ],
  [
    '6.2.11.4.2',
    'no CIDSet, which would have to name every glyph',
    pdf => pdf.dicts.some(dict => pdf.has(dict, 'CIDSet')),
  ],
  [
    '6.2.11.7.2',
    'each font maps its characters to Unicode, none of them 0, FEFF or FFFE',
    pdf =>
      pdf.dicts
        .filter(dict => isTextFont(pdf, dict))
        .some(font => {
          const letters = lettersOf(pdf.bytes(pdf.get(font, 'ToUnicode')))
          return letters.length === 0 || letters.some(letter => /[\0\ufeff\ufffe]/.test(letter))
        }),
  ],
  [
    '6.2.11.7.3',
    'no character of private use',
    pdf =>
      pdf.dicts
        .filter(dict => isTextFont(pdf, dict))
        .some(font =>
          lettersOf(pdf.bytes(pdf.get(font, 'ToUnicode'))).some(letter => /\p{Co}/u.test(letter)),
        ),
  ],
  [
    '6.3.1',
    'no annotation that plays or runs',
    pdf => annotationsOf(pdf).some(area => !ANNOTATIONS.has(pdf.name(area, 'Subtype') ?? '')),
  ],
  [
    '6.3.2',
    'annotations are printed and not hidden',
    pdf =>
      annotationsOf(pdf).some(area => {
        const flags = pdf.number(area, 'F')
        return flags === undefined || (flags & 4) === 0 || (flags & (1 | 2 | 32 | 256)) !== 0
      }),
  ],
  [
    '6.3.3',
    'visible annotations have an appearance',
    pdf =>
      annotationsOf(pdf).some(
        area => !['Link', 'Popup'].includes(pdf.name(area, 'Subtype') ?? '') && !pdf.has(area, 'AP'),
      ),
  ],
  [
    '6.4.1',
    'no form that the reader has to draw',
    pdf => String(pdf.get(pdf.catalog, 'AcroForm', 'NeedAppearances')) === 'true',
  ],
  [
    '6.4.2',
    'no XFA form',
    pdf => pdf.has(pdf.get(pdf.catalog, 'AcroForm'), 'XFA') || pdf.has(pdf.catalog, 'NeedsRendering'),
  ],
  [
    '6.5.1',
    'no script, launch or other forbidden action',
    pdf =>
      pdf.has(pdf.get(pdf.catalog, 'Names'), 'JavaScript') ||
      actionsOf(pdf).some(
        action =>
          !ACTIONS.has(pdf.name(action, 'S') ?? '') ||
          (pdf.name(action, 'S') === 'Named' && !NAMED_ACTIONS.has(pdf.name(action, 'N') ?? '')),
      ),
  ],
  ['6.5.2', 'no automatic action', pdf => pdf.dicts.some(dict => pdf.has(dict, 'AA'))],
  [
    '6.6.2.1',
    'the file describes itself in XMP that any program can read',
    pdf =>
      pdf.name(pdf.catalog, 'Metadata', 'Type') !== 'Metadata' ||
      pdf.name(pdf.catalog, 'Metadata', 'Subtype') !== 'XML' ||
      pdf.has(pdf.get(pdf.catalog, 'Metadata'), 'Filter'),
  ],
  ['6.6.2.1', 'the XMP is well formed', pdf => propertiesOf(pdf) === undefined],
  [
    '6.6.2.3.1',
    'each property is defined or described',
    pdf => {
      const { properties = [], schemas = [] } = propertiesOf(pdf) ?? {}
      return properties.some(
        ({ uri, prefix, name }) =>
          !PREDEFINED[uri]?.includes(name) &&
          !schemas.some(
            schema => schema.uri === uri && schema.prefix === prefix && schema.properties.includes(name),
          ),
      )
    },
  ],
  [
    '6.6.2.3.3',
    'each description of a schema is complete',
    pdf => (propertiesOf(pdf)?.schemas ?? []).some(({ isComplete }) => !isComplete),
  ],
  [
    '6.6.3',
    'the information dictionary agrees with the XMP',
    pdf => infoOf(pdf).some(([info, property]) => info !== property),
  ],
  [
    '6.6.4',
    'it is declared as PDF/A-3a',
    pdf => {
      const declared = (propertiesOf(pdf)?.properties ?? []).filter(({ uri }) => uri === PDFA_ID)
      return (
        declared.some(({ prefix }) => prefix !== 'pdfaid') ||
        valueIn(declared, PDFA_ID, 'part') !== '3' ||
        valueIn(declared, PDFA_ID, 'conformance') !== 'A'
      )
    },
  ],
  ['6.7.2.2', 'it is marked', pdf => String(pdf.get(pdf.catalog, 'MarkInfo', 'Marked')) !== 'true'],
  ['6.7.3.1', 'it is tagged', pdf => pdf.list(pdf.catalog, 'StructTreeRoot', 'K').length === 0],
  [
    '6.7.3.4',
    'each type of tag is a standard one or mapped to one',
    pdf =>
      [...new Set(pdf.typed('Type', 'StructElem').map(tag => pdf.name(tag, 'S') ?? ''))].some(
        type =>
          !STANDARD_TAGS.has(type) &&
          !STANDARD_TAGS.has(pdf.name(pdf.catalog, 'StructTreeRoot', 'RoleMap', type) ?? ''),
      ),
  ],
  [
    '6.7.4',
    'it has a language',
    pdf => !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(pdf.string(pdf.catalog, 'Lang') ?? ''),
  ],
  [
    '6.8',
    'each embedded file has a type, a size and a date',
    pdf =>
      specsOf(pdf).some(spec => {
        const file = pdf.get(spec, 'EF', 'F')
        return (
          !pdf.name(file, 'Subtype')?.includes('/') ||
          !pdf.string(file, 'Params', 'ModDate') ||
          pdf.number(file, 'Params', 'Size') !== pdf.bytes(file).length
        )
      }),
  ],
  [
    '6.8',
    'each embedded file has its name twice',
    pdf => specsOf(pdf).some(spec => !pdf.string(spec, 'F') || !pdf.string(spec, 'UF')),
  ],
  [
    '6.8',
    'each embedded file states its relationship to the paper',
    pdf => specsOf(pdf).some(spec => !RELATIONSHIPS.has(pdf.name(spec, 'AFRelationship') ?? '')),
  ],
  [
    '6.8',
    'each embedded file is associated with the paper',
    pdf => {
      const associated = pdf.list(pdf.catalog, 'AF')
      return specsOf(pdf).some(spec => !associated.includes(spec))
    },
  ],
  [
    '6.9',
    'optional content has a name',
    pdf => pdf.has(pdf.catalog, 'OCProperties') && !pdf.string(pdf.catalog, 'OCProperties', 'D', 'Name'),
  ],
  [
    '6.10',
    'no alternate presentation',
    pdf =>
      pdf.has(pdf.get(pdf.catalog, 'Names'), 'AlternatePresentations') ||
      pdf.document.getPages().some(({ node }) => pdf.has(node, 'PresSteps')),
  ],
  ['6.11', 'no requirements', pdf => pdf.has(pdf.catalog, 'Requirements')],
]

export const PDFA_RULES: readonly string[] = RULES.map(([clause, what]) => `${clause} ${what}`)

/** Each rule that the file breaks, as its clause and its requirement. */
export async function checkPdfA(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PdfA.read(bytes)
  return RULES.filter(([, , breaks]) => breaks(pdf)).map(([clause, what]) => `${clause} ${what}`)
}

function operatorsOf(content: Buffer): string[] {
  const lexer = new Lexer(content)
  const operators: string[] = []
  while (lexer.next() !== 'end')
    if (lexer.kind === 'word' && !['true', 'false', 'null'].includes(lexer.text)) operators.push(lexer.text)
  return operators
}

function depthOf(content: Buffer): number {
  let [depth, deepest] = [0, 0]
  for (const operator of operatorsOf(content)) {
    if (operator === 'q') deepest = Math.max(deepest, ++depth)
    if (operator === 'Q') depth--
  }
  return deepest
}

const intentsOf = (pdf: PdfA) =>
  pdf.list(pdf.catalog, 'OutputIntents').filter(intent => pdf.name(intent, 'S') === 'GTS_PDFA1')
const statesOf = (pdf: PdfA) =>
  pdf.dicts.filter(
    dict =>
      ['ca', 'CA', 'BM', 'SMask', 'LC', 'LJ', 'LW', 'TR', 'TR2', 'HTP', 'RI'].some(key =>
        pdf.has(dict, key),
      ) && !pdf.has(dict, 'Subtype'),
  )
const imagesOf = (pdf: PdfA) => pdf.typed('Subtype', 'Image')
const isTextFont = (pdf: PdfA, dict: PDFDict): boolean =>
  pdf.name(dict, 'Type') === 'Font' && !pdf.name(dict, 'Subtype')?.startsWith('CIDFont')
/** Fonts that have glyphs: a composite font leaves them to its descendant. */
const fontsOf = (pdf: PdfA) =>
  pdf.typed('Type', 'Font').filter(font => !['Type0', 'Type3'].includes(pdf.name(font, 'Subtype') ?? ''))
const annotationsOf = (pdf: PdfA) => pdf.document.getPages().flatMap(({ node }) => pdf.list(node, 'Annots'))
const actionsOf = (pdf: PdfA) =>
  [
    ...pdf.dicts.flatMap(dict => ['A', 'OpenAction', 'Next'].flatMap(key => pdf.list(dict, key))),
    ...pdf.list(pdf.catalog, 'OpenAction'),
  ].filter(
    (action): action is PDFDict =>
      action instanceof PDFDict &&
      pdf.name(action, 'S') !== undefined &&
      pdf.name(action, 'Type') !== 'StructElem' &&
      !pdf.has(action, 'O') &&
      !pdf.has(action, 'P'),
  )
const specsOf = (pdf: PdfA) => pdf.dicts.filter(dict => pdf.has(dict, 'EF'))
const isSeeThrough = (pdf: PdfA): boolean =>
  pdf.typed('S', 'Transparency').length > 0 ||
  statesOf(pdf).some(
    state =>
      (pdf.number(state, 'ca') ?? 1) < 1 ||
      (pdf.number(state, 'CA') ?? 1) < 1 ||
      pdf.get(state, 'SMask') instanceof PDFDict,
  ) ||
  imagesOf(pdf).some(image => pdf.has(image, 'SMask'))

function lettersOf(map: Buffer): string[] {
  const text = map.toString('latin1')
  const rows = [...text.matchAll(/beginbf(?:char|range)([\s\S]*?)endbf/g)].flatMap(([, row = '']) =>
    row.trim().split(/\n/),
  )
  return rows.flatMap(row => {
    const hex = /<([0-9a-fA-F]+)>\s*$/.exec(row)?.[1]
    return hex === undefined ? [] : [Buffer.from(hex, 'hex').swap16().toString('utf16le')]
  })
}

/**
 * Signature, class, colour space and version, and every tag that a matrix profile needs, each within the
 * profile.
 */
function isRgbProfile(profile: Buffer): boolean {
  if (
    profile.length < 132 ||
    profile.readUInt32BE(0) !== profile.length ||
    profile.toString('latin1', 36, 40) !== 'acsp'
  )
    return false
  if (
    ![2, 4].includes(profile.readUInt8(8)) ||
    !['mntr', 'prtr'].includes(profile.toString('latin1', 12, 16)) ||
    profile.toString('latin1', 16, 24) !== 'RGB XYZ '
  )
    return false
  const tags = new Map(
    Array.from(
      { length: profile.readUInt32BE(128) },
      (_, i) =>
        [
          profile.toString('latin1', 132 + 12 * i, 136 + 12 * i),
          profile.subarray(
            profile.readUInt32BE(136 + 12 * i),
            profile.readUInt32BE(136 + 12 * i) + profile.readUInt32BE(140 + 12 * i),
          ),
        ] as const,
    ),
  )
  const types: Record<string, string> = {
    desc: 'desc',
    cprt: 'text',
    wtpt: 'XYZ ',
    rXYZ: 'XYZ ',
    gXYZ: 'XYZ ',
    bXYZ: 'XYZ ',
    rTRC: 'curv',
    gTRC: 'curv',
    bTRC: 'curv',
  }
  return Object.entries(types).every(([name, type]) => tags.get(name)?.toString('latin1', 0, 4) === type)
}

function propertiesOf(pdf: PdfA): ReturnType<typeof readXmp> | undefined {
  const packet = pdf.bytes(pdf.get(pdf.catalog, 'Metadata')).toString('utf8')
  if (
    !/^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>/.test(packet) ||
    !/<\?xpacket end="[rw]"\?>\s*$/.test(packet)
  )
    return undefined
  try {
    return readXmp(packet)
  } catch {
    return undefined
  }
}

const valueIn = (properties: readonly Property[], uri: string, name: string): string | undefined =>
  properties.find(property => property.uri === uri && property.name === name)?.value

/** Each entry of the information dictionary with the property that corresponds to it, if either exists. */
function infoOf(pdf: PdfA): [string | undefined, string | undefined][] {
  const { properties = [] } = propertiesOf(pdf) ?? {}
  const info = pdf.document.context.trailerInfo.Info
  const inXmp = (date: string | undefined): string | undefined =>
    date?.replace(/^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const pairs: [string, string, string][] = [
    ['Title', DC, 'title'],
    ['Author', DC, 'creator'],
    ['Subject', DC, 'description'],
    ['Creator', XMP, 'CreatorTool'],
    ['Producer', ADOBE_PDF, 'Producer'],
    ['CreationDate', XMP, 'CreateDate'],
    ['ModDate', XMP, 'ModifyDate'],
  ]
  return pairs.map(([entry, uri, name]) => [inXmp(pdf.string(info, entry)), valueIn(properties, uri, name)])
}
