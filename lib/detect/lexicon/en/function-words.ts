/** Closed classes of English words, as the reader of attributions needs them; words apart by blanks. */
export const FUNCTION_WORDS = {
  /** Be, have, do and the modal verbs. */
  auxiliary:
    "is are was were be been being am has have had having do does did will would can could may might must shall should 'm 're 've 'd 'll ca wo isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot shouldn't",
  be: "is are was were be been being am 's 're 'm isn't aren't wasn't weren't",
  modal: "will would can could may might must shall should 'll 'd won't wouldn't can't couldn't shouldn't ca wo cannot",
  negation:
    "not n't never neither nor isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't cannot shouldn't",
  /** Adverbs without -ly that stand in a group of verbs. */
  adverb:
    'also then now again once still often even further never always not just only already soon later earlier too ever yet first long instead meanwhile though however rather quite all both somewhat twice sometimes seldom perhaps maybe nevertheless nonetheless moreover furthermore likewise',
  determiner:
    'the a an this that these those his her its their our your my some any no every each another several many most few both all such other one two three four five six seven eight nine ten dozens hundreds thousands millions more fewer',
  possessive: "his her its their our your my whose 's '",
  subjectPronoun:
    'he she they we i it you who that which someone everyone nobody somebody everybody anyone one others many some most both neither none',
  personPronoun: 'he she they we i it you',
  objectPronoun: 'him her them us me it you himself herself themselves itself myself ourselves',
  preposition:
    'of in on at by for from with to into about against during before after between under over through without within among across around near behind beyond amid despite since until toward towards upon via per than like unlike along alongside throughout including regarding concerning following off outside inside',
  subordinator:
    'when while after before because since although though if as unless until whether where whereas once lest so that than even',
  coordinator: 'and but or nor yet',
  relative: 'who which that whom whose where when',
  question: 'what why how whether where when who which whatever if',
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december morning afternoon evening night week month year weekend earlier later recently ago daily last this next mon tue wed thu fri sat sun early late overnight midnight noon spring summer autumn winter',
} as const
