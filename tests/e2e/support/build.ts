import { buildIfStale } from '../../../scripts/house/build.ts'

/** Runs once before all files: the tests drive what is built from these very sources. */
export default function setup(): void {
  buildIfStale()
}
