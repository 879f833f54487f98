// What is known of the machine that Orderpaper runs on, as it was found: nothing is judged here.
import type { BrowserLook } from '../pdf/printer.ts'

/** A value, or why it could not be had. */
export type Tried<T> = { readonly value: T } | { readonly fault: string }

export interface Machine {
  /** `Windows_NT 10.0.22631 x64` */
  readonly system: string
  readonly isWindows: boolean
  readonly node: { readonly version: string; readonly path: string }
  readonly browser: BrowserLook
  /** The workspace as it was named, and where it really is: a network drive has a letter and a server. */
  readonly folder: { readonly path: string; readonly real: string; readonly isMissing?: true }
  /** The operating system's code if nothing can be written in it: `EACCES`. */
  readonly writeFault?: string
  /** The bytes that are free in each folder, where that can be known. */
  readonly free: Readonly<Record<string, number>>
  /** Of the environment, about registries, proxies, certificates and browsers. */
  readonly settings: Readonly<Record<string, string>>
  /** By which a person would be known: never shown. */
  readonly person: { readonly homes: readonly string[]; readonly names: readonly string[] }
  readonly versions: Tried<Readonly<Record<string, string>>>
}

export const triedValue = async <T>(work: () => T | Promise<T>): Promise<Tried<T>> => {
  try {
    return { value: await work() }
  } catch (error) {
    return { fault: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}
