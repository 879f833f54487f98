// The command line. In: the words and where to print. Out: a verb called, its result printed, an exit code.
import type { WriteStream } from 'node:tty'
import { Command, CommanderError } from 'commander'
import about from '../../package.json' with { type: 'json' }
import { isError } from '../problems/problem.ts'
import { type ExitCode, exitCodes } from './exit-codes.ts'
import { progress } from './progress.ts'
import { sayEnd } from './say-end.ts'

interface Options {
  readonly workspace: string
  readonly json?: true
  readonly quiet?: true
  /** An option that one verb has of its own. */
  readonly [own: string]: string | true | undefined
}

type Own = Readonly<Record<string, string | undefined>>

/** What a verb has to say: lines for a person, a value for a program. */
interface Said {
  readonly lines: string
  readonly value: unknown
  readonly code: ExitCode
  /** What was asked for is said also with --quiet; what merely accompanies a run is not. */
  readonly isAnswer?: true
}

export interface Streams {
  readonly out: Pick<WriteStream, 'write'>
  readonly err: Pick<WriteStream, 'write' | 'isTTY'>
}

export async function run(words: readonly string[], streams: Streams): Promise<ExitCode> {
  const ended: ExitCode[] = []
  try {
    await program(streams, code => ended.push(code)).parseAsync(words, { from: 'user' })
    return ended[0] ?? exitCodes.done
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Help that was asked for is no fault.
    return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  }
}

