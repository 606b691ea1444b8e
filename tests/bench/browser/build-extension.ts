// Builds the extension as it ships into the folder that is given.
import path from 'node:path'
import { build } from 'wxt'

const [, , outDir = ''] = process.argv
await build({ root: path.resolve(import.meta.dirname, '../../..'), browser: 'chrome', outDir })
