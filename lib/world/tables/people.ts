/**
 * The people who speak most in the news of the wars, one a line under "> side":
 *
 *     Given/Other spelling Surname/Other spelling*: office > whom they speak for
 *
 * Every spelling of each word is combined with those of the others; "*" means that the surname alone is
 * enough. Offices say how "the president" is meant. More people are in `more/people.ts`.
 */
export const PEOPLE = `
> ukraine
Volodymyr Zelenskyy/Zelensky/Zelenskiy*: president
Oleksandr Syrskyi/Syrsky/Syrskyy*: commander-in-chief
Valerii/Valery Zaluzhnyi/Zaluzhny*: commander-in-chief
Kyrylo Budanov*: head of military intelligence
Rustem Umerov*: defence minister
Dmytro Kuleba*: foreign minister
Andrii Sybiha*: foreign minister
Mykhailo Podolyak*: adviser
> russia
Vladimir Putin*: president
Dmitry Peskov*: spokesman
Sergei/Sergey Lavrov*: foreign minister
Maria Zakharova*: spokeswoman
Sergei/Sergey Shoigu*: defence minister
Andrei/Andrey Belousov*: defence minister
Valery Gerasimov*: chief of the General Staff
Igor Konashenkov*: spokesman
Dmitry Medvedev*: deputy chairman
Yevgeny Prigozhin*: head
> united-states
Donald Trump*: president
Joe Biden*: president
JD/J.D. Vance*: vice president
Marco Rubio*: secretary of state
Antony Blinken*: secretary of state
Pete Hegseth*: defence secretary
Lloyd Austin: defence secretary
Pat Ryder: spokesman
John Kirby: spokesman
> north-korea
Kim Jong-un: leader
> south-korea
Yoon Suk-yeol: president
Lee Jae-myung: president
Lee Seong-kweun: lawmaker
> nato
Mark Rutte*: secretary general
Jens Stoltenberg*: secretary general
> united-nations
António Guterres*: secretary-general
> european-union
Kaja Kallas*: foreign policy chief
Ursula von der Leyen: president
> united-kingdom
Keir Starmer*: prime minister
> france
Emmanuel Macron*: president
> germany
Friedrich Merz*: chancellor
Olaf Scholz*: chancellor
> poland
Donald Tusk*: prime minister
> belarus
Alexander Lukashenko*: president
> hungary
Viktor Orbán*: prime minister
> turkey
Recep Tayyip Erdoğan*: president
> china
Xi Jinping: president
> israel
Benjamin Netanyahu*: prime minister
> hezbollah
Hassan Nasrallah*: leader
> iran
Ali Khamenei*: supreme leader
Abbas Araghchi*: foreign minister
> india
Narendra Modi*: prime minister
> pakistan
Shehbaz Sharif: prime minister
`
