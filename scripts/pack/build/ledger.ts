/** What a build did: rules with the records they changed, what could not be mapped, what contradicts itself. */
export interface LedgerView {
  readonly rules: ReadonlyMap<string, readonly string[]>
  readonly unmapped: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly flags: ReadonlyMap<string, readonly string[]>
}

function push<K>(map: Map<K, string[]>, key: K, value: string): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Collects what happens while building, so that nothing happens silently. */
export class Ledger implements LedgerView {
  readonly rules = new Map<string, string[]>()
  readonly unmapped = new Map<string, Map<string, string[]>>()
  readonly flags = new Map<string, string[]>()

  /** The rule changed the record. */
  applied(rule: string, id: string): void {
    push(this.rules, rule, id)
  }

  /** No table has a row for the value; `what` names the field. */
  unknown(what: string, value: string, id: string): void {
    const values = this.unmapped.get(what) ?? new Map<string, string[]>()
    this.unmapped.set(what, values)
    push(values, value, id)
  }

  /** Something that a person should look at; the record stays as it is. */
  flag(flag: string, detail: string): void {
    push(this.flags, flag, detail)
  }
}
