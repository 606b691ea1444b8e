import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, type Handlers, sendToBackground } from '../../lib/messaging/channel.ts'
import { backgroundGate } from '../../lib/messaging/gates.ts'
import type { ToBackground } from '../../lib/messaging/protocol.ts'

beforeEach(() => fakeBrowser.reset())

const handlers = (some: Partial<Handlers<ToBackground>>) => some as Handlers<ToBackground>

describe('a message to the background', () => {
  test('is answered by the function of its name', async () => {
    answer('background', handlers({ keepPageReports: ({ tabId }) => tabId + 1 }), {
      gate: backgroundGate,
    })
    expect(await sendToBackground('keepPageReports', { tabId: 6 })).toBe(7)
  })

  test('that does not pass the gate never reaches it, and says why', async () => {
    const checkTab = vi.fn()
    answer('background', handlers({ checkTab }), { gate: backgroundGate })
    const wrong = { tabId: 'seven' } as unknown as { tabId: number }
    await expect(sendToBackground('checkTab', wrong)).rejects.toThrow(/checkTab\.tabId/)
    expect(checkTab).not.toHaveBeenCalled()
  })

  test('whose answer fails says so to the sender', async () => {
    const fail = () => {
      throw new Error('no room')
    }
    answer('background', handlers({ needCard: fail }), { gate: backgroundGate })
    await expect(sendToBackground('needCard')).rejects.toThrow('Message "needCard": no room')
  })

  test('is no longer answered once the signal aborted', async () => {
    const end = new AbortController()
    answer('background', handlers({ needCard: () => undefined }), { gate: backgroundGate, signal: end.signal })
    end.abort()
    await expect(sendToBackground('needCard')).rejects.toThrow()
  })

  test('of other senders is left to others', async () => {
    answer('background', handlers({ needCard: () => undefined }), { gate: backgroundGate })
    const heard = vi.fn(() => undefined)
    fakeBrowser.runtime.onMessage.addListener(heard)
    await fakeBrowser.runtime.sendMessage({ type: 'somebody-else' }).catch(() => undefined)
    expect(heard).toHaveBeenCalled()
  })
})
