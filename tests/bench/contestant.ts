/** Something that is measured: set up once, then run again and again; what it answers is hashed, so that finding less shows. */
export interface Contestant {
  readonly name: string
  prepare(size: number): Promise<() => unknown>
}
