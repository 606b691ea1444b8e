import { formatDate, formatList, formatNumber, pluralForm } from './format.ts'
import type { Message, MessageValue, MessageValuesBag, Part } from './message.ts'

/** Puts values into a message, by the rules of the language. */
export function fill(locale: string, message: Message, values: MessageValuesBag): string {
  if (typeof message === 'string') return message
  return message.map((part) => fillPart(locale, part, values)).join('')
}

function fillPart(locale: string, part: Part, values: MessageValuesBag): string {
  if (typeof part === 'string') return part
  const value = values[part[1]]
  switch (part[0]) {
    case 'argument':
      return plain(locale, value)
    case 'count':
      return plain(locale, value)
    case 'number':
      return typeof value === 'number' ? formatNumber(locale, value, part[2]) : plain(locale, value)
    case 'date':
      return typeof value === 'string' ? formatDate(locale, value, part[2]) : plain(locale, value)
    case 'plural':
      return fill(locale, pluralCase(locale, value, part[2], 'cardinal'), values)
    case 'ordinal':
      return fill(locale, pluralCase(locale, value, part[2], 'ordinal'), values)
    case 'select':
      return fill(locale, part[2][String(value)] ?? part[2].other ?? '', values)
  }
}

/** `=0` before the form of the language, and "other" where neither is there. */
function pluralCase(
  locale: string,
  value: MessageValue,
  cases: Readonly<Record<string, Message>>,
  type: 'cardinal' | 'ordinal',
): Message {
  const count = Number(value)
  return cases[`=${count}`] ?? cases[pluralForm(locale, count, type)] ?? cases.other ?? ''
}

function plain(locale: string, value: MessageValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return formatNumber(locale, value)
  if (typeof value === 'object') return formatList(locale, value)
  return String(value)
}
