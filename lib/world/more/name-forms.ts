import type { NameToken } from '../forms.ts'

const WORD = /'s(?![\p{L}])|[\p{L}\p{N}](?:[\p{L}\p{N}]|\.(?=\p{L}(?!\p{L}))|'(?=\p{L}{2})|(?<=\.\p{L})\.)*|\S/gu

/** The tokens of a name, as look-ups take them. */
export function nameTokens(name: string): NameToken[] {
  return [...name.replaceAll('’', "'").matchAll(WORD)].map(({ 0: raw, index }) => {
    const lower = raw.toLowerCase()
    return { start: index, end: index + raw.length, lower, capital: raw.charAt(0) !== lower.charAt(0) }
  })
}

/** Words before a name that do not change whose it is. */
const LEADING =
  /^(?:the|a|an|two|three|several|some|other|unnamed|anonymous|senior|top|former|unidentified|local|acting|mr|mrs|ms|gen|general|president|prime minister|minister|colonel|major|lieutenant|spokesman|spokeswoman|governor|mayor) /iu

/** A name as it is written, then with less and less around it: "the SBU", "Security Service of Ukraine (SBU)". */
export function* candidatesOf(name: string): Generator<string> {
  const written = name.trim()
  yield written
  const bracket = /^(.*\S)\s*\((.+)\)$/u.exec(written)
  if (bracket !== null) {
    yield* candidatesOf(bracket[1] ?? '')
    yield* candidatesOf(bracket[2] ?? '')
  }
  const shorter = written.replace(LEADING, '')
  if (shorter !== written) yield* candidatesOf(shorter)
}
