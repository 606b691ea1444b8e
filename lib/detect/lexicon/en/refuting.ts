/** Words that call something untrue; a newcomer adds one. */
export const UNTRUE =
  'false fake fakes fabricated fabrication fabrications invented invention untrue baseless groundless unfounded bogus fictitious fictional fiction lie lies hoax forgery falsehood falsehoods disinformation misinformation propaganda nonsense myth myths rumours rumors incorrect inaccurate wrong exaggerated inflated misleading unreliable fantasy fantasies absurd rubbish ridiculous laughable imaginary fanciful implausible preposterous overblown unsubstantiated'

/** Things made of words, which can be untrue. */
export const TELLINGS =
  'claim claims report reports statement statements allegation allegations accusation accusations charge charges story stories account accounts figure figures number numbers count counts toll tolls tally estimate estimates talk talks idea suggestion suggestions assertion assertions rumour rumours rumor rumors reporting article document documents paper papers'
