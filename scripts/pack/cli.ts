import { buildCommand } from './commands/build.ts'

/** The commands of `npm run pack`, each with its one line of help. */
const COMMANDS: Readonly<
  Record<string, { readonly help: string; readonly run: (words: readonly string[]) => number | Promise<number> }>
> = {
  build: { help: 'make the bundled packs from assets/sources', run: buildCommand },
}

const [name = '', ...words] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (command === undefined) {
  const lines = Object.entries(COMMANDS).map(([each, { help }]) => `  npm run pack -- ${each.padEnd(18)} ${help}`)
  console.error(['Usage:', ...lines].join('\n'))
  process.exitCode = 2
} else {
  process.exitCode = await command.run(words)
}
