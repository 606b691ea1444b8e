import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // Generous: nothing here is judged by the clock, and machines of two busy cores run it too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
