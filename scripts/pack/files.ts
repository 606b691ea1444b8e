import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Problem } from '../../lib/model/result.ts'
import type { Pack } from '../../lib/packs/pack.ts'
import { parsePack, problemLine } from '../../lib/packs/parse.ts'

/** Reads a pack, or prints why it is none. */
export function readPack(file: string): Pack | undefined {
  const read = parsePack(readText(file), { file: path.basename(file) })
  if (read.ok) return read.value
  printProblems(read.problems)
  return undefined
}

/** Reads a text; a file that cannot be read ends the command with a plain message. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`cannot read "${file}": ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Problems as a compiler prints them, one a line. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(`error: ${problemLine(problem)}`)
}

/** Writes to the file after "-o", or prints. */
export function output(words: readonly string[], text: string): void {
  const at = words.indexOf('-o')
  const file = at === -1 ? undefined : words[at + 1]
  if (file === undefined) process.stdout.write(text)
  else {
    writeFileSync(file, text)
    console.error(`wrote ${file}`)
  }
}

/** The word after "--name". */
export function option(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(`--${name}`)
  return at === -1 ? undefined : words[at + 1]
}

/** The words that are neither options nor their values. */
export function operands(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => !word.startsWith('-') && !words[index - 1]?.startsWith('-'))
}
