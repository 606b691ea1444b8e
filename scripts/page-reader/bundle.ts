import path from 'node:path'
import { build } from 'vite'

/**
 * Bundles a module into a script that leaves its exports under `globalName` of a page. Minified like the extension's own
 * content scripts.
 */
export async function bundleForPage(entry: string, globalName: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: path.resolve(entry), formats: ['iife'], name: globalName },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error(`bundling ${entry}: expected one bundle`)
  // `var NAME = …` would be lost when the script is evaluated inside a function.
  return output.output[0].code.replace(
    /^(?:"use strict";\s*)?var [\w$]+\s*=/,
    `globalThis[${JSON.stringify(globalName)}]=`,
  )
}
