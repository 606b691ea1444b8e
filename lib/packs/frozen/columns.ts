/** Columns of numbers under their names, all of four bytes. */
export type Columns = Readonly<Record<string, Uint32Array | Float32Array>>

/** What a file of columns says of itself: a head of plain data, and where each column stands. */
interface Plan {
  readonly head: unknown
  readonly columns: readonly (readonly [name: string, kind: 'whole' | 'real', start: number, length: number])[]
}

const BYTES = 4

/**
 * A head of plain data and columns of numbers as one file. Reading it copies nothing: the columns are views.
 *
 *     [length of the plan][plan, as JSON with blanks up to a multiple of four][column][column] …
 */
export function writeColumns(head: unknown, columns: Columns): Uint8Array<ArrayBuffer> {
  const named = Object.entries(columns)
  let start = 0
  const places = named.map(([name, column]) => {
    const place = [name, column instanceof Float32Array ? 'real' : 'whole', start, column.length] as const
    start += column.byteLength
    return place
  })
  const plan: Plan = { head, columns: places }
  const text = new TextEncoder().encode(JSON.stringify(plan))
  const first = BYTES + Math.ceil(text.length / BYTES) * BYTES
  const file = new Uint8Array(first + start).fill(BLANK, 0, first)
  file.set(text, BYTES)
  new DataView(file.buffer).setUint32(0, first - BYTES, true)
  named.forEach(([, column], at) => {
    file.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), first + (places[at]?.[2] ?? 0))
  })
  return file
}

const BLANK = 0x20

/** Opens such a file; a column that it lacks is empty. */
export function readColumns(file: ArrayBuffer): { readonly head: unknown; readonly column: (name: string) => Column } {
  const length = new DataView(file).getUint32(0, true)
  const plan = JSON.parse(new TextDecoder().decode(new Uint8Array(file, BYTES, length))) as Plan
  const views = new Map(
    plan.columns.map(([name, kind, start, count]) => {
      const at = BYTES + length + start
      return [name, kind === 'real' ? new Float32Array(file, at, count) : new Uint32Array(file, at, count)] as const
    }),
  )
  return { head: plan.head, column: (name) => views.get(name) ?? NOTHING }
}

type Column = Uint32Array | Float32Array
const NOTHING = new Uint32Array(0)
