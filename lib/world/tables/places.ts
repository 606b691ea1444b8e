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
Zhytomyr Oblast: Zhytomyr
Vinnytsia Oblast: Vinnytsia
Cherkasy Oblast: Cherkasy
Khmelnytskyi Oblast: Khmelnytskyi
Rivne Oblast: Rivne
Ivano-Frankivsk Oblast: Ivano-Frankivsk
Volyn Oblast: Lutsk
Kirovohrad Oblast
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
Russian Far East=eastern Russia=Far East of Russia=Russia's Far East: Vladivostok
Tula Oblast: Tula
Tver Oblast
Lipetsk Oblast: Lipetsk
Oryol Oblast: Oryol
Ryazan Oblast: Ryazan
Saratov Oblast: Saratov, Engels
Smolensk Oblast: Smolensk
Kaluga Oblast: Kaluga
Novgorod Oblast: Valdai
Chechnya
St. Petersburg
Siberia
> region city palestine
Gaza=Gaza Strip: Gaza City, Rafah, Khan Younis=Khan Yunis, Jabalia, Deir al-Balah=Deir el-Balah, Beit Lahia, Beit Hanoun, Nuseirat
West Bank: Jenin, Nablus, Jericho
> region city israel
Tel Aviv
Haifa
Beersheba
Eilat
Beit Shemesh
southern Israel
northern Israel
> region city lebanon
southern Lebanon=south Lebanon: Tyre, Nabatieh
Bekaa Valley=Bekaa: Baalbek
> region city syria
Aleppo
Idlib
Homs
Latakia
Suwayda=Sweida=Sueida
Syrian coast: Tartus=Tartous
Deir ez-Zor=Deir al-Zor=Deir Ezzor
Manbij
Kobani
Palmyra
Daraa
Hama
Raqqa
> region city iran
Natanz
Fordow
Isfahan
Minab
Bandar Abbas
Zahedan
Bushehr
Tabriz
Mashhad
Shiraz
> region city yemen
Hodeidah: Ras Isa, Salif
Saada
Marib
Taiz
Aden
> region city iraq
Mosul
Erbil
Kirkuk
Basra
Sinjar
Anbar
> region city sudan
Darfur: El Fasher=Al-Fashir=El-Fasher=al-Fasher=El-Fashir, Nyala, El Geneina=Geneina, Tawila, Zamzam
North Darfur
South Darfur
West Darfur
Khartoum State: Khartoum, Omdurman
Kordofan: El Obeid=al-Obeid, Kadugli, Babanusa
Gezira=Al Jazirah: Wad Madani, Tamboul, Rufaa
Sennar: Sinja
Port Sudan
Kassala
> region city dr-congo
eastern DR Congo=eastern Congo=eastern DRC=eastern Democratic Republic of Congo=eastern Democratic Republic of the Congo
> region city eastern-dr-congo
North Kivu: Goma, Walikale, Masisi, Rutshuru, Beni, Sake, Bunagana
South Kivu: Bukavu, Uvira
Ituri: Bunia
> region city ethiopia
Tigray: Mekelle=Mekele, Axum=Aksum, Shire
Amhara
Oromia
Afar
> region city burkina-faso
Ouagadougou
Djibo
Barsalogho
Dori
Fada N'Gourma
> region city mali
Bamako
Gao
Timbuktu
Kidal
Mopti: Moura
Menaka
Tinzaouaten
> region city niger
Niamey
Tillaberi
> region city nigeria
Borno: Maiduguri
Zamfara
Benue
> region city chad
Adre
> region city somalia
Mogadishu
Puntland
> region city mozambique
Cabo Delgado: Palma
> region city south-sudan
Upper Nile: Malakal
Jonglei
> region city libya
Benghazi
Misrata
Derna
> region city haiti
Port-au-Prince
Cite Soleil
> region city colombia
Catatumbo
> region city afghanistan
Kabul
Kandahar
Helmand
Herat
Kunduz
Panjshir
Bamiyan=Bamyan
> region city india
Kashmir: Pahalgam, Srinagar, Poonch, Jammu
> region city pakistan
Balochistan: Quetta
Khyber Pakhtunkhwa: Peshawar, Kurram, Waziristan
Pakistan-administered Kashmir=Pakistani Kashmir: Muzaffarabad
Lahore
Bahawalpur
Rawalpindi
Karachi
> region city myanmar
Rakhine State=Rakhine
Shan State: Lashio, Laukkai
Sagaing: Pazigyi
Chin State
Kayah State=Karenni State
Karen State: Myawaddy
Kachin State
Mandalay
Yangon
> region city azerbaijan
Nagorno-Karabakh=Karabakh: Stepanakert=Khankendi
> region city georgia
South Ossetia
Abkhazia
> region city moldova
Transnistria
> region city philippines
Mindanao: Marawi
Thitu
Scarborough Shoal
> region city thailand
Surin
Sisaket
> region city china
Hong Kong
Xinjiang
> place place -
Taiwan Strait
Red Sea
Black Sea
Baltic Sea
Sea of Azov
Persian Gulf
Gulf of Aden
Strait of Hormuz
South China Sea
Golan Heights
Diego Garcia
Bab al-Mandab
Lake Chad
Line of Control
Punjab
`
