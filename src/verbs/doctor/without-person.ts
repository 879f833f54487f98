// Takes out of a text what must not be sent on: the home folder, the user's name, and credentials in addresses.
import { escapePattern } from '../../terms/escape-pattern.ts'
import type { Machine } from '../../workspace/machine.ts'

const END = String.raw`(?=[\\/\s"',;:()]|\.(?:\s|$)|$)`
const escaped = (text: string): string => escapePattern(text.replace(/[\\/]+$/, ''))

/** `C:\Users\<user>\out` → `~\out`, `http://<user>:<password>@proxy` → `http://***@proxy`. */
export function withoutPerson({ homes, names }: Machine['person']): (text: string) => string {
  const rules: readonly (readonly [RegExp, string])[] = [
    ...homes
      .filter(home => escaped(home) !== '')
      .map(home => [new RegExp(escaped(home) + END, 'gi'), '~'] as const),
    ...names.map(name => [new RegExp(String.raw`(?<=[\\/])${escaped(name)}${END}`, 'gi'), '<user>'] as const),
    // The short name of a folder: C:\Users\SOMEON~1.
    [/(?<=[\\/](?:Users|home)[\\/])[^\\/]+~\d/gi, '<user>'],
    // A proxy may be given without http://, and a password with an @. A token may follow a question mark.
    [/(?<=:\/\/)\S*@/g, '***@'],
    [/[^\s/=@]+:(?!\/\/)\S*@/g, '***@'],
    [/(?<=:\/\/[^\s?]*\?)\S+/g, '***'],
  ]
  return text => rules.reduce((shown, [pattern, instead]) => shown.replace(pattern, instead), text)
}
