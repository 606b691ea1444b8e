export function browserPath(name: 'chromium' | 'firefox'): string | undefined
export function ensureBrowsers(names: readonly ('chromium' | 'firefox')[]): void
