import type { Run } from './run.ts'
import { isHeading } from './tags.ts'
import { zoneOf } from './zones.ts'

/** A reason for which a run inside the article is not text of it. */
interface Unwanted {
  readonly name: string
  readonly is: (run: Run) => boolean
}

/** Why a run is not text; `undefined` when it is. The first reason that fits is named. */
export function whyUnwanted(run: Run): string | undefined {
  for (const { name, is } of REASONS) if (is(run)) return name
  return undefined
}

const REASONS: readonly Unwanted[] = [
  { name: 'inside a table', is: ({ zone }) => zoneOf(zone, 'table') !== undefined },
  { name: 'nothing but a link', is: isLink },
  { name: 'mostly links', is: ({ text, linked, length }) => linked > text.length * 0.5 && length < 150 },
  { name: 'a label', is: ({ text }) => text.length < 150 && LABELS.some((label) => label.test(text)) },
  { name: 'a time', is: isTime },
  { name: 'a byline', is: isByline },
  { name: 'an invitation', is: isInvitation },
  { name: 'a fragment', is: isFragment },
]

/** A link to another story. Whole paragraphs that are one link stay, unless a card around them is the link. */
function isLink({ text, linked, length, hasSentence, element, zone }: Run): boolean {
  if (linked < text.length * 0.8 || zoneOf(zone, 'caption')) return false
  return length < 150 || !hasSentence || element.closest('a') !== null
}

// Lines that publishers set between the text: times to read, credits, calls to click. Anchored, so that a sentence that
// contains such words stays. Add a row, or a word to a row.
const LABELS: readonly RegExp[] = [
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|pubblicità|reklame?|annonse|annons|sponsored|広告|광고)[:.]?$/i,
  /\b\d{1,3}\s?-?(?:min(?:ute)?s?\.?|minuten) (?:read|lesezeit|de lecture|de lectura|di lettura)\.?$|^(?:lesezeit|reading time)\b/i,
  /^(?:photos?|images?|foto|bild|quelle|source|fonte|credit|picture|©|\(c\))\s?[:/©]?\s.{0,80}$/i,
  /^(?:read|listen|watch|see) (?:more|also|next|now)\b.{0,120}$/i,
  /^(?:share|teilen|merken|drucken|kommentare?|comments?|subscribe|sign up|sign in|log in|follow us|loading)\b.{0,25}$/i,
  /^(?:related|recommended|more on this story|auch interessant|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire aussi|leggi anche|lee también|les også|läs (?:mer|också)|czytaj (?:też|także|więcej|dalej)|číst více|lees ook|leia também|читайте також|читайте также)\b.{0,100}$/i,
  /^(?:published|updated|last updated|publiziert|veröffentlicht|aktualisiert|stand|publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|publicerad|uppdaterad|publisert|oppdatert|opublikowano|aktualizacja)\b:?[^.!?]{0,80}$/i,
]

/** "23. 12. 2024 13:31", "21.04.2024, 20:24 Uhr", "11:46": as many digits as letters, and no sentence. */
function isTime({ text, tag }: Run): boolean {
  if (text.length > 60 || isHeading(tag) || !/\d[:.]\s?\d\d|\b20\d\d\b/.test(text)) return false
  const digits = text.match(/\d/g)?.length ?? 0
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return digits >= 3 && letters <= digits * 1.5 && !/[€$£%]/.test(text)
}

const BY = /^(?:by|von|vom|par|por|di|av|af|door|autor(?:in|zy)?|author|text|автор)(?=[\s:])/i

/** "By Ann Example", "Von Max Muster, 7. März 2022": names, perhaps a date, and no verb that a full stop would end. */
function isByline({ text, tag }: Run): boolean {
  if (text.length > 100 || isHeading(tag) || !BY.test(text)) return false
  return !/[.!?…]["”»]?$/.test(text)
}

const CHANNELS =
  /newsletter|whatsapp.?(?:kanal|channel|canal|gruppe|group)|google.?news|app.?store|push.?(?:nachricht|notification)|telegram.?(?:channel|kanal|canal)/i

/** "Sign up for our newsletter": short, about a channel of the outlet, with a link or a colon to it. */
function isInvitation({ text, linked }: Run): boolean {
  return text.length < (linked > 0 ? 400 : 150) && CHANNELS.test(text)
}

/** A few words in no element that holds text: prices, buttons, names of sections. */
function isFragment({ tag, length, hasSentence, zone }: Run): boolean {
  if (length >= 40 || isHeading(tag) || zoneOf(zone, 'caption')) return false
  return length < 4 || (!hasSentence && !/^(?:p|li|blockquote|dd|dt)$/.test(tag))
}
