// In: colours such as #12436D. Out: how far apart two of them are, as contrast and as a difference seen with
// four kinds of colour vision.
//
// culori reads, writes and compares colours. Two steps are our own, since culori's would print figures that
// differ from published papers: simulated colour vision, and CIELAB. `culori/require` is the whole package in
// one file and loads in 5 ms; the many files of `culori/fn` take 50 ms.
import culori from 'culori/require'

export type Sight = 'full' | 'protan' | 'deutan' | 'tritan'
export const SIGHTS: readonly Sight[] = ['full', 'protan', 'deutan', 'tritan']

/** Linear red, green and blue, 0 to 1: amounts of light, not the numbers of the hex code. */
export type LinearRgb = readonly [number, number, number]
/** CIELAB under D65. */
export type Lab = readonly [number, number, number]

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb]

/**
 * Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
 * (2009), severity 1. culori has the same matrices, but applies them to the gamma-encoded numbers; they are
 * made for linear light.
 */
const SEEN: Readonly<Record<Exclude<Sight, 'full'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
/**
 * sRGB of IEC 61966-2-1 under the white point of ASTM E308, as brucelindbloom.com works them out. culori
 * has those of CSS Color 4: they move a difference by up to 0.01, and four of the printed differences of our
 * palette by 0.1.
 */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
]
const FROM_XYZ: Matrix = [
  [3.2404542, -1.5371385, -0.4985314],
  [-0.969266, 1.8760108, 0.041556],
  [0.0556434, -0.2040259, 1.0572252],
]
const D65: LinearRgb = [0.95047, 1, 1.08883]
const EPSILON = 216 / 24389
const KAPPA = 24389 / 27

export const isColour = (text: unknown): text is string =>
  typeof text === 'string' && /^#[0-9A-Fa-f]{6}$/.test(text)

const { converter, formatHex, wcagContrast } = culori
const toLight = converter('lrgb')
const toRgb = converter('rgb')

export function linearRgbOf(colour: string): LinearRgb {
  const light = toLight(colour)
  if (light === undefined) throw new Error(`'${colour}' is not a colour`)
  return [light.r, light.g, light.b]
}

/** The nearest colour that a screen can show. */
export const colourOf = ([r, g, b]: LinearRgb): string => formatHex({ mode: 'lrgb', r, g, b }).toUpperCase()

/** WCAG 2.2, contrast ratio: black on white is 21. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b)

/**
 * The contrast that is left in print without colour, as a WCAG ratio of two greys. A printer makes grey in one
 * of two ways, so the smaller contrast counts: by relative luminance (WCAG 2.2; 0.2126 R + 0.7152 G + 0.0722 B
 * of the amounts of light), or by luma (ITU-R BT.601; 0.299 R + 0.587 G + 0.114 B of the numbers of the hex
 * code). #67778E and #8FADCB have luminances of 0.1803 and 0.4004: (0.4004 + 0.05) ÷ (0.1803 + 0.05) = 1.96.
 * Their lumas are 116.8 and 167.4 of 255, greys with luminances of 0.1774 and 0.3887: 1.93, so 1.93 is left.
 */
export const greyContrast = (a: string, b: string): number =>
  Math.min(contrast(a, b), wcagContrast(lumaGrey(a), lumaGrey(b)))

/** Not rounded to a grey of a hex code: neighbouring greys there differ by up to 0.03 in contrast. */
function lumaGrey(colour: string) {
  const rgb = toRgb(colour)
  if (rgb === undefined) throw new Error(`'${colour}' is not a colour`)
  const luma = 0.299 * rgb.r + 0.587 * rgb.g + 0.114 * rgb.b
  return { mode: 'rgb', r: luma, g: luma, b: luma } as const
}

export const seenBy = (light: LinearRgb, sight: Sight): LinearRgb =>
  sight === 'full' ? light : mapped(times(SEEN[sight], light), clamp)

export function labOf(light: LinearRgb): Lab {
  const [x, y, z] = mapped(times(TO_XYZ, light), (part, at) => {
    const ratio = part / (D65[at] ?? 1)
    return ratio > EPSILON ? Math.cbrt(ratio) : (KAPPA * ratio + 16) / 116
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** The result may be below 0 or above 1, which a screen cannot show. */
export function linearRgbOfLab([lightness, a, b]: Lab): LinearRgb {
  const y = (lightness + 16) / 116
  const back = (f: number) => (f ** 3 > EPSILON ? f ** 3 : (116 * f - 16) / KAPPA)
  return times(FROM_XYZ, [back(y + a / 500) * D65[0], back(y) * D65[1], back(y - b / 200) * D65[2]])
}

const clamp = (part: number): number => Math.min(1, Math.max(0, part))
const mapped = ([a, b, c]: LinearRgb, change: (part: number, at: number) => number): LinearRgb => [
  change(a, 0),
  change(b, 1),
  change(c, 2),
]
const times = ([r, g, b]: Matrix, v: LinearRgb): LinearRgb => [dot(r, v), dot(g, v), dot(b, v)]
const dot = (row: LinearRgb, v: LinearRgb): number => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]
