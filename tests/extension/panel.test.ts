import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { openPanelByGesture } from '../../lib/extension/panel.ts'
import { fake } from './support/fake.ts'

test('Chrome opens the panel of the tab, and nothing where no tab is known', async () => {
  const open = vi.fn(async () => undefined)
  fake('sidePanel', { open })
  await openPanelByGesture(undefined)
  expect(open).not.toHaveBeenCalled()
  await openPanelByGesture(5)
  expect(open).toHaveBeenCalledWith({ tabId: 5 })
})

test('Firefox opens its one sidebar', async () => {
  const open = vi.fn(async () => undefined)
  fake('sidebarAction', { open })
  await openPanelByGesture(undefined)
  expect(open).toHaveBeenCalledOnce()
  delete (fakeBrowser as unknown as Record<string, unknown>).sidebarAction
})
