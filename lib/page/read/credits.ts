// Wire services by the names that bylines and date lines use. Add a row: name as shown, what is looked for.
const SERVICES: readonly (readonly [name: string, written: RegExp])[] = [
  ['Reuters', /\bReuters\b/i],
  ['AP', /\bAP\b|\bAssociated Press\b/],
  ['AFP', /\bAFP\b|\bAgence France-Presse\b/i],
  ['dpa', /\bdpa(?=\b|[/-])/i],
  ['APA', /\bAPA\b/],
  ['ANSA', /\bANSA\b/],
  ['EFE', /\bEFE\b/],
  ['PA Media', /\bPA Media\b/],
  ['Bloomberg', /\bBloomberg\b/],
  ['Xinhua', /\bXinhua\b/i],
  ['TASS', /\bTASS\b/],
  ['RIA Novosti', /\bRIA Novosti\b/i],
  ['Interfax', /\bInterfax\b(?!-Ukraine)/i],
  ['Interfax-Ukraine', /\bInterfax-Ukraine\b/i],
  ['Ukrinform', /\bUkrinform\b/i],
  ['Kyodo', /\bKyodo\b/i],
  ['Yonhap', /\bYonhap\b/i],
  ['Anadolu', /\bAnadolu\b/i],
  ['PTI', /\bPTI\b/],
  ['IANS', /\bIANS\b/],
  ['UPI', /\bUPI\b/],
  ['PAP', /\bPAP\b/],
]

/** The services credited by the authors' names, by a date line ("KYIV, Jan 5 (Reuters) -") or in brackets at the end. */
export function creditsIn(names: readonly string[], text: string): readonly string[] {
  const dateline = /^.{0,60}\(([^()]{2,40})\)\s?[-–—:]/.exec(text)?.[1] ?? ''
  const signed = /[(/[]([^()[\]]{2,30})[)/\]]?$/.exec(text.slice(-60).trimEnd())?.[1] ?? ''
  const places = [...names, dateline, signed]
  return SERVICES.filter(([, written]) => places.some((place) => written.test(place))).map(([name]) => name)
}
