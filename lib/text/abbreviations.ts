import { wordSet, wordTable } from './word-set.ts'
/**
 * How an abbreviation with a full stop behaves before a capital or a digit. `title`: a name follows, never an end.
 * `number`: no end only before a digit ("No. 5", "Jan. 3"). `either`: an end only before a word that starts sentences.
 */
export type AbbreviationRule = 'title' | 'number' | 'either'

const ROWS: Readonly<Record<AbbreviationRule, string>> = {
  title:
    'Mr Mrs Ms Dr Prof Rev Hon Sr St Gen Lt Col Maj Capt Cmdr Cdr Adm Brig Sgt Cpl Pvt Gov Sen Rep Amb Pres Supt Insp Det Msgr Fr Ave Mt Ft vs Sec Spc Pte Cllr Lieut',
  number: 'No Nos no nos Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Art Vol Fig pp p approx ca c Ch Res Rs',
  either:
    'Inc Corp Co Ltd Jr Bros Dept Univ etc al Calif Fla Tex Va Md Pa Mass Ala Ariz Ark Conn Ill Minn Tenn Wash Ont Que Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun N S E W',
}

/** Abbreviations by their letters, without the full stop. */
export const ABBREVIATIONS = wordTable(() =>
  (Object.keys(ROWS) as AbbreviationRule[]).flatMap((rule) =>
    (ROWS[rule] as string).split(' ').map((word): [string, AbbreviationRule] => [word, rule]),
  ),
)

/** Capitalised words that start a sentence and hardly ever continue "the U.S." or "Acme Inc.". */
export const STARTERS = wordSet(
  'The A An It Its In On At By For From He She We They I You This That These Those There Here But And Or So Yet If When While As After Before Since Until Although Though Because However Meanwhile Still Also Then Now His Her Their Our Some Many Most More Both Each Every Other Another One Two What Who Why How Where Under Over With Without Among Amid Despite During According Earlier Later Last Asked Speaking',
)
