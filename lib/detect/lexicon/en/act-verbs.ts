import type { CueVerbs } from './cue-verbs.ts'

/**
 * Verbs of judging, discussing and acting that only imply words ("criticised", "backed", "plans to"). Nothing said with
 * them is a statement for readers, so the extension does not carry them; who reads every attribution adds them.
 */
export const ACT_VERBS: readonly CueVerbs[] = [
  { frames: 'n', stance: 'asserts', grade: 'holds', verbs: 'believe+in worry+about think+about know+about' },
  {
    frames: 'n',
    stance: 'asserts',
    grade: 'holds',
    verbs:
      'criticize criticise denounce blast slam attack praise blame fault decry deplore lambaste castigate assail mock ridicule chide rip bash hammer tout applaud laud commend welcome defend question rebuke berate scold slam+for knock disparage blame+on lash+out+at rail+against object+to lash+out hit+back+at skewer deride pan trash disapprove+of approve+of complain+about boast+of boast+about brag+about rave+about',
  },
  {
    frames: 'on',
    stance: 'asserts',
    grade: 'holds',
    verbs:
      'plead+for ask+about advocate advocate+for argue+against lobby+for campaign+for talk+about point+out allude+to hint+at insist+on speak+out+against comment+on elaborate+on agree+on agree+with agree+to disagree+with decide+on respond+to react+to weigh+in+on touch+on sound+off+on dwell+on expound+on warn+of vouch+for apologize+for apologise+for attest+to testify+about plan+for hope+for wish+for lie+about rule+out',
  },
  {
    frames: 'nwi',
    stance: 'asserts',
    grade: 'holds',
    verbs:
      'discuss tease unveil present float moot rule+out lay+out spell+out put+forward set+out bring+up pose quiz grill query decide',
  },
  // Attitudes and acts.
  {
    frames: 'n',
    stance: 'asserts',
    grade: 'acts',
    verbs:
      'support oppose endorse back favor favour champion promote advocate denigrate despise admire respect appreciate appoint nominate approve authorize authorise bar offer seek consider ignore downplay examine probe resist expose honor honour celebrate credit trust distrust mistrust condone justify interpret see+as view+as treat+as cast+as identify select prefer',
  },
  {
    frames: 'i',
    stance: 'predicts',
    grade: 'acts',
    verbs:
      'plan want seek intend agree vote hope wish aim decide opt threaten offer propose choose prefer expect prepare claim',
  },
  {
    frames: 'tnw',
    stance: 'asserts',
    grade: 'acts',
    verbs: 'judge vote agree decide see remember forget predict conclude calculate infer assess',
  },
]
