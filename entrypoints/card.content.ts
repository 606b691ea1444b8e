import { defineContentScript } from 'wxt/utils/define-content-script'
import { sendToBackground } from '../lib/messaging/channel.ts'
import { meetingPoint } from '../lib/page/session/meeting-point.ts'
import { openCard } from '../lib/ui/card/card.tsx'
import { learnLanguage } from '../lib/ui/learn-language.ts'

export default defineContentScript({
  registration: 'runtime', // injected when a reader first points at a claim
  noScriptStartedPostMessage: true,
  async main() {
    await learnLanguage(meetingPoint().seed?.language ?? 'en', (locale) => sendToBackground('words', { locale }))
    meetingPoint().openCard = openCard
    meetingPoint().cardArrived?.(openCard)
  },
})
