// Turns palette.json into CSS custom properties: `rag-red` is `var(--rag-red)` in every style sheet, light or dark as
// the screen is.
import { CHART_TOKENS } from '../../drawing/palette/pairs.ts'

interface Token {
  readonly name: string
  readonly value: string
  /** Its colour on a dark screen, if that differs. */
  readonly dark?: string
}

export function paletteProperties(paletteJson: string): string {
  const palette: unknown = JSON.parse(paletteJson)
  const tokens = Object.entries(tokensOf(palette)).map(
    ([name, token]): Token => ({
      name: nameOf(name),
      value: colourOf(name, token, 'value') ?? refuse(name, 'value'),
      ...darkOf(name, token),
    }),
  )
  return [root(tokens, token => token.value), ...darkScreen(tokens)].join('\n')
}

/** Rules for dark screens. They do not affect print: paper is always light. */
function darkScreen(tokens: readonly Token[]): string[] {
  const dark = tokens.filter(token => token.dark !== undefined)
  if (dark.length === 0) return []
  return [
    '@media screen and (prefers-color-scheme: dark) {',
    root(dark, token => token.dark ?? token.value, ' color-scheme: dark;'),
    ...chartRules(tokens),
    '}',
  ]
}

const root = (tokens: readonly Token[], colourOf: (token: Token) => string, more = ''): string =>
  `:root {${more} ${tokens.map(token => `--${token.name}: ${colourOf(token)};`).join(' ')} }`

/**
 * A drawn chart gives its colours as attributes, which any rule of a style sheet overrides. PDF, Word and HTML
 * therefore share one drawing, and a dark screen only replaces each colour. checkPalette ensures that every colour
 * has a replacement.
 */
function chartRules(tokens: readonly Token[]): string[] {
  const byColour = new Map(
    tokens
      .filter(token => token.dark !== undefined && CHART_TOKENS.includes(token.name))
      .map(token => [token.value.toUpperCase(), token.name] as const)
      .reverse(),
  )
  return [...byColour].flatMap(([colour, name]) =>
    ['fill', 'stroke'].map(paint => `svg [${paint}="${colour}" i] { ${paint}: var(--${name}) }`),
  )
}

function tokensOf(palette: unknown): object {
  const tokens =
    typeof palette === 'object' && palette !== null && 'tokens' in palette ? palette.tokens : undefined
  if (typeof tokens !== 'object' || tokens === null)
    throw new Error('templates/palette.json has no "tokens".')
  return tokens
}

function nameOf(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(
      `templates/palette.json: "${name}" is not a valid name: use lowercase letters, digits and hyphens.`,
    )
  return name
}

function darkOf(name: string, token: unknown): { dark?: string } {
  const dark = colourOf(name, token, 'dark')
  return dark === undefined ? {} : { dark }
}

function colourOf(name: string, token: unknown, field: 'value' | 'dark'): string | undefined {
  const value: unknown = typeof token === 'object' && token !== null ? Reflect.get(token, field) : undefined
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) return refuse(name, field)
  return value
}

function refuse(name: string, field: string): never {
  throw new Error(`templates/palette.json: the ${field} of "${name}" is not a colour such as #12436D.`)
}
