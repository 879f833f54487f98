// Parses a binding. In: the text between {{ and }}. Out: a kind, a reference and named settings, or what is
// wrong with it.
// Worked: `figure "8.2" period="2016-12"` → { kind: 'figure', ref: '8.2', settings: { period: '2016-12' } }.

export const KINDS = ['figure', 'parts', 'change', 'rag'] as const
export type BindingKind = (typeof KINDS)[number]

export interface Binding {
  readonly kind: BindingKind
  readonly ref: string
  readonly settings: ReadonlyMap<string, string>
}

/** The settings that each kind may have after its reference. */
export const settingsOf: Readonly<Record<BindingKind, readonly string[]>> = {
  figure: ['period', 'of'],
  parts: ['period'],
  change: ['since'],
  rag: [],
}

export type ParsedBinding =
  | { readonly binding: Binding }
  | { readonly found: string; readonly expected: string }

/**
 * Strict: a kind, a reference in quotation marks, then name="value" for settings of that kind, and nothing
 * else.
 */
export function parseBinding(inside: string): ParsedBinding {
  const text = inside.replace(/[“”]/g, '"').trim()
  const kind = KINDS.find(one => one === /^[a-z-]*/.exec(text)?.[0])
  if (kind === undefined)
    return { found: `'${text.split(/\s/)[0] ?? ''}'`, expected: `one of ${KINDS.join(', ')}` }
  const reference = /^\s+"([^"]*)"/.exec(text.slice(kind.length))
  if (reference?.[1] === undefined)
    return { found: `'${text}'`, expected: `a reference in quotation marks, such as {{${kind} "8.2"}}` }
  let rest = text.slice(kind.length + reference[0].length)
  const settings = new Map<string, string>()
  while (rest.trim() !== '') {
    const [whole, name, value] = /^\s+([a-z-]+)="([^"]*)"/.exec(rest) ?? []
    if (
      whole === undefined ||
      name === undefined ||
      value === undefined ||
      !settingsOf[kind].includes(name) ||
      settings.has(name)
    ) {
      return {
        found: `'${rest.trim()}'`,
        expected:
          settingsOf[kind].length === 0
            ? 'nothing after the reference'
            : `${settingsOf[kind].map(one => `${one}="…"`).join(' or ')}, once`,
      }
    }
    settings.set(name, value)
    rest = rest.slice(whole.length)
  }
  return { binding: { kind, ref: reference[1], settings } }
}
