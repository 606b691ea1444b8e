import { messages as english } from '../wording/compiled/en/shelf.ts'
import { addMessages, FALLBACK_LOCALE } from '../wording/messages.ts'

// The words of packs, library and refusals: the options page alone speaks them. Importing this file is enough.
addMessages(FALLBACK_LOCALE, english)
