import { buildCommand } from './commands/build.ts'
import {
  fromClaimReviewCommand,
  fromCsvCommand,
  fromEconomistCommand,
  toCsvCommand,
  toJsonLdCommand,
} from './commands/convert.ts'
import { diffCommand } from './commands/diff.ts'
import { formatCommand } from './commands/format.ts'
import { statsCommand } from './commands/stats.ts'
import { validateCommand } from './commands/validate.ts'

interface Command {
  readonly words: string
  readonly help: string
  readonly run: (words: readonly string[]) => number | Promise<number>
}

/** The commands of `npm run pack`, each with its one line of help. */
const COMMANDS: Readonly<Record<string, Command>> = {
  build: { words: '', help: 'make the bundled packs from assets/sources', run: buildCommand },
  validate: { words: 'PACK …', help: 'say everything that is wrong with a pack', run: validateCommand },
  stats: { words: '[PACK …]', help: 'what a pack covers; without a file, the bundled packs', run: statsCommand },
  diff: { words: 'OLD NEW', help: 'reports added, removed and changed', run: diffCommand },
  'from-csv': {
    words: 'TABLE [-o PACK]',
    help: 'a pack from a table with the columns of the format',
    run: fromCsvCommand,
  },
  'to-csv': { words: 'PACK [-o TABLE]', help: 'a pack as a table, without loss', run: toCsvCommand },
  'from-claimreview': {
    words: 'FILE [-o PACK]',
    help: 'a pack from ClaimReview JSON-LD or a saved page',
    run: fromClaimReviewCommand,
  },
  'to-jsonld': { words: 'PACK [-o FILE]', help: 'a pack as a feed of schema.org claims', run: toJsonLdCommand },
  format: { words: '', help: 'write the field tables and the schema in docs/', run: formatCommand },
  'from-economist': {
    words: 'TABLE [-o PACK]',
    help: "a pack from The Economist's estimates for Ukraine",
    run: fromEconomistCommand,
  },
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { words, help }]) => `  npm run pack -- ${`${name} ${words}`.padEnd(34)} ${help}`,
  )
  return ['Usage:', ...lines].join('\n')
}

const [name = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (command === undefined) {
  console.error(usage())
  process.exitCode = 2
} else {
  try {
    process.exitCode = await command.run(words)
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}
