// The command line. In: argv. Out: a verb called, its result printed, an exit code.
import { Command, CommanderError } from 'commander'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { isError } from '../problems/problem.ts'
import { sayEnd } from './say-end.ts'
import { progress } from './progress.ts'

interface Options {
  readonly workspace: string
  readonly json?: true
  readonly quiet?: true
}

/** What a verb has to say: lines for a person, a value for a program. */
interface Said {
  readonly lines: string
  readonly value: unknown
  readonly code: ExitCode
}

/** Verbs are imported when they are called, so that --help answers at once. */
function program(end: (code: ExitCode) => void): Command {
  const command = new Command('orderpaper')
    .description('Makes the papers that council committees read, from spreadsheet extracts to accessible PDF.')
    .exitOverride()
    .showHelpAfterError('Run orderpaper --help for the commands.')

  const verb = (name: string, parameters: string, description: string, example: string, run: (given: readonly string[], outside: import('../outside.ts').Outside) => Promise<Said>) =>
    command.command(`${name} ${parameters}`)
      .description(description)
      .option('--workspace <folder>', 'the folder that holds data/ and out/', '.')
      .option('--json', 'print the result as JSON')
      .option('--quiet', 'print nothing but errors')
      .addHelpText('after', `\nExample:\n  orderpaper ${name} ${example}`)
      .action(async (...given: unknown[]) => {
        const options = given.at(-2) as Options
        const told = progress(options, process.stderr)
        try {
          const { outsideOf } = await import('../outside.ts')
          const said = await run(given.slice(0, -2).map(String), outsideOf(options.workspace, told.tell))
          told.clear()
          if (options.json) process.stdout.write(`${JSON.stringify(said.value, undefined, 2)}\n`)
          else if (!options.quiet || said.code !== exitCodes.done) process.stdout.write(said.lines)
          end(said.code)
        } catch (error) {
          told.clear()
          end(sayEnd(error, options.json === true, process.stdout, process.stderr))
        }
      })

  verb('produce', '<paper> <period>', 'make a paper into out/<paper>/<period>/', 'corporate-parenting-monthly 2017-01', async ([paper = '', period = ''], outside) => {
    const { produce } = await import('../produce.ts')
    const { problemsAsData, sayProblems } = await import('../problems/say-problems.ts')
    const { folder, files, problems } = await produce({ paper, period }, outside)
    const warnings = problems.length === 0 ? '' : `\n${sayProblems(problems)}`
    return { lines: `${warnings}\nMade ${folder}/\n${files.map(file => `  ${file}\n`).join('')}`, value: { folder, files, problems: problemsAsData(problems) }, code: exitCodes.done }
  })

  verb('check', '<paper> <period>', 'find every problem of a paper; nothing is written and no browser is started', 'corporate-parenting-monthly 2017-01', async ([paper = '', period = ''], outside) => {
    const { check } = await import('../check.ts')
    const { problemsAsData, sayProblems } = await import('../problems/say-problems.ts')
    const { problems } = await check({ paper, period }, outside)
    return { lines: sayProblems(problems), value: { problems: problemsAsData(problems) }, code: problems.some(isError) ? exitCodes.problems : exitCodes.done }
  })

  verb('explain', '<paper> <period> <indicator>', 'follow a figure from the printed page to its workbook cells', 'corporate-parenting-monthly 2017-01 6.7\n  orderpaper explain corporate-parenting-monthly 2017-01 8.1@2017-01/england', async ([paper = '', period = '', indicator = ''], outside) => {
    const { explain, sayExplanation } = await import('../explain.ts')
    const explanation = await explain({ paper, period, indicator }, outside)
    return { lines: sayExplanation(explanation), value: explanation, code: exitCodes.done }
  })

  return command.addHelpText('after', `
Exit codes:
  ${exitCodes.done}  done
  ${exitCodes.problems}  a fault in the data or the definitions stops the paper; every problem is told
  ${exitCodes.usage}  the command was not understood
  ${exitCodes.browser}  there is no browser to print with
  ${exitCodes.disk}  a file could not be read or written
  ${exitCodes.fault}  a fault of the program

Example:
  orderpaper produce corporate-parenting-monthly 2017-01`)
}

try {
  await program(code => { process.exitCode = code }).parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help that was asked for is no fault.
  process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage
}
