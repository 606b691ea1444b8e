// npm run check: types, core types, lint, format, unused code, messages, patterns, sizes.
import { BUILD, CHECKS, runStep } from './house/steps.ts'

const failed = [BUILD, ...CHECKS].filter((step) => !runStep(step))
console.log(
  failed.length === 0 ? '\nEverything in order.' : `\nNot in order: ${failed.map(({ name }) => name).join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
