import type { Problem } from '../../model/result.ts'

/** A JSON Schema fragment; only what the pack format uses. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** How one value of a line is checked. `read` gives the value, or adds to `problems` and gives `undefined`. */
export interface Field<T> {
  readonly expects: string
  readonly schema: JsonSchema
  readonly read: (value: unknown, path: string, problems: Problem[]) => T | undefined
  /** The value itself where one glance shows that it is right; `undefined` leaves it to `read`. Nothing is copied. */
  readonly glance?: (value: unknown) => T | undefined
}

/** A field of a line with what the documentation says about it. */
export interface Entry<T, Required extends boolean = boolean> {
  readonly field: Field<T>
  readonly required: Required
  readonly about: string
}

/** A line of this kind must have the field. */
export function must<T>(field: Field<T>, about: string): Entry<T, true> {
  return { field, required: true, about }
}

/** A line of this kind may have the field; missing means unknown, never "no". */
export function may<T>(field: Field<T>, about: string): Entry<T, false> {
  return { field, required: false, about }
}

/** What was found, short enough for one line of a message. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value !== 'string') return String(value)
  return `"${value.length > 60 ? `${value.slice(0, 57)}…` : value}"`
}

function field<T>(expects: string, schema: JsonSchema, accept: (value: unknown) => T | undefined): Field<T> {
  return {
    expects,
    schema,
    glance: accept,
    read(value, path, problems) {
      const accepted = accept(value)
      if (accepted === undefined) problems.push({ path, expected: expects, found: shown(value) })
      return accepted
    },
  }
}

/** A text of at most `max` characters that is not empty. */
export function text(max: number): Field<string> {
  return field(`a text of 1 to ${max} characters`, { type: 'string', minLength: 1, maxLength: max }, (value) =>
    typeof value === 'string' && value.length > 0 && value.length <= max ? value : undefined,
  )
}

function matching(expects: string, pattern: RegExp, max: number): Field<string> {
  return field(expects, { type: 'string', pattern: pattern.source, maxLength: max }, (value) =>
    typeof value === 'string' && value.length <= max && pattern.test(value) ? value : undefined,
  )
}

/** An id: "north-korea", "kursk-oblast". */
export const slug = matching('an id of small letters, digits, "-", "." and "_"', /^[a-z0-9][a-z0-9._-]*$/, 160)

/** The address of a page. */
export const url = matching('an address that begins with https:// or http://', /^https?:\/\/[^\s/]+/, 2000)

/** A host name without "www.". */
export const domain = matching('a host name such as "example.org"', /^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/, 253)

/** A number that is finite; big enough for any budget. */
export const number = field('a number', { type: 'number' }, (value) =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e18 ? value : undefined,
)

/** A whole number from 0. */
export const count = field('a whole number', { type: 'integer', minimum: 0 }, (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
)

/** Yes or no. */
export const flag = field('true or false', { type: 'boolean' }, (value) =>
  typeof value === 'boolean' ? value : undefined,
)

/** One of a closed list; the record's type makes sure that no word of the vocabulary is missing here. */
export function choice<T extends string>(words: Readonly<Record<T, true>>): Field<T> {
  const list = Object.keys(words) as T[]
  const known = new Set<unknown>(list)
  return field(`one of ${list.join(', ')}`, { enum: list }, (value) => (known.has(value) ? (value as T) : undefined))
}

/** At most `max` values of one kind. */
export function list<T>(of: Field<T>, max: number): Field<readonly T[]> {
  const expects = `a list of at most ${max}, each ${of.expects}`
  return {
    expects,
    schema: { type: 'array', items: of.schema, maxItems: max },
    read(value, path, problems) {
      if (!Array.isArray(value) || value.length > max) {
        problems.push({ path, expected: expects, found: shown(value) })
        return undefined
      }
      const items = value.map((item: unknown, index) => of.read(item, `${path}[${index}]`, problems))
      return items.filter((item) => item !== undefined)
    },
  }
}

/** Either of two kinds of value; the first that accepts wins. */
export function either<A, B>(first: Field<A>, second: Field<B>): Field<A | B> {
  const expects = `${first.expects}, or ${second.expects}`
  return {
    expects,
    schema: { anyOf: [first.schema, second.schema] },
    glance: (value) => first.glance?.(value) ?? second.glance?.(value),
    read(value, path, problems) {
      const accepted = first.read(value, path, []) ?? second.read(value, path, [])
      if (accepted === undefined) problems.push({ path, expected: expects, found: shown(value) })
      return accepted
    },
  }
}

/** A value that passes `accept`, with its own schema: for dates and units. */
export const custom = field
