import type { Stance } from '../../../model/claims.ts'

/**
 * How strongly a verb reports words.
 * `says`: it reports an utterance ("said"); `holds`: a view or a judgement that the text gives as somebody's ("believes",
 * "accused"); `acts`: an attitude or an act that only implies words ("supports", "seeks"), never a statement for readers.
 */
export type CueGrade = 'says' | 'holds' | 'acts'

/**
 * What may follow or surround the verb, one letter each:
 * `q` a quotation or a clause round it ("…", X said); `t` a clause ("that …"); `w` whether, how, what; `n` a noun phrase;
 * `i` an infinitive ("to …"); `o` a hearer before the content ("told CNN that"); `a` object and judgement
 * ("described it as a lie"); `j` a noun phrase that is a statement by itself ("accused Moscow of …"); `p` "put the toll at 600"; `h` the
 * hearer must be named, so nobody can follow as the speaker ("told CNN"); `T` a clause with "that" only; `d` only where it is denied
 * ("did not respond to"); `s` only somebody can do it: any noun before it is who speaks ("the grid operator said", not "the move showed").
 */
export type Frames = string

/** Verbs of one manner. To teach the detector a verb, add it to the row it behaves like. */
export interface CueVerbs {
  readonly frames: Frames
  readonly stance: Stance
  readonly grade: CueGrade
  /** Base forms; one with a preposition asks for it before its content ("call+for"). */
  readonly verbs: string
}

