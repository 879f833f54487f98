// The styles of the Word edition, named as in Word's list of styles, where an officer can restyle a whole paper.
// In: colours. Out: styles.
import { AlignmentType, BorderStyle, type IPropertiesOptions, LineRuleType, ShadingType } from 'docx'
import type { WordColours } from './colours.ts'
import { DETAIL_MM, mm, pt } from './lengths.ts'

/** Every council machine has Arial; none has the font of the PDF. */
const FONT = 'Arial'
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO }

type Styles = NonNullable<IPropertiesOptions['styles']>
type ParagraphStyle = NonNullable<Styles['paragraphStyles']>[number]

export function wordStyles(colour: WordColours): Styles {
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: pt(10),
          color: colour('text'),
          language: { value: 'en-GB', eastAsia: 'en-GB' },
        },
        paragraph: { spacing: { after: 80, line: 252, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(colour, 1, 28, { before: mm(6), after: mm(1) }),
      heading2: heading(colour, 2, 16, { before: mm(4), after: mm(1.5) }),
      heading3: heading(colour, 3, 10, { before: mm(2), after: mm(0.4) }),
      caption: {
        run: { size: pt(9.5), bold: true, color: colour('heading') },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: mm(3), after: mm(1), ...SINGLE } },
      },
      hyperlink: { run: { color: colour('link'), underline: {} } },
      footnoteText: { run: { size: pt(9) }, paragraph: { spacing: { after: 40, ...SINGLE } } },
    },
    paragraphStyles: [
      ...coverStyles(colour),
      ...memberStyles(colour),
      ...topicStyles(colour),
      ...tableStyles(colour),
    ],
    characterStyles: [
      {
        id: 'BigFigure',
        name: 'Big figure',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { size: pt(12), bold: true, color: colour('heading') },
      },
      {
        id: 'Quiet',
        name: 'Quiet',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { color: colour('text-secondary') },
      },
      {
        id: 'Reference',
        name: 'Reference',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { bold: true },
      },
    ],
  }
}

/** With its outline level: Word knows that of a heading, other programs read it. */
function heading(
  colour: WordColours,
  level: 1 | 2 | 3,
  points: number,
  spacing: { before: number; after: number },
) {
  return {
    run: { size: pt(points), bold: true, color: colour('heading') },
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { ...spacing, ...SINGLE },
    },
  }
}

const style = (
  id: string,
  name: string,
  run: ParagraphStyle['run'],
  paragraph: ParagraphStyle['paragraph'],
): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(run && { run }),
  ...(paragraph && { paragraph }),
})

const rule = (color: string, size: number, space = 1) => ({ style: BorderStyle.SINGLE, size, space, color })

function coverStyles(colour: WordColours): ParagraphStyle[] {
  const panel = { type: ShadingType.CLEAR, fill: colour('panel'), color: 'auto' }
  return [
    style(
      'Council',
      'Council',
      { size: pt(13), bold: true },
      { spacing: { before: 0, after: 40 }, border: { top: rule(colour('heading'), 48, 10) } },
    ),
    style(
      'Committee',
      'Committee',
      { size: pt(13), color: colour('text-secondary') },
      { spacing: { after: 0 } },
    ),
    style(
      'PaperPeriod',
      'Paper period',
      { size: pt(19), color: colour('text-secondary') },
      { spacing: { after: mm(4) } },
    ),
    style(
      'Label',
      'Label',
      { size: pt(10.5), bold: true, color: colour('heading') },
      {
        keepNext: true,
        spacing: { before: 120, after: 80, ...SINGLE },
        border: { bottom: rule(colour('heading'), 12, 2) },
      },
    ),
    style('Detail', 'Detail', undefined, {
      spacing: { after: 70, ...SINGLE },
      indent: { left: mm(DETAIL_MM), hanging: mm(DETAIL_MM) },
    }),
    style('Band', 'Band', undefined, { spacing: { after: 70, ...SINGLE } }),
    style('TOC2', 'toc 2', { size: pt(9.5) }, { spacing: { after: 0, ...SINGLE } }),
    style(
      'TableofFigures',
      'table of figures',
      { size: pt(8.5) },
      { keepLines: true, spacing: { after: 0, ...SINGLE }, indent: { left: mm(4), hanging: mm(4) } },
    ),
    style('Notice', 'Notice', undefined, {
      shading: panel,
      spacing: { after: 0 },
      indent: { left: mm(3), right: mm(3) },
      border: { left: rule(colour('heading'), 36, 8) },
    }),
  ]
}

