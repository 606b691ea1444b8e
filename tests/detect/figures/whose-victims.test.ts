import { describe, expect, test } from 'vitest'
import { detect } from '../../../lib/detect/detect.ts'
import { articleFromText } from '../../../lib/text/article-from-text.ts'
import { figuresInWar, figuresOf } from './figures-of.ts'

const figures = (text: string) => figuresInWar(text).map(({ facts }) => facts)
const actors = (text: string) => figures(text).map(({ actor }) => actor?.id ?? null)
const places = (text: string) => figures(text).map(({ place }) => place?.id ?? place?.text ?? null)
const speakers = (text: string) => figuresInWar(text).map(({ chain }) => chain.at(-1)?.speaker.text ?? null)

describe('soldiers are of a state, rebels of a movement', () => {
  test.each([
    ["Boko Haram raided a post near Bol. Niger's army sent help. The group killed 12 soldiers.", ['niger']],
    ['JNIM said it had killed 60 soldiers in northern Mali.', ['mali']],
    ['The ELN freed nine soldiers of Colombia. It still holds three soldiers.', ['colombia', 'colombia']],
    ['The army of Niger hunts Boko Haram. It killed 20 militants.', ['boko-haram']],
    ["Mali's army lost nine soldiers. It killed 40 rebels.", ['mali', null]],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['JNIM lost 60 fighters in northern Mali.', ['jnim']],
    ['Boko Haram said 20 Boko Haram soldiers had died.', ['boko-haram']],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('whom it befell, where no word says whose they are', () => {
  test.each([
    ['Ethiopian forces killed 90 civilians in Highmarket after clashes with Fano.', ['ethiopia']],
    ['Israel and Iran traded blows. Israel killed 12 people in Highmarket.', ['iran']],
    ['Fighters came by night to a camp in Mali. They killed 22 villagers.', ['mali']],
    ['JNIM killed 60 soldiers in Mali and captured 22 others.', ['mali', 'mali']],
    ["A site that lists Chad's fallen has counted 900 dead.", ['chad']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    // Neither a country at peace nor whoever attacks or tells is the one hit.
    ['Norwegian envoys spoke. Gunmen killed 22 villagers.', [null]],
    ['Russian bombers came back. A strike killed 22 villagers.', [null]],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('the subject of a clause', () => {
  test.each([
    ['The talks failed hours after Russia attacked Ukraine with 298 drones.', ['russia']],
    ['Nobody slept since Niger lost 40 soldiers.', ['niger']],
    ['It came a day before the Sudanese army lost 40 tanks.', ['sudan']],
    ["Chad's paramilitary Desert Guard shelled a camp in El Fasher, killing 57 people.", ['sudan']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['After a day in Niger the ELN lost 40 tanks.', ['eln']],
    ['On the day before, Niger lost 40 tanks.', ['niger']],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('sums in a row, and aid', () => {
  test.each([
    ['Germany pledged $500 million for the army of Ukraine, and Norway $40 million.', ['germany', 'norway']],
    ['Germany lost 12 tanks. About 63 aid trucks were hit.', ['germany', null]],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['About 40 soldiers from Niger fell.', ['niger']],
    ['Germany lost 12 tanks. About 63 army trucks were hit.', ['germany', 'germany']],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('what was hit, what flew, what is a part of it', () => {
  test.each([
    ['Ukraine struck back at Russia. The Security Service of Ukraine says 41 aircraft were hit.', ['russia']],
    ['The US strike on Fordo was carried out with seven bombers.', ['united-states']],
    ['The Israeli raid on Natanz involved 40 jets.', ['israel']],
    ['JNIM claimed to have destroyed six aircraft of Mali.', ['mali']],
    ['North Korea helps Russia. The North sent 9,000 shells.', ['north-korea']],
    ['Europe, that is the Union with Britain and Norway, lost 900 tanks.', ['europe']],
    ['Shells killed 57 people in Chad. Two days later Niger raised its toll to 105.', ['chad', 'niger']],
    ['The RSF shelled El Fasher, killing 57 people, a group said, raising its earlier toll of 38.', ['sudan', 'sudan']],
    ['Chad put the toll at 40 dead. The ministry said the dead included nine women.', ['chad', 'chad']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['Ukraine says 41 of its aircraft were hit.', ['ukraine']],
    ['The North of Chad lost 900 tanks.', ['chad']],
    ['Chad and Niger fight. The air force sent six aircraft.', [null]],
    ["Chad counted 40 dead. Niger's ministry reported nine dead.", ['chad', 'niger']],
    ["Chad counted 40 dead. Niger's health ministry put the death toll at 610.", ['chad', 'niger']],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('where', () => {
  test.each([
    ['Forty missiles fell at a Syrian air base.', ['syria']],
    ['Four soldiers died on Iranian soil.', ['iran']],
    ['Raiders killed 40 soldiers south of Goma.', ['goma']],
    ['Jets bombed the port of Hodeidah, killing nine people.', ['hodeidah']],
    ['Chad has killed 59 soldiers since the attack near Goma.', [null]],
    ['Shells killed 12 people in Kyiv. In May 46 people died in the same city.', ['kyiv', 'kyiv']],
    ['Gunmen killed 47 people in an attack on Highmarket.', ['Highmarket']],
    ['About 300 soldiers were killed and 2,700 others wounded in Kursk.', ['kursk-oblast', 'kursk-oblast']],
    ['Shells killed 57 people in el-Fasher.', ['el-fasher']],
    ['Niger fired 40 missiles, according to Bol. Shells killed four residents of Kherson.', [null, 'kherson']],
    ['Troops entered Kursk Oblast near Sudzha. They held 900 square kilometres there.', ['kursk-oblast']],
    ['Two people were killed in Kyiv. In June 232 people were killed.', ['kyiv', 'ukraine']],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected))

  test.each([
    ['Four soldiers of a Syrian brigade died.', [null]],
    ['The deal, struck in Geneva, freed 1,000 soldiers.', [null]],
    ['It would free ten hostages under a truce under discussion in Doha.', [null]],
    ['The sally left Ukraine with 12 tanks.', [null]],
    ['Two people were killed in Kyiv. On Monday nine people were killed.', ['kyiv', 'kyiv']],
  ])('but: %s', (text, expected) => expect(places(text)).toEqual(expected))
})

describe('whose word it is', () => {
  test.each([
    ['Armenia and Niger fought. Two days later Yerevan raised its toll to 105.', ['Yerevan']],
    [
      'Shells killed 57 people in Goma, the monitor said, raising its earlier toll of 38.',
      ['the monitor', 'the monitor'],
    ],
    [
      'The UN counted 2,900 dead in Goma, far more than the 773 that the government had announced.',
      ['UN', 'the government'],
    ],
    ['The monitor spoke of 900 losses, of whom 350 were killed.', ['The monitor', 'The monitor']],
    ['The monitor says the summer was the worst ever, with 232 people killed.', ['The monitor']],
    ['The monitor put losses at 900, of whom 40 were killed.', ['The monitor', 'The monitor']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected))

  test.each([
    ['June was the worst month, with 232 people killed.', [null]],
    ['The monitor said it rained. There were 900 losses, of whom 350 were killed.', [null, null]],
    ['The attack raised the toll to 105.', [null]],
    ['Those were the 773 dead that had been announced.', [null]],
  ])('but: %s', (text, expected) => expect(speakers(text)).toEqual(expected))
})

describe('the last resort is what the article is about', () => {
  const assumed = (title: string, text: string) => {
    const article = articleFromText(text, { url: '', published: '2024-11-12', language: 'en', title })
    return detect(article).flatMap(({ facts }) =>
      facts.kind === 'figure' ? [[facts.actor?.id ?? null, facts.actorAssumed ?? false]] : [],
    )
  }
  test.each([
    [
      "Russia's attack on Ukraine",
      'The war went on. Ukraine slept badly. The record was 810 drones in a night.',
      'russia',
    ],
    ['Monitors count the dead of Ukraine', 'Ukraine is at war. Rain fell. Bombs killed 577 civilians.', 'ukraine'],
    ['Desertion in Ukraine', 'Ukraine fights on. Many leave. No army of 880,000 soldiers can bear it.', 'ukraine'],
    ['The Houthis and the United States at war', 'The Houthis fight on. Gunners shot down seven drones.', null],
  ])('%s: %s', (title, text, actor) => expect(assumed(title, text)).toEqual([[actor, actor !== null]]))

  test.each([
    ['Norway and Chad at war', 'A war of missiles and shells. Bombs killed 577 civilians.', [null, false]],
    ['The rain', 'A war in Ukraine. Bombs killed 577 civilians in Chad.', ['chad', false]],
  ])('but: %s: %s', (title, text, expected) => expect(assumed(title, text)).toEqual([expected]))
})

describe('those held, and both verbs', () => {
  test.each([
    ['Israel waits. Hamas handed over 20 hostages.', ['israel']],
    ["Israel's offensive has killed 900 Palestinians and wounded 170,000.", ['palestine', 'palestine']],
    ['Hamas-led militants killed 1,200 people in Israel.', ['israel']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    ['Hamas lost 20 fighters.', ['hamas']],
    ['Iranian-made weapons killed 12 people in Chad.', ['chad']],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})

describe('an entry of a live page is about something else', () => {
  const entries = (first: string, second: string) =>
    figuresOf(`The war and its missiles, shells and soldiers.\n09.20 BST\n${first}\n${second}`).map(
      ({ facts }) => facts.place?.id ?? null,
    )
  test.each(['09.38 BST', '09:38', '10.12 am — News'])('%s', (hour) =>
    expect(entries('Shells killed four people in Goma.', `${hour}\nNine people were killed.`)).toEqual(['goma', null]),
  )
  test.each(['Later.', '12 hours went by.'])('but: %s', (line) =>
    expect(entries('Shells killed four people in Goma.', `${line}\nNine people were killed.`)).toEqual([
      'goma',
      'goma',
    ]),
  )
})

describe('those who care for the hurt count their own', () => {
  test.each([
    [
      "Some 300 people were killed in fighting between Israel and Hezbollah, Lebanon's health minister said.",
      ['lebanon'],
    ],
    [
      "The war between Russia and Ukraine goes on. Moldova's emergency service said two people were killed.",
      ['moldova'],
    ],
    ["Israel and Iran traded blows. Iran's health ministry counted 610 dead and 4,746 hurt.", ['iran', 'iran']],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected))

  test.each([
    // Soldiers are counted by whoever counts them; a minister of war is no physician.
    ["Iran's health ministry thanked Qatar. Israel lost 12 soldiers.", ['israel']],
    ["Hamas killed 12 Israeli soldiers near a hospital, Lebanon's defence minister said.", ['israel']],
  ])('but: %s', (text, expected) => expect(actors(text)).toEqual(expected))
})
