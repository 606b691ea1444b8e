import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

// Generous: nothing here is judged by the clock, and machines of two busy cores run it too.
const patient = { testTimeout: 60_000, hookTimeout: 120_000 }

/** Folders of pure functions: their files share a worker, which compiles the core once, not once a file. */
const CORE = ['compare', 'corpus', 'crosscheck', 'detect', 'match', 'wording', 'world']
const core = CORE.map((folder) => `tests/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'core', include: core, isolate: false, setupFiles: ['tests/whole-detector.ts'], ...patient } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'around it',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...core],
          ...patient,
        },
      },
    ],
  },
})
