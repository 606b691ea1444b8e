import { vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** Put functions in the place of parts of the API that the fake browser does not have. */
export function fake(area: string, functions: Readonly<Record<string, (...values: never[]) => unknown>>): void {
  const api = browser as unknown as Record<string, object>
  api[area] = { ...api[area], ...functions }
}

/** A browser that remembers which hosts it granted, as one that asks a reader who always agrees. */
export function fakePermissions(): Set<string> {
  const granted = new Set<string>()
  fake('permissions', {
    request: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) granted.add(origin)
      return true
    },
    remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => granted.delete(origin)).some(Boolean),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
  })
  return granted
}

/** One call of the alarms' API: what was set, or `undefined` where the alarm was taken away. */
export type AlarmCall = { readonly when?: number; readonly periodInMinutes?: number } | undefined

/** Every alarm that is set or taken away from now on, in order. */
export function fakeAlarms(): AlarmCall[] {
  const calls: AlarmCall[] = []
  fake('alarms', {
    create: async (_name: string, alarm: AlarmCall) => void calls.push(alarm),
    clear: async () => calls.push(undefined) > 0,
  })
  return calls
}

/** Messages that are sent to the background are heard and answered with nothing. */
export function fakeBackground(): string[] {
  const heard: string[] = []
  fakeBrowser.runtime.sendMessage = vi.fn(async (message: { readonly name: string }) => {
    heard.push(message.name)
    return { value: undefined }
  }) as never
  return heard
}
