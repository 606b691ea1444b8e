/**
 * A message as `npm run messages` compiles it from `assets/locales`: plain data, so that it can be loaded lazily, sent to
 * a content script and read under a policy that forbids building functions from text.
 */
export type Message = string | readonly Part[]

/** One piece of a message: words, or what is put in their place. */
export type Part =
  | string
  | readonly ['argument', name: string]
  | readonly ['number', name: string, style: NumberStyle]
  | readonly ['date', name: string, style: DateStyle]
  | readonly ['plural', name: string, cases: Readonly<Record<string, Message>>]
  | readonly ['ordinal', name: string, cases: Readonly<Record<string, Message>>]
  | readonly ['select', name: string, cases: Readonly<Record<string, Message>>]
  /** `#` in a plural: the number itself. */
  | readonly ['count', name: string]

/** How a number is written: `{n, number, percent}`. */
export type NumberStyle = 'plain' | 'percent' | 'compact'

/** How a day is written: `{day, date, long}`. A month ("2024-11") is written as a month. */
export type DateStyle = 'short' | 'medium' | 'long'

/** What a message is filled with. A list is joined as the language joins lists; a missing value leaves a gap. */
export type MessageValue = string | number | boolean | readonly string[] | undefined
export type MessageValuesBag = Readonly<Record<string, MessageValue>>

/** All messages of one part in one language. */
export type Messages = Readonly<Record<string, Message>>
