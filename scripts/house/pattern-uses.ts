import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { root } from './steps.ts'

/** A regular expression written in a source, and where. */
export interface PatternUse {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** Every regular expression literal in the sources below `folders`; generated files are left out. */
export function patternsBelow(...folders: readonly string[]): readonly PatternUse[] {
  return folders.flatMap(sourcesIn).flatMap(patternsIn)
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('/compiled/'))
    .sort()
}

interface Literal {
  readonly type: string
  readonly start: number
  readonly regex?: { readonly pattern: string; readonly flags: string }
}

function patternsIn(file: string): readonly PatternUse[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found: PatternUse[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex, start } = node as Literal
    if (regex)
      found.push({ file, line: text.slice(0, start).split('\n').length, source: regex.pattern, flags: regex.flags })
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(file, text).program)
  return found
}
