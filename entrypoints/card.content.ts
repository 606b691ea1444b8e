import { defineContentScript } from 'wxt/utils/define-content-script'
import { meetingPoint } from '../lib/page/session/meeting-point.ts'
import { openCard } from '../lib/ui/card/card.tsx'

export default defineContentScript({
  registration: 'runtime', // injected when a reader first points at a claim
  noScriptStartedPostMessage: true,
  main() {
    meetingPoint().openCard = openCard
    meetingPoint().cardArrived?.(openCard)
  },
})
