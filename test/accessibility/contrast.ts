// The contrast of a colour with white, as WCAG 2.2 defines it. In: `1D4F91`. Out: 1 to 21. Black is 21; #767676 is
// 4.54.

export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
