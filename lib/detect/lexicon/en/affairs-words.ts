/**
 * Words of diplomacy, repression, sabotage and contested power: with them an article may quote who says what though no war
 * is in it. Two different ones, or one beside a word of war, make its statements worth reading; words that sports,
 * business or culture use as well ("talks", "deal", "president", "protest") are left out.
 */
export const AFFAIRS_WORDS =
  'sanctions?|sanctioned|uranium|enrichment|nuclear (?:deal|weapons?|talks|programme|program|inspectors?|watchdog)|chemical weapons?|nerve agents?|novichok|chlorine|sarin|diplomats?|diplomatic|embass(?:y|ies)|(?:foreign|interior|defen[cs]e) (?:minist(?:er|ers|ry)|secretary|office)|state department|security council|united nations|sabotage|espionage|spy|spies|spying|dissidents?|detainees?|political prisoners?|prisoner (?:swaps?|exchanges?)|abducted|abductions?|poisoned|coup|junta|dictator|regime|electoral (?:authorities|commission|council)|opposition (?:leaders?|candidates?|figures?|politicians?)|vote[- ]rigging|election fraud|rigged|crackdown|riot police|security forces|undersea cables?|cyber-?attacks?|disinformation|extradit(?:ed|ion)|war crimes?|sovereignty|annex(?:ed|ation)|separatists?|iaea|opcw|european union|white house|mossad|fsb|cia|mi6'
