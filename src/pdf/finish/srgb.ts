/**
 * The sRGB colour profile (IEC 61966-2-1) as an ICC profile of version 2, written here in 1 kB: PDF/A requires the
 * paper's red, green and blue to be defined. All numbers are from the standard, adapted to D50 as ICC requires; they
 * add up to its white exactly.
 */
const D65 = [0.9505, 1, 1.0891]
const RED = [0x6fa0, 0x38f5, 0x0390]
const GREEN = [0x6297, 0xb787, 0x18d9]
const BLUE = [0x249f, 0x0f84, 0xb6c4]
const ONE = 0x10000
const D50 = [0xf6d6, ONE, 0xd32d]
/** The date of the standard, as year, month, day, hour, minute and second. */
const MADE_ON = [1999, 10, 18, 0, 0, 0]
const HEADER_BYTES = 128
const CURVE_STEPS = 256

export const SRGB_NAME = 'sRGB IEC61966-2.1'

export function srgbProfile(): Buffer {
  const curve = tag('curv', [
    uint32(CURVE_STEPS),
    ...Array.from({ length: CURVE_STEPS }, (_, i) =>
      uint16(Math.round(lightOf(i / (CURVE_STEPS - 1)) * 0xffff)),
    ),
  ])
  const tags: [string, Buffer][] = [
    ['cprt', tag('text', [Buffer.from('No copyright, use freely\0')])],
    ['desc', describe(SRGB_NAME)],
    ['wtpt', place(D65.map(value => Math.round(value * ONE)))],
    ['rXYZ', place(RED)],
    ['gXYZ', place(GREEN)],
    ['bXYZ', place(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const bodies = [...new Set(tags.map(([, body]) => body))]
  const start = HEADER_BYTES + 4 + tags.length * 12
  const offsetOf = (body: Buffer): number =>
    bodies.slice(0, bodies.indexOf(body)).reduce((sum, { length }) => sum + length, start)
  const table = tags.map(([name, body]) =>
    Buffer.concat([Buffer.from(name), uint32(offsetOf(body)), uint32(body.length)]),
  )
  const profile = Buffer.concat([Buffer.alloc(HEADER_BYTES), uint32(tags.length), ...table, ...bodies])
  return withHeader(profile)
}

/** How much light a value of sRGB represents, both from 0 to 1. */
const lightOf = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4

/** Version 2.1, a display device, RGB seen from XYZ, dated by the standard and not by the clock. */
function withHeader(profile: Buffer): Buffer {
  profile.writeUInt32BE(profile.length, 0)
  profile.writeUInt32BE(0x02100000, 8)
  profile.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [i, part] of MADE_ON.entries()) profile.writeUInt16BE(part, 24 + 2 * i)
  profile.write('acsp', 36, 'latin1')
  for (const [i, value] of D50.entries()) profile.writeUInt32BE(value, 68 + 4 * i)
  return profile
}

/** Each tag begins with its type and ends on a multiple of four. */
function tag(type: string, parts: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type), uint32(0), ...parts])
  return Buffer.concat([body, Buffer.alloc(-body.length & 3)])
}

const place = (values: number[]): Buffer => tag('XYZ ', values.map(uint32))

/** The name in ASCII; the fields for Unicode (8 bytes) and for a Macintosh script (70) stay empty. */
const describe = (name: string): Buffer =>
  tag('desc', [uint32(name.length + 1), Buffer.from(`${name}\0`), Buffer.alloc(8 + 3 + 67)])

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}