/** Verbs are imported when they are called, so that --help answers at once. */
function program({ out, err }: Streams, end: (code: ExitCode) => void): Command {
  const command = new Command('orderpaper')
    .configureOutput({ writeOut: text => out.write(text), writeErr: text => err.write(text) })
    .description(
      'Makes the papers that council committees read, from spreadsheet extracts to accessible PDF.',
    )
    .version(about.version, '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('Run orderpaper --help for the commands.')

  const verb = (
    name: string,
    parameters: string,
    description: string,
    example: string,
    run: (
      given: readonly string[],
      outside: import('../workspace/outside.ts').Outside,
      own: Own,
    ) => Promise<Said>,
    owned: readonly (readonly [string, string])[] = [],
  ) =>
    owned
      .reduce(
        (made, [flags, meaning]) => made.option(flags, meaning),
        command.command(`${name} ${parameters}`),
      )
      .description(description)
      .option('--workspace <folder>', 'the folder that holds data/ and out/', '.')
      .option('--json', 'print the result as JSON')
      .option('--quiet', 'print errors and answers alone: no progress, no warnings, no list of files')
      .addHelpText('after', `\nExample:\n  orderpaper ${name} ${example}`)
      .action(async (...given: unknown[]) => {
        const options = given.at(-2) as Options
        holdToArguments(given.at(-1) as Command, options)
        const told = progress(options, err)
        try {
          const { outsideOf } = await import('../workspace/outside.ts')
          const said = await run(
            given.slice(0, -2).flatMap(word => (word === undefined ? [] : [String(word)])),
            outsideOf(options.workspace, told.tell),
            ownOf(options),
          )
          told.clear()
          if (options.json) out.write(`${JSON.stringify(said.value, undefined, 2)}\n`)
          else if (!options.quiet || said.isAnswer || said.code !== exitCodes.done) out.write(said.lines)
          end(said.code)
        } catch (error) {
          told.clear()
          end(
            sayEnd(
              error,
              { json: options.json === true, makes: name === 'produce' || name === 'release' },
              out,
              err,
            ),
          )
        }
      })

  verb(
    'produce',
    '<paper> <period>',
    'make a paper into out/<paper>/<period>/',
    'corporate-parenting-monthly 2017-01',
    async ([paper = '', period = ''], outside) => {
      const { produce } = await import('../verbs/produce.ts')
      const { problemsAsData, sayProblems } = await import('../problems/say-problems.ts')
      const { folder, files, problems } = await produce({ paper, period }, outside)
      // What was accepted stands in problems.txt and in the notes of the paper.
      const open = problems.filter(({ severity }) => severity !== 'accepted')
      const warnings = open.length === 0 ? '' : `\n${sayProblems(open)}`
      return {
        lines: `${warnings}\nMade ${folder}/\n${files.map(file => `  ${file}\n`).join('')}`,
        value: { folder, files, problems: problemsAsData(problems) },
        code: exitCodes.done,
      }
    },
  )

  verb(
    'check',
    '[paper] [period]',
    'find every problem of a paper, or of all definitions; nothing is written and no browser is started',
    'corporate-parenting-monthly 2017-01\n  orderpaper check --all',
    async ([paper = '', period = ''], outside, { all }) => {
      const { check, checkAll, sayAllChecked } = await import('../verbs/check.ts')
      const { problemsAsData, sayProblems } = await import('../problems/say-problems.ts')
      if (all !== undefined) {
        const checked = await checkAll(outside)
        return {
          lines: sayAllChecked(checked),
          value: { files: checked.files, problems: problemsAsData(checked.problems) },
          code: checked.problems.some(isError) ? exitCodes.problems : exitCodes.done,
        }
      }
      const { problems } = await check({ paper, period }, outside)
      return {
        lines: sayProblems(problems),
        value: { problems: problemsAsData(problems) },
        code: problems.some(isError) ? exitCodes.problems : exitCodes.done,
      }
    },
    [['--all', 'read and check every definition of the workspace, whichever paper has a use for it']],
  )

  verb(
    'explain',
    '<paper> <period> <indicator>',
    'follow a figure from the printed page to its workbook cells',
    'corporate-parenting-monthly 2017-01 6.7\n  orderpaper explain corporate-parenting-monthly 2017-01 8.1@2017-01/england',
    async ([paper = '', period = '', indicator = ''], outside) => {
      const { explain, sayExplanation } = await import('../verbs/explain.ts')
      const explanation = await explain({ paper, period, indicator }, outside)
      return { lines: sayExplanation(explanation), value: explanation, code: exitCodes.done, isAnswer: true }
    },
  )

  verb(
    'exceptions',
    '<paper> <period> <indicator>',
    "list the children outside an indicator's numerator, for the analyst alone, in out/exceptions/",
    'sufficiency-appendices 2021-22 S11',
    async ([paper = '', period = '', indicator = ''], outside) => {
      const { exceptions, sayExcepted } = await import('../verbs/exceptions.ts')
      const excepted = await exceptions({ paper, period, indicator }, outside)
      return { lines: sayExcepted(excepted), value: excepted, code: exitCodes.done, isAnswer: true }
    },
  )

  verb(
    'release',
    '<paper> <period>',
    'remember a paper as it was published, in data/releases/; nothing that is there is changed',
    'corporate-parenting-monthly 2017-01 --reason "First publication" --approved-by "Head of Performance" --on 2017-02-20',
    async ([paper = '', period = ''], outside, { reason, approvedBy, on, edition }) => {
      const { release, sayReleased } = await import('../verbs/release.ts')
      const released = await release({ paper, period, reason, approvedBy, on, edition }, outside)
      return { lines: sayReleased(released), value: released, code: exitCodes.done }
    },
    [
      ['--reason <text>', 'why it is published: first publication, or what is corrected'],
      ['--approved-by <post>', 'the post that approved it, never a person'],
      ['--on <day>', 'the day of publication, such as 2017-02-20'],
      ['--edition <edition>', 'public or exempt (public if it is not said)'],
    ],
  )

  verb(
    'compare',
    '<paper> <period>',
    'tell what differs from what was published, and why',
    'corporate-parenting-monthly 2017-01\n  orderpaper compare corporate-parenting-monthly 2017-02 --with 2017-01/1',
    async ([paper = '', period = ''], outside, own) => {
      const { compare, sayComparison } = await import('../verbs/compare.ts')
      const comparison = await compare({ paper, period, with: own['with'] }, outside)
      return {
        lines: sayComparison(comparison),
        value: comparison ?? null,
        code: exitCodes.done,
        isAnswer: true,
      }
    },
    [['--with <release>', 'a release of the period (2) or of another (2016-12/1); otherwise the latest']],
  )

  return command.addHelpText(
    'after',
    `
Exit codes:
  ${exitCodes.done}  done
  ${exitCodes.problems}  a fault in the data or the definitions stops the paper; every problem is told
  ${exitCodes.usage}  the command was not understood
  ${exitCodes.browser}  there is no browser to print with
  ${exitCodes.disk}  a file could not be read or written
  ${exitCodes.fault}  a fault of the program

Example:
  orderpaper produce corporate-parenting-monthly 2017-01`,
  )
}

/** With --all there are none; otherwise every one of them is needed. */
function holdToArguments(command: Command, { all }: Options): void {
  const missing = command.registeredArguments[command.args.length]
  if (all === undefined && missing !== undefined)
    command.error(`error: missing required argument '${missing.name()}'`, {
      code: 'commander.missingArgument',
    })
  if (all !== undefined && command.args.length > 0)
    command.error('error: --all is for the whole workspace: name no paper and no period with it', {
      code: 'commander.excessArguments',
    })
}

/** `--json` and `--quiet` are no verb's own. */
const ownOf = ({ json: _, quiet: __, ...own }: Options): Own =>
  Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value === true ? 'yes' : value]))
