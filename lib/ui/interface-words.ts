import { messages as english } from '../wording/compiled/en/interface.ts'
import { addMessages, FALLBACK_LOCALE } from '../wording/messages.ts'

// The words of popup, panel and pages; the card does without them. Importing this file is enough.
addMessages(FALLBACK_LOCALE, english)