function memberStyles(colour: WordColours): ParagraphStyle[] {
  const item: ParagraphStyle['paragraph'] = {
    keepLines: true,
    spacing: { before: 40, after: 40, ...SINGLE },
    border: { top: rule(colour('border'), 4, 2) },
  }
  return [
    style('Lead', 'Lead', { size: pt(11) }, { spacing: { after: mm(3) } }),
    style('MembersItem', 'Members item', { size: pt(8.75) }, item),
    style('DashboardItem', 'Dashboard item', { size: pt(9) }, item),
    style('None', 'None', { color: colour('text-secondary') }, undefined),
    style(
      'FooterLine',
      'Footer line',
      { size: pt(9), color: colour('text-secondary') },
      { spacing: { after: 0 } },
    ),
  ]
}

function topicStyles(colour: WordColours): ParagraphStyle[] {
  return [
    style('HeadlineFigure', 'Headline figure', undefined, {
      keepNext: true,
      spacing: { after: 40, ...SINGLE },
    }),
    style(
      'FiguresSay',
      'What the figures say',
      { size: pt(9.5) },
      { keepLines: true, spacing: { after: 40, ...SINGLE } },
    ),
    style('Commentary', 'Commentary', undefined, { spacing: { after: 80 } }),
    style('BriefCommentary', 'Brief commentary', { size: pt(9) }, { spacing: { after: 60, ...SINGLE } }),
    style('DataNote', 'Data note', { size: pt(8) }, { spacing: { after: 0, ...SINGLE } }),
    style(
      'Measure',
      'Measure',
      { size: pt(8), color: colour('text-secondary') },
      { keepLines: true, spacing: { after: 60, ...SINGLE } },
    ),
    style(
      'ChartSubtitle',
      'Chart subtitle',
      { size: pt(8.5), color: colour('text-secondary') },
      { keepNext: true, keepLines: true, spacing: { after: mm(1), ...SINGLE } },
    ),
    style('Chart', 'Chart', undefined, { spacing: { after: 80, ...SINGLE } }),
    style('Key', 'Key', { size: pt(8) }, { keepLines: true, spacing: { after: 30, ...SINGLE } }),
    style('Note', 'Note', { size: pt(8) }, { spacing: { after: 40, ...SINGLE } }),
  ]
}

function tableStyles(colour: WordColours): ParagraphStyle[] {
  const close = { spacing: { before: 0, after: 0, ...SINGLE } }
  return [
    style('TableText', 'Table text', { size: pt(8), color: colour('text') }, close),
    style(
      'TableGroup',
      'Table group',
      { size: pt(8), bold: true, color: colour('heading') },
      { spacing: { before: 20, after: 0, ...SINGLE }, keepNext: true },
    ),
    style(
      'TableFigure',
      'Table figure',
      { size: pt(8), color: colour('text') },
      { ...close, alignment: AlignmentType.RIGHT },
    ),
  ]
}

/**
 * The table style: thin rules across, and a strong one under the header row. docx cannot express it, so it is given
 * as XML.
 */
export function tableStyleXml(colour: WordColours): string {
  const edge = (side: string, size: number, token: string) =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour(token)}"/>`
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`
  return (
    `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    '<w:style w:type="table" w:customStyle="1" w:styleId="PaperTable"><w:name w:val="Paper table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${edge('bottom', 4, 'border')}${edge('insideH', 4, 'border')}</w:tblBorders>` +
    `<w:tblCellMar>${margin('top', mm(0.3))}${margin('left', mm(1.1))}${margin('bottom', mm(0.3))}${margin('right', mm(1.1))}</w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${edge('bottom', 12, 'border-strong')}</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>` +
    '</w:style></w:styles>'
  )
}
