// In: a chart with texts from anywhere. Out: the same chart without characters that could break a picture or
// mislead a reader.
import type { Chart } from '../papers/chart.ts'

/**
 * Control characters, bidirectional overrides and isolates, lone surrogates, noncharacters: none has a glyph
 * or a meaning in a label.
 */
const NEVER_SHOWN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF0-\uFFFB\u{FDD0}-\u{FDEF}\p{Cs}]|[\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/gu

export const cleanText = (text: string): string =>
  text.replace(NEVER_SHOWN, '').replace(/\s+/gu, ' ').trim().normalize('NFC')

/**
 * Cleans all texts of a chart once, before measuring, so that the measured text is the drawn text. It goes
 * through JSON, so that NaN and infinite values become null, a gap.
 */
export function cleanChart(chart: Chart): Chart {
  return JSON.parse(JSON.stringify(chart), (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  )
}
