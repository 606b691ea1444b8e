const WIDTH = 120

/** JSON as the formatter of this project has it: lists on one line where they fit, objects never. */
export function prettyJson(value: unknown, indent = '', taken = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    const isFlat = value.every((item) => typeof item !== 'object')
    if (isFlat && indent.length + taken + flat.length < WIDTH) return flat
    return `[\n${value.map((item) => inner + prettyJson(item, inner)).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([name, item]) => {
    const head = `${JSON.stringify(name)}: `
    return inner + head + prettyJson(item, inner, head.length)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}
