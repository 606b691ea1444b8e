// Lines that publishers set between the text: times to read, credits, calls to click. Anchored, so that a sentence that
// contains such words stays.
const LABELS: readonly RegExp[] = [
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|pubblicità|reklame?|annonse|annons|sponsored|広告|광고)[:.]?$/i,
  /^\d{1,3}\s?[- ]?(?:min(?:ute)?s?|minuten|Min\.)[ -](?:read|Lesezeit|de lecture|de lectura)\.?$/i,
  /^(?:photos?|images?|foto|bild|quelle|source|fonte|credit|picture|©|\(c\))\s?[:/©]?\s.{0,80}$/i,
  /^(?:read|listen|watch|see) (?:more|also|next|now)\b.{0,120}$/i,
  /^(?:share|teilen|merken|drucken|kommentare?|comments?|subscribe|sign up|log in|follow us|loading)\b.{0,25}$/i,
  /^(?:related|more on this story|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|leggi anche|lee también|les også|läs mer|czytaj też)\b.{0,100}$/i,
]

/** Is this line a label and not text? */
export function isLabel(text: string): boolean {
  return text.length < 150 && LABELS.some((label) => label.test(text))
}
