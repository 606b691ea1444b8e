/**
 * The places that news of the wars names most, one region a line with what lies in it:
 *
 *     Region=other spelling: Town=other spelling, Town, …
 *
 * under "> kind of region, kind of town, what the regions lie in". "X Oblast" is also matched as "X region"
 * and "X province". A name that has a row already keeps its kind and gains the further parents; a theatre
 * holds the places where its war is fought. Rarer places are in `more/places.ts`.
 */
export const PLACES = `
> theatre place -
Russia-Ukraine war=war in Ukraine=Ukraine war=Russian-Ukrainian war
front line=frontline=front lines=frontlines
> theatre place russia-ukraine-war
Ukraine front line=front line in Ukraine=front lines in Ukraine=frontline in Ukraine=front in Ukraine=Ukrainian front
Russia-Ukraine border=Ukraine border=Ukrainian border=border with Ukraine
> country city russia-ukraine-war
Ukraine
> region city ukraine
Donbas=Donbass
Kyiv Oblast=Kiev Oblast: Kyiv, Bucha, Irpin, Hostomel
Crimea: Sevastopol, Kerch
Odesa Oblast=Odessa Oblast: Odesa=Odessa
Mykolaiv Oblast: Mykolaiv
Poltava Oblast: Poltava
Lviv Oblast: Lviv
Ternopil Oblast: Ternopil
> region city ukraine ukraine-front-line
Zaporizhzhia Oblast=Zaporizhia Oblast: Zaporizhzhia=Zaporizhia, Melitopol, Enerhodar, Huliaipole
Kherson Oblast: Kherson, Kakhovka dam=Kakhovka
Dnipropetrovsk Oblast: Dnipro, Kryvyi Rih, Nikopol
Kharkiv Oblast=Kharkov Oblast: Kharkiv=Kharkov, Kupiansk, Vovchansk, Izium
> region city donbas ukraine-front-line
Donetsk Oblast: Donetsk, Pokrovsk, Bakhmut, Avdiivka, Mariupol, Kramatorsk, Sloviansk, Kostiantynivka, Toretsk, Chasiv Yar, Vuhledar, Kurakhove, Myrnohrad, Makiivka, Soledar, Lyman, Olenivka
Luhansk Oblast: Luhansk, Sievierodonetsk, Lysychansk
> region city ukraine russia-ukraine-border
Kharkiv Oblast
Sumy Oblast: Sumy
Chernihiv Oblast: Chernihiv
> region city russia russia-ukraine-border ukraine-front-line
Kursk Oblast=Kursk: Kursk city, Sudzha
Belgorod Oblast: Belgorod
> region city russia russia-ukraine-border
Bryansk Oblast: Bryansk
> region city russia
Moscow Oblast
Rostov Oblast: Rostov-on-Don, Taganrog
Voronezh Oblast: Voronezh
Krasnodar Krai: Krasnodar, Novorossiysk
Russian Far East: Vladivostok
Chechnya
St. Petersburg
Siberia
> region city palestine
Gaza=Gaza Strip: Gaza City, Rafah, Khan Younis=Khan Yunis, Jabalia, Deir al-Balah
West Bank: Jenin, Nablus, Jericho
> region city israel
Tel Aviv
Haifa
> region city lebanon
southern Lebanon=south Lebanon
Bekaa Valley
> region city syria
Aleppo
Idlib
Homs
Latakia
Suwayda=Sweida
Raqqa
> region city iran
Natanz
Fordow
Isfahan
> region city yemen
Hodeidah
Aden
> region city iraq
Mosul
Erbil
> region city sudan
Darfur: El Fasher=Al-Fashir, Nyala
Khartoum State: Khartoum, Omdurman
Kordofan
Port Sudan
> region city dr-congo
eastern DR Congo=eastern Congo
> region city eastern-dr-congo
North Kivu: Goma
South Kivu: Bukavu
> region city ethiopia
Tigray
> region city india
Kashmir: Pahalgam, Srinagar
> region city pakistan
Balochistan
> region city myanmar
Rakhine State=Rakhine
Shan State
Sagaing
> region city azerbaijan
Nagorno-Karabakh=Karabakh
> region city china
Hong Kong
Xinjiang
> place place -
Taiwan Strait
Red Sea
Black Sea
Baltic Sea
Strait of Hormuz
South China Sea
Golan Heights
Line of Control
Punjab
`
