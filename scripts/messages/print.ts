import type { Catalogue } from './catalogue.ts'
import type { ArgumentKind } from './compile.ts'

const NOTE = '// Made by `npm run messages` from assets/locales. Change the messages there.\n'

const TYPE_OF: Readonly<Record<ArgumentKind, string>> = {
  text: 'string | number | readonly string[]',
  number: 'number',
  date: 'string',
  choice: 'string | number | boolean',
}

/** The files of one language: file name → text. */
export function printCatalogue(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    [...catalogue].map(([part, messages]) => {
      const rows = [...messages].map(([key, { message }]) => `  ${JSON.stringify(key)}: ${JSON.stringify(message)},\n`)
      const head = `${NOTE}import type { Messages } from '../../message.ts'\n\n`
      return [`${part}.ts`, `${head}export const messages: Messages = {\n${rows.join('')}}\n`]
    }),
  )
}

/** The type of all keys and what each takes. */
export function printKeys(reference: Catalogue): string {
  const rows = [...reference.values()].flatMap((messages) =>
    [...messages].map(([key, compiled]) => {
      const fields = [...compiled.arguments].map(([name, kind]) => `readonly ${name}: ${TYPE_OF[kind]}`)
      return `  ${JSON.stringify(key)}: { ${fields.join('; ')} }\n`.replace('{  }', 'Record<never, never>')
    }),
  )
  return `${NOTE}/** Every key and the values it takes. */\nexport interface MessageArguments {\n${rows.join('')}}\n`
}

/** All messages of one language as JSON, a key a line. */
export function printLanguage(catalogue: Catalogue): string {
  const rows = [...catalogue.values()].flatMap((messages) =>
    [...messages].map(([key, { message }]) => `${JSON.stringify(key)}:${JSON.stringify(message)}`),
  )
  return `{\n${rows.join(',\n')}\n}\n`
}
