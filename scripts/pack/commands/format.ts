import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LINE_KINDS, type LineKind, packSchema } from '../../../lib/packs/format.ts'
import { DOCS } from '../places.ts'
import { prettyJson } from '../pretty-json.ts'

const FIELDS = /<!-- fields: (\w+) -->\n[\s\S]*?<!-- end -->/g

// Both kinds of reports begin alike, so what they share is told once.
function rowsOf(kind: string): readonly string[] {
  const { figure, statement } = LINE_KINDS
  const shared = Object.keys(figure.table).filter((name) => Object.hasOwn(statement.table, name))
  const table = kind === 'report' ? figure.table : LINE_KINDS[kind as LineKind].table
  const isShown = (name: string) =>
    kind === 'report'
      ? shared.includes(name)
      : kind !== 'figure' && kind !== 'statement'
        ? true
        : !shared.includes(name)
  return Object.entries(table)
    .filter(([name]) => isShown(name))
    .map(
      ([name, { required, field, about }]) =>
        `| \`${name}\`${required ? ' *' : ''} | ${about} | ${field.expects.replaceAll('|', '\\|')} |`,
    )
}

/** The page with its tables of fields as the code has them. */
export function withTables(page: string): string {
  return page.replace(FIELDS, (_, kind: string) => {
    const head = ['| field | meaning | value |', '|---|---|---|']
    return [`<!-- fields: ${kind} -->`, ...head, ...rowsOf(kind), '<!-- end -->'].join('\n')
  })
}

/** Every file that the command writes: path and content. */
export function formatFiles(): ReadonlyMap<string, string> {
  const page = path.join(DOCS, 'PACK-FORMAT.md')
  return new Map([
    [page, withTables(readFileSync(page, 'utf8'))],
    [path.join(DOCS, 'pack.schema.json'), `${prettyJson(packSchema())}\n`],
  ])
}

/** `npm run pack -- format`: brings docs/ up to date with the tables of the format. */
export function formatCommand(): number {
  for (const [file, text] of formatFiles()) writeFileSync(file, text)
  return 0
}
