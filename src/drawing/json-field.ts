// Reads a JSON file of the templates safely. In: any text. Out: its fields, as `unknown`.

/** Undefined where the text is not JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

export const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined

export const sayFound = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))
