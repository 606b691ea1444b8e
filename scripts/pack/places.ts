import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the sources of the bundled packs are, where the packs go, and where their format is explained. */
export const SOURCES = path.join(root, 'assets/sources')
export const PACKS = path.join(root, 'assets/public/packs')
export const DOCS = path.join(root, 'docs')