export const CUE_VERBS: readonly CueVerbs[] = [
  // Plain saying.
  { frames: 'qtwns', stance: 'asserts', grade: 'says', verbs: 'say' },
  { frames: 'qtwoihs', stance: 'asserts', grade: 'says', verbs: 'tell' },
  {
    frames: 'qts',
    stance: 'asserts',
    grade: 'says',
    verbs:
      'point+out make+clear make+it+clear make+plain add argue state insist remark reply quip joke conclude comment opine reiterate concede contend maintain declare observe elaborate recount interject muse posit stipulate retort caution mutter whisper shout exclaim yell cry tweet retweet chant gush intone rejoin lament counter chime snap bemoan marvel deadpan post blog allege assert aver proclaim affirm avow confide profess speculate theorize theorise hypothesize hypothesise surmise infer deduce calculate assess summarize summarise enthuse scoff sneer fume gloat bellow growl blurt holler reminisce recollect pontificate',
  },
  {
    frames: 'qtwns',
    stance: 'asserts',
    grade: 'says',
    verbs: 'announce recall testify volunteer attest recite',
  },
  {
    frames: 'qtwn',
    stance: 'asserts',
    grade: 'says',
    verbs:
      'write note explain reveal report claim emphasize emphasise stress underline underscore mention highlight disclose reaffirm clarify outline estimate relate repeat echo detail specify reckon divulge broadcast',
  },
  { frames: 'qt', stance: 'asserts', grade: 'says', verbs: 'learn' },
  {
    frames: 'qto',
    stance: 'asserts',
    grade: 'says',
    verbs: 'respond answer',
  },
  {
    frames: 'qtwn',
    stance: 'confirms',
    grade: 'says',
    verbs: 'confirm acknowledge admit concede+to verify corroborate recognise recognize concur agree',
  },
  {
    frames: 'tn',
    stance: 'denies',
    grade: 'says',
    verbs:
      'dispute refute rebut contradict disavow disown challenge downplay discount deride rebuff contest repudiate brush+off brush+aside shrug+off play+down exclude push+back+on push+back+against rule+out',
  },
  { frames: 'tns', stance: 'denies', grade: 'says', verbs: 'deny reject dismiss' },
  { frames: 'i', stance: 'asserts', grade: 'says', verbs: 'claim profess' },
  { frames: 'is', stance: 'declines', grade: 'says', verbs: 'decline refuse' },
  {
    frames: 'nd',
    stance: 'declines',
    grade: 'says',
    verbs: 'discuss respond+to reply+to react+to comment+on elaborate+on',
  },
  {
    frames: 'qton',
    stance: 'warns',
    grade: 'says',
    verbs: 'warn warn+of warn+against warn+about caution+against threaten',
  },
  { frames: 'qtn', stance: 'predicts', grade: 'says', verbs: 'predict forecast project foresee anticipate prophesy' },
  { frames: 'nti', stance: 'predicts', grade: 'holds', verbs: 'expect' },
  { frames: 'q', stance: 'asserts', grade: 'says', verbs: 'continue' },
  {
    frames: 'p',
    stance: 'asserts',
    grade: 'says',
    verbs: 'put estimate reckon count tally list track log record detect name identify verify',
  },
  { frames: 'T', stance: 'asserts', grade: 'says', verbs: 'rule order hold' },
  {
    frames: 'qtoh',
    stance: 'asserts',
    grade: 'says',
    verbs: 'inform assure remind brief notify persuade convince advise',
  },
  // What documents and studies do.
  {
    frames: 'qtwn',
    stance: 'asserts',
    grade: 'says',
    verbs: 'show find indicate suggest read document demonstrate signal imply hint uncover',
  },
  { frames: 'n', stance: 'asserts', grade: 'says', verbs: 'cite quote reference invoke' },
  // Views.
  {
    frames: 'qtwn',
    stance: 'asserts',
    grade: 'holds',
    verbs:
      'believe think assume suspect know feel doubt fear worry hope wonder realize realise imagine understand guess presume figure view regret',
  },
  { frames: 'qti', stance: 'predicts', grade: 'holds', verbs: 'promise vow pledge swear guarantee' },
  { frames: 'n', stance: 'predicts', grade: 'holds', verbs: 'promise pledge vow' },
  { frames: 'nj', stance: 'confirms', grade: 'says', verbs: 'claim+responsibility+for admit+responsibility+for' },
  {
    frames: 'nj',
    stance: 'asserts',
    grade: 'holds',
    verbs: 'see+no+sign+of see+no+evidence+of find+no+sign+of find+no+evidence+of',
  },
  { frames: 'n', stance: 'confirms', grade: 'says', verbs: 'admit+to own+up+to' },
  { frames: 'nj', stance: 'denies', grade: 'says', verbs: 'deny+responsibility+for deny+involvement+in' },
  // Judging.
  { frames: 'nj', stance: 'asserts', grade: 'holds', verbs: 'accuse condemn blame' },
  {
    frames: 'na',
    stance: 'asserts',
    grade: 'holds',
    verbs:
      'call dub label brand deem term describe characterize characterise portray depict hail liken+to rate judge attribute',
  },
  { frames: 'qt', stance: 'asserts', grade: 'says', verbs: 'complain boast brag charge protest joke object grumble' },
  // Asking for something.
  {
    frames: 'oitnq',
    stance: 'asserts',
    grade: 'holds',
    verbs: 'urge ask demand request beg implore plead recommend propose advise instruct encourage exhort beseech',
  },
  {
    frames: 'on',
    stance: 'asserts',
    grade: 'holds',
    verbs: 'call+for call+on press+for ask+for argue+for speak+of speak+about point+to refer+to',
  },
]

/** Forms that no rule makes: base, then past, then participle where it differs. */
export const IRREGULAR_VERBS =
  'make:made learn:learned say:said tell:told write:wrote,written hold:held think:thought know:knew,known find:found see:saw,seen read:read speak:spoke,spoken swear:swore,sworn put:put hear:heard feel:felt foresee:foresaw,foreseen show:showed,shown seek:sought understand:understood forget:forgot,forgotten lay:laid spell:spelled set:set bring:brought choose:chose,chosen cast:cast forecast:forecast broadcast:broadcast lash:lashed hit:hit bet:bet lie:lied prove:proved,proven repay:repaid uphold:upheld'

/** Verbs that double their last letter ("admitted"). */
export const DOUBLING_VERBS =
  'admit concur refer quip infer rebut plan slam pan blog snap regret prefer opt bar rip brag dub'
