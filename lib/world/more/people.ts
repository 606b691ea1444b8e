/**
 * More people, and the offices of those in `tables/people.ts`, in the same grammar; rows there and here are joined.
 * An office that several of these people held in turn carries its years.
 */
export const MORE_PEOPLE = `
> ukraine
Volodymyr/Vladimir/Wolodymyr Zelenskyy/Zelensky/Zelenskiy/Zelenskyi/Zelenski/Zelenskij/Selenskyj/Selenskyi/Selenski/Selensky/Zełenski*: president > ukrainian-presidency
Oleksandr/Olexander/Alexander/Aleksandr Syrskyi/Syrsky/Syrskyy/Syrskiy/Syrskii/Syrskyj*: commander-in-chief since 2024 > ukrainian-general-staff
Valerii/Valeriy/Valery Zaluzhnyi/Zaluzhny/Zaluzhnyy/Zaluzhniy/Saluschnyj*: commander-in-chief, 2021–2024 > ukrainian-general-staff
Kyrylo/Kirill/Kirilo Budanov/Budanow*: head of military intelligence, 2020–2026 > defence-intelligence-of-ukraine
Vadym/Vadim Skibitskyi/Skibitsky/Skibitskyy*: deputy head of military intelligence > defence-intelligence-of-ukraine
Andrii/Andriy Yusov*: military intelligence spokesman > defence-intelligence-of-ukraine
Andriy/Andrii Yermak/Jermak*: head of the presidential office, 2020–2025 > ukrainian-presidency
Mykhailo/Mikhail/Mykhaylo Podolyak/Podoliak/Podolyack*: adviser to the presidential office > ukrainian-presidency
Oleksiy/Oleksii/Alexei Arestovych/Arestovich*: adviser to the presidential office until 2023 > ukrainian-presidency
Rustem Umerov/Umjerow*: defence minister, 2023–2025 > ukrainian-ministry-of-defence
Oleksii/Oleksiy Reznikov*: defence minister, 2021–2023 > ukrainian-ministry-of-defence
Mykhailo Fedorov: minister of digital transformation, then of defence > ukrainian-ministry-of-defence
Hanna/Anna Maliar/Malyar*: deputy defence minister until 2023 > ukrainian-ministry-of-defence
Ivan Havryliuk/Gavryliuk: deputy defence minister > ukrainian-ministry-of-defence
Denys Shmyhal/Shmygal*: prime minister, 2020–2025 > ukraine
Yulia/Yuliia Svyrydenko*: prime minister since 2025 > ukraine
Dmytro Kuleba*: foreign minister, 2020–2024 > ukrainian-foreign-ministry
Andrii/Andriy Sybiha/Sibiga/Sybiga*: foreign minister since 2024 > ukrainian-foreign-ministry
Heorhii/Georgiy/Heorhiy/Georgii Tykhyi/Tykhy*: foreign ministry spokesman > ukrainian-foreign-ministry
Sergiy/Serhii/Serhiy Kyslytsya*: ambassador to the UN, then deputy foreign minister > ukrainian-foreign-ministry
Yuriy/Yurii/Yury Ihnat/Ignat*: air force spokesman > ukrainian-air-force
Mykola Oleshchuk/Oleschuk*: air force commander, 2021–2024 > ukrainian-air-force
Oleksandr Lytvynenko/Litvinenko: secretary of the security council, 2024–2025 > ukraine
Oleksiy/Oleksii Danilov*: secretary of the security council, 2019–2024 > ukraine
Andriy/Andrii Kovalenko: head of the Center for Countering Disinformation > center-for-countering-disinformation
Ihor/Igor Klymenko/Klimenko*: interior minister > ukrainian-interior-ministry
Pavlo Kyrylenko*: governor of Donetsk region, 2019–2023 > ukraine
Vadym Filashkin*: governor of Donetsk region > ukraine
Oleh/Oleg Syniehubov/Synehubov/Syniehubow*: governor of Kharkiv region > ukraine
Oleksandr Prokudin*: governor of Kherson region > ukraine
Ivan Fedorov: governor of Zaporizhzhia region > ukraine
Serhiy/Serhii Lysak*: governor of Dnipropetrovsk region > ukraine
Valentyn Reznichenko*: governor of Dnipropetrovsk region until 2023 > ukraine
Serhiy/Serhii Haidai/Hayday/Gaidai*: governor of Luhansk region until 2023 > ukraine
Vitali/Vitaliy/Vitalii Klitschko/Klychko*: mayor of Kyiv > ukraine
Ihor/Igor Terekhov*: mayor of Kharkiv > ukraine
Anatoliy/Anatolii Fedoruk*: mayor of Bucha > ukraine
Oleksandr Vilkul*: head of Kryvyi Rih's defence council > ukraine
Dmytro Lykhovii/Lykhoviy*: military spokesman > ukrainian-military
Illia/Illya Yevlash*: military spokesman > ukrainian-military
Serhii/Serhiy Cherevatyi/Cherevaty*: military spokesman > ukrainian-military
Viktor Trehubov/Tregubov*: military spokesman > ukrainian-military
Vladyslav Voloshyn*: military spokesman > ukrainian-military
Natalia/Nataliia Humeniuk/Humenyuk*: military spokeswoman > ukrainian-military
Dmytro Pletenchuk*: navy spokesman > ukrainian-navy
Andriy/Andrii Demchenko: border guard spokesman > ukrainian-border-guard-service
Dmytro Lubinets*: ombudsman > ukraine
Lyudmyla/Liudmyla/Lyudmila Denisova*: ombudswoman until 2022 > ukraine
Vasyl Malyuk/Maliuk*: head of the SBU until 2026 > security-service-of-ukraine
Andriy/Andrii Kostin: prosecutor general, 2022–2024 > ukrainian-prosecutor-general-s-office
Ruslan Kravchenko: prosecutor general since 2025 > ukrainian-prosecutor-general-s-office
Iryna Venediktova*: prosecutor general, 2020–2022 > ukrainian-prosecutor-general-s-office
Davyd Arakhamia/Arakhamiya*: leader of the president's party > ukraine
Petro Poroshenko*: president, 2014–2019 > ukraine
Olena Zelenska*: first lady > ukrainian-presidency
> russia
Vladimir/Wladimir Putin/Poutine*: president > kremlin
Dmitry/Dmitri/Dmitriy/Dmitrij Peskov/Peskow*: Kremlin spokesman > kremlin
Sergei/Sergey/Sergej Lavrov/Lawrow*: foreign minister > russian-foreign-ministry
Maria/Mariya Zakharova/Zacharova/Sacharowa*: foreign ministry spokeswoman > russian-foreign-ministry
Sergei/Sergey/Sergej Shoigu/Shoygu/Schoigu*: defence minister, 2012–2024, then secretary of the security council > russian-ministry-of-defence
Andrei/Andrey/Andrej Belousov/Beloussow*: defence minister since 2024 > russian-ministry-of-defence
Igor Konashenkov/Konaschenkow*: defence ministry spokesman > russian-ministry-of-defence
Valery/Valeriy/Valerii/Waleri Gerasimov/Gerassimow*: chief of the General Staff > russian-general-staff
Sergei/Sergey Rudskoi/Rudskoy*: first deputy chief of the General Staff > russian-general-staff
Sergei/Sergey Surovikin*: commander in Ukraine, 2022–2023 > russian-ministry-of-defence
Dmitry/Dmitri/Dmitriy/Dmitrij Medvedev/Medwedew*: deputy chairman of the security council > russian-security-council
Vladimir Medinsky/Medinskiy/Medinski*: chief negotiator > kremlin
Yury/Yuri Ushakov*: Kremlin aide > kremlin
Kirill Dmitriev*: special envoy > kremlin
Sergei/Sergey Ryabkov*: deputy foreign minister > russian-foreign-ministry
Andrei/Andrey Rudenko: deputy foreign minister > russian-foreign-ministry
Vasily/Vassily/Vasiliy Nebenzia/Nebenzya*: ambassador to the UN > russian-foreign-ministry
Yevgeny/Evgeny/Yevgeniy/Jewgeni Prigozhin/Prigoschin*: head of the Wagner Group until 2023 > wagner-group
Ramzan Kadyrov/Kadyrow*: head of Chechnya > russia
Apti Alaudinov*: commander of Akhmat > akhmat
Alexei/Aleksei/Alexey Smirnov: acting governor of Kursk region in 2024 > russia
Alexander Khinshtein*: governor of Kursk region > russia
Vyacheslav Gladkov*: governor of Belgorod region > russia
Alexander Bogomaz*: governor of Bryansk region > russia
Sergei/Sergey Sobyanin*: mayor of Moscow > russia
Andrei/Andrey Vorobyov*: governor of Moscow region > russia
Denis Pushilin*: head of the Donetsk People's Republic > donetsk-people-s-republic
Yevgeny Balitsky*: Russian-installed head of Zaporizhzhia region > russia
Vladimir Saldo*: Russian-installed head of Kherson region > russia
Vyacheslav Volodin*: speaker of the State Duma > state-duma
Alexander Bortnikov*: head of the FSB > fsb
Sergei/Sergey Naryshkin*: head of the SVR > svr
Anna Tsivilyova*: deputy defence minister > russian-ministry-of-defence
Alexei/Alexey Navalny/Navalnyy/Nawalny*: opposition leader, died 2024
> united-states
Donald Trump*: president, 2017–2021 and since 2025 > white-house
Joe/Joseph Biden*: president, 2021–2025 > white-house
JD/J.D. Vance*: vice president since 2025 > white-house
Kamala Harris: vice president, 2021–2025 > white-house
Barack Obama*: president, 2009–2017 > white-house
Marco Rubio*: secretary of state since 2025 > us-state-department
Antony/Anthony Blinken*: secretary of state, 2021–2025 > us-state-department
Pete Hegseth*: defence secretary since 2025 > pentagon
Lloyd Austin: defence secretary, 2021–2025 > pentagon
John Kirby: White House national security spokesman until 2025 > white-house
Pat/Patrick Ryder: Pentagon spokesman until 2025 > pentagon
Sabrina Singh: Pentagon deputy spokeswoman until 2025 > pentagon
Sean Parnell: Pentagon spokesman since 2025 > pentagon
Tammy Bruce: State Department spokeswoman > us-state-department
Matthew Miller: State Department spokesman until 2025 > us-state-department
Vedant Patel: State Department deputy spokesman > us-state-department
Karoline Leavitt*: White House press secretary > white-house
Jake Sullivan: national security adviser, 2021–2025 > white-house
Mike Waltz: national security adviser in 2025 > white-house
Mark Milley*: chairman of the Joint Chiefs of Staff, 2019–2023 > pentagon
Dan Caine: chairman of the Joint Chiefs of Staff since 2025 > pentagon
Keith Kellogg*: special envoy > white-house
Steve/Steven Witkoff*: special envoy > white-house
William/Bill Burns: CIA director, 2021–2025 > cia
John Ratcliffe: CIA director since 2025 > cia
Tulsi Gabbard*: director of national intelligence
Linda Thomas-Greenfield*: ambassador to the UN until 2025 > us-state-department
Michael Carpenter: ambassador to the OSCE until 2025 > us-state-department
> south-korea
Lee Jae-myung: president since 2025 > south-korea
Yoon Suk-yeol/Seok-youl/Seok-yeol: president, 2022–2025 > south-korea
Cho Tae-yong: director of the National Intelligence Service, 2024–2025 > national-intelligence-service
Lee Seong-kweun/Sung-kwon/Seong-kwon/Seong-kwun/Sung-kweun/Seong-gwon/Sung-kweon: lawmaker briefed by the National Intelligence Service > national-intelligence-service
Park Sun-won: lawmaker briefed by the National Intelligence Service > national-intelligence-service
Shin Won-sik/Wonsik: defence minister, then national security adviser > south-korean-ministry-of-defence
Kim Yong-hyun: defence minister in 2024 > south-korean-ministry-of-defence
> north-korea
Kim Jong-un: leader > north-korea
Kim Yo-jong: sister of the leader > north-korea
Choe Son-hui: foreign minister > north-korean-foreign-ministry
> nato
Mark Rutte*: secretary general since 2024 > nato
Jens Stoltenberg*: secretary general, 2014–2024 > nato
Christopher/Chris Cavoli*: supreme commander in Europe, 2022–2025 > nato
Farah Dakhlallah*: spokeswoman > nato
> united-nations
António Guterres*: secretary-general > united-nations
Volker Türk/Turk/Tuerk: High Commissioner for Human Rights > ohchr
Michelle Bachelet*: High Commissioner for Human Rights until 2022 > ohchr
Ravina Shamdasani*: human rights office spokeswoman > ohchr
Thameen Al-Kheetan/al-Kheetan*: human rights office spokesman > ohchr
Liz/Elizabeth Throssell*: human rights office spokeswoman > ohchr
Matilda Bogner*: head of the monitoring mission in Ukraine until 2023 > un-human-rights-monitoring-mission-in-ukraine
Danielle Bell: head of the monitoring mission in Ukraine > un-human-rights-monitoring-mission-in-ukraine
Stéphane Dujarric*: spokesman of the secretary-general > united-nations
Tedros Adhanom Ghebreyesus*: director-general of the WHO > world-health-organization
Rafael Grossi*: director general of the IAEA > iaea
Rosemary DiCarlo*: under-secretary-general > united-nations
Filippo Grandi*: High Commissioner for Refugees until 2025 > unhcr
Tom Fletcher: humanitarian chief > ocha
Philippe Lazzarini*: head of UNRWA > unrwa
> european-union
Ursula von der Leyen: president of the European Commission > european-commission
Kaja Kallas*: foreign policy chief since 2024 > european-union
Josep Borrell*: foreign policy chief, 2019–2024 > european-union
> united-kingdom
Keir Starmer*: prime minister since 2024 > united-kingdom
Rishi Sunak*: prime minister, 2022–2024 > united-kingdom
Boris Johnson: prime minister, 2019–2022 > united-kingdom
John Healey: defence secretary > british-ministry-of-defence
Ben Wallace: defence secretary, 2019–2023 > british-ministry-of-defence
Grant Shapps: defence secretary, 2023–2024 > british-ministry-of-defence
David Lammy*: foreign secretary, 2024–2025 > british-foreign-ministry
Tony Radakin*: chief of the defence staff, 2021–2025 > british-ministry-of-defence
> france
Emmanuel Macron*: president > france
Sébastien/Sebastien Lecornu*: defence minister, then prime minister > france
> germany
Friedrich Merz*: chancellor since 2025 > germany
Olaf Scholz*: chancellor, 2021–2025 > germany
Boris Pistorius*: defence minister > german-ministry-of-defence
Annalena Baerbock*: foreign minister, 2021–2025 > german-foreign-ministry
> poland
Donald Tusk*: prime minister > poland
Radosław/Radek Sikorski*: foreign minister > polish-foreign-ministry
Andrzej Duda: president, 2015–2025 > poland
Karol Nawrocki*: president since 2025 > poland
> belarus
Alexander/Aleksandr/Alyaksandr Lukashenko/Lukashenka/Lukaschenko*: president > belarus
> hungary
Viktor Orbán*: prime minister > hungary
Péter/Peter Szijjártó*: foreign minister > hungary
> turkey
Recep Tayyip Erdoğan*: president > turkey
Hakan Fidan*: foreign minister > turkish-foreign-ministry
> china
Xi Jinping: president > china
Lin Jian: foreign ministry spokesman > chinese-foreign-ministry
Mao Ning: foreign ministry spokeswoman > chinese-foreign-ministry
Wang Yi: foreign minister > chinese-foreign-ministry
> israel
Benjamin/Binyamin Netanyahu/Nétanyahou*: prime minister > israel
Yoav Gallant*: defence minister, 2022–2024 > israeli-ministry-of-defence
Israel Katz: defence minister > israeli-ministry-of-defence
Daniel Hagari*: military spokesman until 2025 > israel-defense-forces
Effie Defrin*: military spokesman > israel-defense-forces
Eyal Zamir*: chief of the general staff since 2025 > israel-defense-forces
Herzi Halevi*: chief of the general staff, 2023–2025 > israel-defense-forces
Isaac Herzog*: president > israel
> palestine
Mahmoud Abbas: president > palestinian-authority
> hamas
Yahya Sinwar*: leader until 2024 > hamas
Ismail Haniyeh/Haniya*: leader until 2024 > hamas
Khalil al-Hayya: senior official > hamas
Mahmoud/Mahmud Basal/Bassal*: civil defence spokesman > gaza-civil-defence
> hezbollah
Hassan Nasrallah*: secretary-general until 2024 > hezbollah
Naim Qassem*: secretary-general > hezbollah
> lebanon
Joseph Aoun: president > lebanon
Nawaf Salam: prime minister > lebanon
Najib Mikati*: prime minister until 2025 > lebanon
Firass/Firas Abiad*: health minister until 2025 > lebanese-health-ministry
> houthis
Yahya Saree/Sarea/Saria/Sarie*: military spokesman > houthis
Abdul-Malik/Abdulmalik/Abdel-Malek al-Houthi: leader > houthis
> iran
Ali Khamenei*: supreme leader > iran
Masoud Pezeshkian*: president > iran
Ebrahim Raisi*: president until 2024 > iran
Abbas Araghchi/Araqchi/Aragchi*: foreign minister > iranian-foreign-ministry
Hossein Amirabdollahian/Amir-Abdollahian*: foreign minister until 2024 > iranian-foreign-ministry
Esmail/Esmaeil Baghaei/Baqaei*: foreign ministry spokesman > iranian-foreign-ministry
Hossein Kermanpour*: health ministry spokesman > iranian-health-ministry
> syria
Bashar al-Assad/Assad: president until 2024 > syria
Ahmed al-Sharaa/Sharaa: president > syria
> pakistan
Shehbaz Sharif: prime minister > pakistan
Khawaja Asif: defence minister > pakistani-ministry-of-defence
Ahmed/Ahmad Sharif Chaudhry: military spokesman > ispr
Asim Munir: army chief > pakistani-military
Ishaq Dar: foreign minister > pakistani-foreign-ministry
Attaullah Tarar: information minister > pakistan
> india
Narendra Modi*: prime minister > india
Rajnath Singh: defence minister > indian-ministry-of-defence
S. Jaishankar*: foreign minister > indian-foreign-ministry
Vikram Misri*: foreign secretary > indian-foreign-ministry
A.P. Singh: air force chief > indian-air-force
> rwanda
Paul Kagame*: president > rwanda
Olivier Nduhungirehe*: foreign minister > rwandan-foreign-ministry
> dr-congo
Félix Tshisekedi*: president > dr-congo
Patrick Muyaya*: government spokesman > dr-congo
Judith Suminwa*: prime minister > dr-congo
> m23
Bertrand Bisimwa*: leader > m23
Corneille Nangaa*: leader of its alliance > m23
> rapid-support-forces
Mohamed/Mohammed Hamdan Dagalo/Daglo*: commander > rapid-support-forces
> sudan
Abdel Fattah al-Burhan/Burhan: army chief > sudanese-army
> myanmar-junta
Min Aung Hlaing: leader > myanmar-junta
Zaw Min Tun: spokesman > myanmar-junta
> taiwan
Lai Ching-te: president > taiwan
> japan
Shigeru Ishiba*: prime minister, 2024–2025 > japan
> azerbaijan
Ilham Aliyev*: president > azerbaijan
> armenia
Nikol Pashinyan*: prime minister > armenia
> spain
Pedro Sánchez: prime minister > spain
> italy
Giorgia Meloni*: prime minister > italy
> serbia
Aleksandar Vučić/Vucic*: president > serbia
> slovakia
Robert Fico*: prime minister > slovakia
> finland
Alexander Stubb*: president > finland
> estonia
Hanno Pevkur*: defence minister > estonian-ministry-of-defence
`
