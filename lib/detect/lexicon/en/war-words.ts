/**
 * Words that tell an article about a war. Two different ones make an article one of war; words that sports, business
 * or illness use as well ("attack", "strike", "defence", "battle") are left out.
 */
export const WAR_WORDS =
  'troops|soldiers?|servicem[ae]n|missiles?|rockets?|drones?|uavs?|shaheds?|army|armed forces|military|militar(?:y|ily)|invasion|airstrikes?|air ?strikes?|air raids?|front ?lines?|shelling|shelled|artillery|militants?|rebels?|insurgents?|(?<!trade |price |tariff |currency )wars?|wartime|ceasefire|truce|casualties|battlefield|counteroffensive|offensive|brigades?|battalions?|occupied|warplanes?|warships?|bombardments?|prisoners? of war|pows?|mobili[sz]ation|ammunition|munitions|combat|fighters?|howitzers?|hostages?|paramilitary|paramilitaries|militias?|genocide|air defen[cs]es?|ballistic|incursion|bombings?|explosions?|clashes|gaza|donbas|kursk|nato|pentagon|kremlin|hamas|hezbollah|houthis?|idf|refugees?|displaced|famine|massacres?|deserters?|ukrain(?:e|ian)|war-torn|gunmen|strikes? on|strikes? (?:in|against)|air attacks?|terror(?:ists?|ism)|peacekeepers?|security forces|protesters|demonstrators|crackdown|unrest|junta|uprising|insurgency|separatists?|besieged'

/** Words of matches and markets, which speak of wars, armies and truces as well: many of them and few of war make no war. */
export const PEACE_WORDS =
  'match|coach|striker|midfielder|league|play-?offs?|semi-?finals?|quarter-?finals?|finals|fans|scored|kick-?off|half-time|stadium|tournament|championship|goalkeeper|tariffs?|yields?|traders|investors|equities|stocks|inflation|exporters|economists|basis points'
