import { messages as english } from '../wording/compiled/en/card.ts'
import { addMessages, FALLBACK_LOCALE } from '../wording/messages.ts'

// The words of claims, reports and plots, which the card shares with popup and panel. Importing this file is enough.
addMessages(FALLBACK_LOCALE, english)
