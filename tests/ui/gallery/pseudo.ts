import type { Message, Messages, Part } from '../../../lib/wording/message.ts'

/** "en-x-pseudo" is read from the left, "en-x-rtl" from the right: private tags that `Intl` takes for English. */
export function isPseudo(locale: string): boolean {
  return locale.startsWith('en-x-')
}

const PLAIN = 'aceinosuyzAEINOSUYZ'
const ACCENTED = 'áçéíñóšúýžÁÉÍÑÓŠÚÝŽ'

/** English with accents and two fifths longer: what stands unchanged on a surface has not come from the messages. */
export function pseudo(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)]))
}

function pseudoMessage(message: Message): Message {
  return typeof message === 'string' ? lengthened(message) : message.map(pseudoPart)
}

function pseudoPart(part: Part): Part {
  if (typeof part === 'string') return lengthened(part)
  if (part[0] !== 'plural' && part[0] !== 'ordinal' && part[0] !== 'select') return part
  return [part[0], part[1], pseudoCases(part[2])]
}

function pseudoCases(cases: Readonly<Record<string, Message>>): Readonly<Record<string, Message>> {
  return Object.fromEntries(Object.entries(cases).map(([form, message]) => [form, pseudoMessage(message)]))
}

/** Every fifth letter of a word comes three times. */
function lengthened(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    [...word].map((letter, at) => accented(letter).repeat(at % 5 === 1 ? 3 : 1)).join(''),
  )
}

function accented(letter: string): string {
  const at = PLAIN.indexOf(letter)
  return ACCENTED[at] ?? letter
}
