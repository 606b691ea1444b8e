/**
 * The people who speak most in the news of the wars, one a line under "> side":
 *
 *     Given/Other spelling Surname/Other spelling*: office > whom they speak for
 *
 * Every spelling of each word is combined with those of the others; "*" means that the surname alone is
 * enough. An office in small letters is shown with its country ("Ukrainian president").
 */
export const PEOPLE = `
> ukraine
Volodymyr/Vladimir/Wolodymyr Zelenskyy/Zelensky/Zelenskiy/Zelenskyi/Zelenski/Selenskyj/Selenskyi*: president > ukrainian-presidency
Oleksandr/Olexander/Alexander Syrskyi/Syrsky/Syrskyy/Syrskiy/Syrskii*: commander-in-chief > ukrainian-general-staff
Valerii/Valeriy/Valery Zaluzhnyi/Zaluzhny/Zaluzhnyy*: former commander-in-chief > ukrainian-general-staff
Kyrylo/Kirill Budanov*: head of military intelligence > defence-intelligence-of-ukraine
Vadym Skibitskyi/Skibitsky*: deputy head of military intelligence > defence-intelligence-of-ukraine
Andrii/Andriy Yusov*: military intelligence spokesman > defence-intelligence-of-ukraine
Andriy/Andrii Yermak*: former head of the presidential office > ukrainian-presidency
Mykhailo/Mikhail Podolyak/Podoliak*: adviser to the presidential office > ukrainian-presidency
Oleksiy/Oleksii Arestovych/Arestovich*: former adviser to the presidential office > ukrainian-presidency
Rustem Umerov*: former defence minister > ukrainian-ministry-of-defence
Oleksii/Oleksiy Reznikov*: former defence minister > ukrainian-ministry-of-defence
Mykhailo Fedorov: defence minister > ukrainian-ministry-of-defence
Denys Shmyhal/Shmygal*: former prime minister > ukraine
Yulia/Yuliia Svyrydenko*: prime minister > ukraine
Dmytro Kuleba*: former foreign minister > ukrainian-foreign-ministry
Andrii/Andriy Sybiha/Sibiga/Sybiga*: foreign minister > ukrainian-foreign-ministry
Heorhii/Georgiy/Heorhiy Tykhyi*: foreign ministry spokesman > ukrainian-foreign-ministry
Yuriy/Yurii Ihnat*: air force spokesman > ukrainian-air-force
Mykola Oleshchuk*: former air force commander > ukrainian-air-force
Oleksandr Lytvynenko*: security council secretary
Oleksiy/Oleksii Danilov*: former security council secretary
Andriy/Andrii Kovalenko: head of the Center for Countering Disinformation
Ihor/Igor Klymenko/Klimenko*: interior minister > ukrainian-interior-ministry
Pavlo Kyrylenko*: former governor of Donetsk region
Vadym Filashkin*: governor of Donetsk region
Oleh/Oleg Syniehubov/Synehubov*: governor of Kharkiv region
Vitali/Vitaliy/Vitalii Klitschko*: mayor of Kyiv
Anatoliy/Anatolii Fedoruk*: mayor of Bucha
Dmytro Lykhovii/Lykhoviy*: military spokesman
Illia/Illya Yevlash*: military spokesman
Serhii/Serhiy Cherevatyi/Cherevaty*: military spokesman
Andriy/Andrii Demchenko: border guard spokesman
Dmytro Lubinets*: ombudsman
Lyudmyla/Liudmyla Denisova*: former ombudswoman
Vasyl/Vasyl Malyuk/Maliuk*: former head of the SBU > security-service-of-ukraine
Andriy/Andrii Kostin: former prosecutor general > ukrainian-prosecutor-general-s-office
> russia
Vladimir Putin*: president > kremlin
Dmitry/Dmitri/Dmitriy Peskov*: Kremlin spokesman > kremlin
Sergei/Sergey Lavrov*: foreign minister > russian-foreign-ministry
Maria Zakharova/Zacharova*: foreign ministry spokeswoman > russian-foreign-ministry
Sergei/Sergey Shoigu/Shoygu*: security council secretary, former defence minister > russian-ministry-of-defence
Andrei/Andrey Belousov*: defence minister > russian-ministry-of-defence
Igor Konashenkov*: defence ministry spokesman > russian-ministry-of-defence
Valery/Valeriy/Valerii Gerasimov*: chief of the General Staff > russian-general-staff
Sergei/Sergey Rudskoi/Rudskoy*: first deputy chief of the General Staff > russian-general-staff
Dmitry/Dmitri Medvedev*: deputy chairman of the security council
Vladimir Medinsky*: chief negotiator > kremlin
Yury/Yuri Ushakov*: Kremlin aide > kremlin
Sergei/Sergey Ryabkov*: deputy foreign minister > russian-foreign-ministry
Andrei/Andrey Rudenko: deputy foreign minister > russian-foreign-ministry
Vasily/Vassily Nebenzia/Nebenzya*: ambassador to the UN > russian-foreign-ministry
Yevgeny/Evgeny/Yevgeniy Prigozhin*: former head of the Wagner Group > wagner-group
Ramzan Kadyrov*: head of Chechnya
Apti Alaudinov*: commander of Akhmat > akhmat
Alexei/Aleksei/Alexey Smirnov: former acting governor of Kursk region
Vyacheslav Gladkov*: governor of Belgorod region
Sergei/Sergey Sobyanin*: mayor of Moscow
Andrei/Andrey Vorobyov*: governor of Moscow region
Denis Pushilin*: head of the Donetsk People's Republic > donetsk-people-s-republic
Yevgeny Balitsky*: Russian-installed head of Zaporizhzhia region
> united-states
Donald Trump*: president > white-house
Joe/Joseph Biden*: former president > white-house
JD/J.D. Vance*: vice president > white-house
Kamala Harris: former vice president > white-house
Barack Obama*: former president > white-house
Marco Rubio*: secretary of state > us-state-department
Antony/Anthony Blinken*: former secretary of state > us-state-department
Pete Hegseth*: defence secretary > pentagon
Lloyd Austin: former defence secretary > pentagon
John Kirby: former White House national security spokesman > white-house
Pat/Patrick Ryder: former Pentagon spokesman > pentagon
Sabrina Singh: former Pentagon deputy spokeswoman > pentagon
Sean Parnell: Pentagon spokesman > pentagon
Matthew Miller: former State Department spokesman > us-state-department
Karoline Leavitt*: White House press secretary > white-house
Jake Sullivan: former national security adviser > white-house
Mark Milley*: former chairman of the Joint Chiefs of Staff > pentagon
Keith Kellogg*: special envoy
Steve/Steven Witkoff*: special envoy
William/Bill Burns: former CIA director > cia
John Ratcliffe: CIA director > cia
> south-korea
Lee Jae-myung: president > south-korea
Yoon Suk-yeol/Suk Yeol: former president > south-korea
Cho Tae-yong: former director of the National Intelligence Service > national-intelligence-service
Lee Seong-kweun/Sung-kwon/Seong-kwon/Seong-kwun/Sung-kweun/Seong-gwon: lawmaker briefed by the National Intelligence Service > national-intelligence-service
Shin Won-sik: former defence minister > south-korean-ministry-of-defence
Kim Yong-hyun: former defence minister > south-korean-ministry-of-defence
> north-korea
Kim Jong-un: leader > north-korea
Kim Yo-jong: sister of the leader > north-korea
> nato
Mark Rutte*: secretary general > nato
Jens Stoltenberg*: former secretary general > nato
Christopher Cavoli*: former supreme commander in Europe > nato
> united-nations
António/Antonio Guterres*: secretary-general > united-nations
Volker Türk/Turk: High Commissioner for Human Rights > ohchr
Ravina Shamdasani*: human rights office spokeswoman > ohchr
Stéphane/Stephane Dujarric*: spokesman > united-nations
Tedros Adhanom Ghebreyesus: director-general of the WHO > world-health-organization
Rafael Grossi*: director general of the IAEA > iaea
Rosemary DiCarlo*: under-secretary-general > united-nations
> european-union
Ursula von der Leyen: president of the European Commission > european-commission
Kaja Kallas*: foreign policy chief > european-union
Josep Borrell*: former foreign policy chief > european-union
> united-kingdom
Keir Starmer*: prime minister > united-kingdom
Rishi Sunak*: former prime minister > united-kingdom
Boris Johnson: former prime minister > united-kingdom
John Healey: defence secretary > british-ministry-of-defence
> france
Emmanuel Macron*: president > france
> germany
Friedrich Merz*: chancellor > germany
Olaf Scholz*: former chancellor > germany
Boris Pistorius*: defence minister > german-ministry-of-defence
> poland
Donald Tusk*: prime minister > poland
Radosław/Radoslaw/Radek Sikorski*: foreign minister > polish-foreign-ministry
Andrzej Duda: former president > poland
> belarus
Alexander/Aleksandr Lukashenko/Lukashenka*: president > belarus
> hungary
Viktor Orbán/Orban*: prime minister > hungary
> turkey
Recep Tayyip Erdoğan/Erdogan*: president > turkey
> china
Xi Jinping: president > china
Lin Jian: foreign ministry spokesman > chinese-foreign-ministry
Wang Yi: foreign minister > chinese-foreign-ministry
> israel
Benjamin Netanyahu*: prime minister > israel
Yoav Gallant*: former defence minister > israeli-ministry-of-defence
Israel Katz: defence minister > israeli-ministry-of-defence
Daniel Hagari*: former military spokesman > israel-defense-forces
> palestine
Mahmoud Abbas: president > palestinian-authority
> hamas
Yahya Sinwar*: former leader > hamas
Ismail Haniyeh*: former leader > hamas
> hezbollah
Hassan Nasrallah*: former secretary-general > hezbollah
Naim Qassem*: secretary-general > hezbollah
> houthis
Yahya Saree/Sarea/Saria*: military spokesman > houthis
Abdul-Malik/Abdulmalik al-Houthi: leader > houthis
> iran
Ali Khamenei*: former supreme leader > iran
Masoud Pezeshkian*: president > iran
Abbas Araghchi/Araqchi*: foreign minister > iranian-foreign-ministry
Hossein Amirabdollahian/Amir-Abdollahian*: former foreign minister > iranian-foreign-ministry
> syria
Bashar al-Assad/Assad: former president > syria
Ahmed al-Sharaa/Sharaa: president > syria
> pakistan
Shehbaz Sharif: prime minister > pakistan
Khawaja Asif: defence minister > pakistani-ministry-of-defence
Ahmed Sharif Chaudhry: military spokesman > ispr
> india
Narendra Modi*: prime minister > india
> rwanda
Paul Kagame*: president > rwanda
> dr-congo
Félix/Felix Tshisekedi*: president > dr-congo
Patrick Muyaya*: government spokesman > dr-congo
> rapid-support-forces
Mohamed Hamdan Dagalo*: commander > rapid-support-forces
> sudan
Abdel Fattah al-Burhan: army chief > sudanese-army
> myanmar-junta
Min Aung Hlaing: leader > myanmar-junta
> japan
Shigeru Ishiba*: former prime minister > japan
> azerbaijan
Ilham Aliyev*: president > azerbaijan
> armenia
Nikol Pashinyan*: prime minister > armenia
`
