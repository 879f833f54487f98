// The command line. In: the arguments and the output streams. Out: the verb's result, printed, and an exit
// code.
import type { WriteStream } from 'node:tty'
import { Command, CommanderError } from 'commander'
import { shownText } from '../terms/shown-text.ts'
import { ownVersion } from '../workspace/versions.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { progress } from './progress.ts'
import { reportFailure } from './report-failure.ts'
import { commandOf } from './same-command.ts'
import type { Verb, VerbOptions } from './verb.ts'
import { verbs } from './verbs/index.ts'

interface Options extends VerbOptions {
  readonly workspace: string
  readonly json?: true
  readonly quiet?: true
}

export interface Streams {
  readonly out: Pick<WriteStream, 'write'>
  readonly err: Pick<WriteStream, 'write' | 'isTTY'>
}

export async function runCommand(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const ended: ExitCode[] = []
  try {
    const given = { ...streams, args }
    await program(given, code => ended.push(code)).parseAsync(args, { from: 'user' })
    return ended[0] ?? exitCodes.done
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander also throws after printing help or the version.
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  }
}

/** The words as they were typed, by which the same command is known again. */
interface Given extends Streams {
  readonly args: readonly string[]
}

function program(streams: Given, end: (code: ExitCode) => void): Command {
  const { out, err } = streams
  const command = new Command('orderpaper')
    .configureOutput({ writeOut: text => out.write(text), writeErr: text => err.write(text) })
    .description(
      'Makes the papers that council committees read: from spreadsheet extracts to accessible PDF.',
    )
    .version(ownVersion(), '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('Run orderpaper --help for a list of commands.')
  for (const verb of verbs) addVerb(command, verb, streams, end)
  return command.addHelpText('after', EXIT_CODES)
}

function addVerb(command: Command, verb: Verb, streams: Given, end: (code: ExitCode) => void): void {
  const { name, parameters, description, example, options = [] } = verb
  const made = command.command(`${name} ${parameters}`)
  for (const [flags, meaning, repeatable] of options)
    if (repeatable === undefined) made.option(flags, meaning)
    else made.option(flags, meaning, collect)
  made
    .description(description)
    .option('--workspace <folder>', 'the folder that holds data/ and out/', '.')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'print only errors and answers: no progress, warnings or list of files')
    .addHelpText('after', `\nExample:\n  orderpaper ${name} ${example}`)
    .action(async (...given: unknown[]) => {
      const options = given.at(-2) as Options
      checkArguments(given.at(-1) as Command, options)
      const parameters = given.slice(0, -2).flatMap(word => (word === undefined ? [] : [String(word)]))
      end(await call(verb, parameters, options, streams))
    })
}

const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]

/** --all takes no arguments; without it, all of them are needed. */
function checkArguments(command: Command, options: Options): void {
  const isAll = options['all'] !== undefined
  const missing = command.registeredArguments[command.args.length]
  if (!isAll && missing !== undefined)
    command.error(`error: missing required argument '${missing.name()}'`, {
      code: 'commander.missingArgument',
    })
  if (isAll && command.args.length > 0)
    command.error('error: --all checks the whole workspace: do not name a paper or a period with it', {
      code: 'commander.excessArguments',
    })
}

async function call(
  verb: Verb,
  parameters: readonly string[],
  options: Options,
  { args, out, err }: Given,
): Promise<ExitCode> {
  const shown = progress(options, err)
  try {
    const { outsideOf } = await import('../workspace/outside.ts')
    const { recordedRun } = await import('../workspace/cache/recorded-run.ts')
    const run =
      verb.usesCache === true
        ? recordedRun(commandOf(args), options.workspace, shown.tell)
        : { outside: outsideOf(options.workspace, shown.tell) }
    const result = await verb.run(parameters, run.outside, options)
    shown.clear()
    if (options.json) out.write(`${JSON.stringify(result.value, undefined, 2)}\n`)
    else if (!options.quiet || result.isAnswer || result.code !== exitCodes.done)
      out.write(shownText(result.lines))
    if ('keep' in run && result.unchanged !== undefined && result.code === exitCodes.done)
      await run.keep({ lines: result.unchanged, value: result.value })
    return result.code
  } catch (error) {
    shown.clear()
    return reportFailure(error, { json: options.json === true, makes: verb.makes === true }, out, err)
  }
}

const EXIT_CODES = `
Exit codes:
  ${exitCodes.done}  done
  ${exitCodes.problems}  an error in the data or the definitions stops the paper; every problem is listed
  ${exitCodes.usage}  the command was not understood
  ${exitCodes.browser}  no browser works: what needs one was not made (the PDF), or nothing was
  ${exitCodes.disk}  a file could not be read or written
  ${exitCodes.fault}  a fault in the program

Example:
  orderpaper produce corporate-parenting-monthly 2017-01`
