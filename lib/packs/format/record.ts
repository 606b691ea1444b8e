import type { Problem } from '../../model/result.ts'
import { type Entry, type Field, type JsonSchema, shown } from './fields.ts'

/** The fields of one kind of line, in the order in which they are written. */
export type Table = Readonly<Record<string, Entry<unknown>>>

type ValueOf<E> = E extends Entry<infer T> ? T : never
type RequiredKeys<T extends Table> = { [K in keyof T]: T[K] extends Entry<unknown, true> ? K : never }[keyof T]

/** The checked line that a table describes. */
export type LineOf<T extends Table> = { readonly [K in RequiredKeys<T>]: ValueOf<T[K]> } & {
  readonly [K in Exclude<keyof T, RequiredKeys<T>>]?: ValueOf<T[K]>
}

/** True for `{…}`, false for lists and null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface Compiled {
  readonly fields: ReadonlyMap<string, Field<unknown>>
  readonly required: readonly string[]
}

const compiled = new WeakMap<Table, Compiled>()

function compile(table: Table): Compiled {
  const known = compiled.get(table)
  if (known !== undefined) return known
  const entries = Object.entries(table)
  const made: Compiled = {
    fields: new Map(entries.map(([name, entry]) => [name, entry.field])),
    required: entries.filter(([, entry]) => entry.required).map(([name]) => name),
  }
  compiled.set(table, made)
  return made
}

/**
 * Checks each field of an untrusted object. Where all is known and right at a glance, the object itself is the answer;
 * otherwise the known fields are copied into a fresh one. Only names that stand in the table are ever in the answer, so
 * "__proto__" and its like have nowhere to go. Unknown names are told to `onUnknown` and left out.
 */
export function readRecord<T extends Table>(
  table: T,
  value: Readonly<Record<string, unknown>>,
  problems: Problem[],
  path = '',
  onUnknown?: (name: string) => void,
): LineOf<T> | undefined {
  const shape = compile(table)
  if (isPlainlyRight(shape, value)) return value as unknown as LineOf<T>
  const before = problems.length
  const { fields, required } = shape
  const line: Record<string, unknown> = {}
  for (const name in value) {
    const field = fields.get(name)
    if (field === undefined) onUnknown?.(name)
    else if (value[name] !== null) line[name] = field.read(value[name], path === '' ? name : path + name, problems)
  }
  for (const name of required) {
    if (line[name] === undefined && problems.length === before)
      problems.push({ path: path + name, expected: fields.get(name)?.expects ?? 'a value', found: 'nothing' })
  }
  return problems.length === before ? (line as LineOf<T>) : undefined
}

/** Every field is known and right at a glance: then the parsed object is the line, and a million lines need no copies. */
function isPlainlyRight({ fields, required }: Compiled, value: Readonly<Record<string, unknown>>): boolean {
  for (const name in value) {
    if (fields.get(name)?.glance?.(value[name]) === undefined) return false
  }
  for (const name of required) if (!Object.hasOwn(value, name)) return false
  return true
}

/** A table as a field, for objects inside a line. */
export function nested<T extends Table>(expects: string, table: T): Field<LineOf<T>> {
  return {
    expects,
    schema: schemaOf(table),
    read(value, path, problems) {
      if (isObject(value)) return readRecord(table, value, problems, `${path}.`)
      problems.push({ path, expected: expects, found: shown(value) })
      return undefined
    },
  }
}

/** The JSON Schema of a table. Unknown fields are allowed: a later format may have more. */
export function schemaOf(table: Table): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(table).map(([name, entry]) => [name, { ...entry.field.schema, description: entry.about }]),
  )
  return { type: 'object', properties, required: compile(table).required }
}
