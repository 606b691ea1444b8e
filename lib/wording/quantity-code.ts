import type { Bound, Quantity, Unit } from '../model/quantity.ts'
import type { Value } from '../model/relations.ts'

/** "about|11000|||people|", as a rule hands it on, as the quantity it stands for. */
export function quantityOf(code: Value): Quantity {
  const [bound = 'exact', value = '', low = '', high = '', unit = 'count', per = ''] = String(code).split('|')
  const number = (text: string, key: string) => (text === '' ? {} : { [key]: Number(text) })
  return {
    bound: bound as Bound,
    unit: unit as Unit,
    asWritten: '',
    ...number(value, 'value'),
    ...number(low, 'low'),
    ...number(high, 'high'),
    ...(per === '' ? {} : { per: per as NonNullable<Quantity['per']> }),
  }
}
