// palette.json in; a CSS custom property for each of its colours out: `rag-red` is `var(--rag-red)` in every style sheet.

export function paletteProperties(paletteJson: string): string {
  const palette: unknown = JSON.parse(paletteJson)
  const properties = Object.entries(tokensOf(palette)).map(([name, token]) => `--${nameOf(name)}: ${colourOf(name, token)};`)
  return `:root { ${properties.join(' ')} }`
}

function tokensOf(palette: unknown): object {
  const tokens = typeof palette === 'object' && palette !== null && 'tokens' in palette ? palette.tokens : undefined
  if (typeof tokens !== 'object' || tokens === null) throw new Error('templates/palette.json has no "tokens".')
  return tokens
}

function nameOf(name: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`templates/palette.json: "${name}" is not a name of small letters, digits and hyphens.`)
  return name
}

function colourOf(name: string, token: unknown): string {
  const value = typeof token === 'object' && token !== null && 'value' in token ? token.value : undefined
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw new Error(`templates/palette.json: the value of "${name}" is not a colour such as #12436D.`)
  return value
}
