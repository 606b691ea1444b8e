/** Words that help to tell verbs from nouns and clauses from phrases without a parser; words apart by blanks. */
export const VERB_HINTS = {
  have: "has have had 've 'd having hasn't haven't hadn't",
  do: "do does did don't doesn't didn't",
  /** Determiners that can stand alone as a subject ("some say"). */
  standing: 'that this some many most both few all one other another two three others neither none',
  /** Subjects of a plural verb that do not end in s. */
  plural: 'those i we they you who people men women police many most some others both media',
  /** Finite forms of common verbs that neither end in -ed nor are auxiliaries. */
  finite:
    'came went took made got gave left lost won began rose fell held kept led met ran sent set shot sold stood struck hit put broke brought built bought caught chose cut drew drove ate fought flew forgot grew heard hid knew lay let lit meant paid read rode saw shook sank slept spent stole swept taught threw told thought understood wore wrote became found felt needs wants goes comes makes takes gets gives has keeps leads meets runs sends stands includes remains appears seems means began continues requires represents faces follows included withdrew withstood overran fled flew sank threw dug hung hurt cost spread bled fed lent rang shrank shut slid sought spun swore tore woke wept shook broke bore beat overtook undertook withheld oversaw outgunned dies kills fires fights falls wins loses sinks hits shoots strikes seizes takes retakes shells bombs attacks launches sends',
  /** Verbs that another verb hangs on with "to": "continued to call for", "tried to convince". */
  catenative:
    'continue continues continued continuing try tries tried trying begin begins began started starting attempted attempting went going need needs needed use used seem seems seemed appear appears appeared sought',
  /** Those of them after which nothing was said yet. */
  trying: 'try tries tried trying attempted going need needs needed seem seems seemed appear appears appeared sought',
  /** Who is told something without a name. */
  hearers:
    'parliament reporters journalists lawmakers television tv radio media supporters viewers briefing conference council cabinet committee',
  /** Verbs that do with a noun what another does alone: "issued a warning that", "voiced fears". */
  light:
    'express expresses expressed expressing voice voices voiced voicing raise raises raised raising issue issues issued issuing make makes made making give gives gave given giving offer offers offered repeat repeats repeated reiterate reiterated share shares shared',
} as const

/** Words before a colon that tell of speaking though no verb of saying does: "went further: …", "was blunt: …", "corrects a detail: …". */
export const SPEAKING_OPENERS =
  'further blunt blunter clear clearer categorical adamant unequivocal frank direct sceptical skeptical optimistic cautious firm emphatic defiant correct corrects corrected interrupt interrupts interrupted justify justifies justified defend defends defended dismissed dismisses rejected warned message answer explanation reply argument verdict version'
