// Made by `npm run messages` from assets/locales. Change the messages there.
import type { Messages } from '../../message.ts'

export const messages: Messages = {
  "popup.title": "This page",
}
