import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'

export const root = path.resolve(import.meta.dirname, '../..')

/** One source file as the architecture tests see it; paths are relative to the project and use "/". */
export interface Source {
  readonly file: string
  readonly text: string
  readonly lines: number
  /** Modules it asks for, as written, static and dynamic. */
  readonly imports: readonly string[]
  readonly functions: readonly { readonly name: string; readonly line: number; readonly lines: number }[]
}

/** Every TypeScript source below `folders`, parsed. */
export function sourcesBelow(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap(filesBelow)
    .filter((file) => /\.(ts|tsx)$/.test(file) && !file.endsWith('.d.ts'))
    .map(readSource)
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
}

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8')
  const { program, module, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  return {
    file,
    text,
    lines: text.split('\n').length - 1,
    imports: [...module.staticImports.map((each) => each.moduleRequest.value), ...dynamicImports(text)],
    functions: functionsIn(program, text),
  }
}

const dynamicImports = (text: string) =>
  [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)].map(([, name]) => name ?? '')

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly id?: { readonly name?: string }
  readonly key?: { readonly name?: string }
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

function functionsIn(program: unknown, text: string): Source['functions'] {
  const found: { name: string; line: number; lines: number }[] = []
  const lineOf = lineFinder(text)
  const visit = (node: unknown, name: string): void => {
    if (Array.isArray(node)) for (const each of node) visit(each, name)
    if (!isNode(node)) return
    const own = node.id?.name ?? node.key?.name ?? name
    if (FUNCTIONS.has(node.type))
      found.push({ name: own, line: lineOf(node.start), lines: lineOf(node.end) - lineOf(node.start) + 1 })
    for (const value of Object.values(node)) if (typeof value === 'object') visit(value, own)
  }
  visit(program, '')
  return found
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
