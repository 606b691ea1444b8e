import { defineConfig } from 'vitest/config'

// Real browsers on the built extension, one at a time: two cores are enough, and nothing is measured against a neighbour.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/support/build.ts',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 30_000,
    hookTimeout: 90_000,
    retry: 0,
  },
})
