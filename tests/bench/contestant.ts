/** What a contestant is set up with. */
export interface Setup {
  /** Characters of text, or number of reports. */
  readonly size: number
  /** Which of its inputs a contestant takes; empty for the usual one. */
  readonly variant: string
  /** Makes what has to be built before anything can be asked, and measures it: CPU and the memory that stays. */
  build<Built>(make: () => Built): Built
}

/** Something that is measured: set up once, then run again and again; what it answers is hashed, so that finding less shows. */
export interface Contestant {
  readonly name: string
  prepare(setup: Setup): Promise<() => unknown>
}
