import { defineConfig } from 'vitest/config'

// Real browsers on the built extension, one at a time: two cores are enough, and nothing is measured against a neighbour.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/support/build.ts',
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser on a busy machine may miss a frame once; what fails twice is broken.
    retry: 1,
  },
})
