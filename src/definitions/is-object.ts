// Whether something read from YAML has entries.
export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
