/**
 * Places of the wars, one region a line with what lies in it:
 *
 *     Region=other spelling: Town=other spelling, Town, …
 *
 * under "> kind of region, kind of town, what the regions lie in". "X Oblast" is also matched as "X region"
 * and "X province". A place that needs more than one parent has a row in `OVERLAPS`.
 */
export const PLACES = `
> region city ukraine
Donetsk Oblast: Donetsk, Pokrovsk=Krasnoarmeisk=Krasnoarmiisk, Bakhmut=Artyomovsk=Artemivsk, Avdiivka=Avdeevka=Avdiyivka, Mariupol, Kramatorsk, Sloviansk=Slavyansk=Slovyansk, Kostiantynivka=Konstantinovka=Kostyantynivka, Toretsk=Dzerzhinsk, Chasiv Yar=Chasov Yar, Vuhledar=Ugledar, Kurakhove=Kurakhovo, Lyman=Liman=Krasny Liman, Myrnohrad=Dimitrov, Dobropillia=Dobropolye, Makiivka=Makeyevka=Makiyivka, Horlivka=Gorlovka, Soledar, Velyka Novosilka, Olenivka, Siversk=Seversk, Volnovakha, Marinka=Maryinka, Selydove=Selidovo, Novohrodivka, Robotyne
Luhansk Oblast=Lugansk Oblast: Luhansk=Lugansk, Sievierodonetsk=Severodonetsk, Lysychansk=Lisichansk, Kreminna=Kremennaya, Starobilsk, Bilohorivka, Svatove=Svatovo, Rubizhne, Popasna
Kharkiv Oblast=Kharkov Oblast: Kharkiv=Kharkov, Kupiansk=Kupyansk, Vovchansk=Volchansk, Izium=Izyum, Hroza, Chuhuiv, Balakliia, Lyptsi, Barvinkove, Lozova
Zaporizhzhia Oblast=Zaporizhia Oblast=Zaporozhye Oblast=Zaporizhzhya Oblast: Zaporizhzhia=Zaporizhia=Zaporozhye=Zaporizhzhya, Melitopol, Enerhodar=Energodar, Huliaipole=Gulyaipole, Orikhiv, Tokmak, Berdiansk=Berdyansk, Polohy, Stepnohirsk
Kherson Oblast: Kherson, Nova Kakhovka=Novaya Kakhovka, Kakhovka dam=Kakhovka, Skadovsk, Henichesk, Oleshky
Sumy Oblast: Sumy, Konotop, Okhtyrka, Shostka, Yunakivka, Trostianets
Dnipropetrovsk Oblast=Dnipro Oblast: Dnipro=Dnepr, Kryvyi Rih=Kryvyy Rih=Krivoy Rog, Nikopol, Pavlohrad, Kamianske, Marhanets
Kyiv Oblast=Kiev Oblast: Bucha, Irpin, Hostomel=Gostomel, Bila Tserkva, Brovary, Borodianka, Vyshhorod, Fastiv, Vasylkiv
Chernihiv Oblast: Chernihiv=Chernigov, Nizhyn, Pryluky
Odesa Oblast=Odessa Oblast: Odesa=Odessa, Izmail, Snake Island=Zmiinyi Island
Mykolaiv Oblast=Nikolaev Oblast: Mykolaiv=Nikolaev, Ochakiv, Voznesensk
Poltava Oblast: Poltava, Kremenchuk=Kremenchug, Myrhorod
Kirovohrad Oblast: Kropyvnytskyi
Cherkasy Oblast: Cherkasy, Uman
Vinnytsia Oblast: Vinnytsia
Zhytomyr Oblast: Zhytomyr
Khmelnytskyi Oblast: Khmelnytskyi, Starokostiantyniv
Ternopil Oblast: Ternopil
Lviv Oblast: Lviv=Lvov, Stryi, Yavoriv
Rivne Oblast: Rivne
Volyn Oblast: Lutsk
Ivano-Frankivsk Oblast: Ivano-Frankivsk
Chernivtsi Oblast: Chernivtsi
Zakarpattia Oblast: Uzhhorod, Mukachevo
Crimea=Crimean Peninsula: Sevastopol, Simferopol, Kerch, Dzhankoi, Yalta, Feodosia, Saky, Kerch Bridge=Crimean Bridge
Donbas=Donbass
> region city russia
Kursk Oblast=Kursk: Kursk city=city of Kursk, Sudzha=Sudja, Glushkovo, Korenevo, Kurchatov, Lgov
Belgorod Oblast: Belgorod, Shebekino, Grayvoron
Bryansk Oblast: Bryansk, Seltso
Rostov Oblast: Rostov-on-Don=Rostov, Taganrog, Millerovo, Morozovsk
Voronezh Oblast: Voronezh
Moscow Oblast: Kubinka, Podolsk, Voskresensk, Domodedovo, Zhukovsky, Krasnogorsk
Leningrad Oblast: Ust-Luga, Primorsk
Smolensk Oblast: Smolensk
Oryol Oblast=Orel Oblast: Oryol
Tula Oblast: Tula
Ryazan Oblast: Ryazan, Dyagilevo
Kaluga Oblast: Kaluga
Tver Oblast: Tver, Toropets
Pskov Oblast: Pskov
Novgorod Oblast: Valdai, Soltsy, Veliky Novgorod
Ivanovo Oblast: Ivanovo
Lipetsk Oblast: Lipetsk
Saratov Oblast: Saratov, Engels
Volgograd Oblast: Volgograd
Murmansk Oblast: Murmansk, Olenya
Irkutsk Oblast: Irkutsk, Belaya
Amur Oblast: Ukrainka
Samara Oblast: Samara
Kaliningrad Oblast: Kaliningrad
Krasnodar Krai=Krasnodar region: Krasnodar, Novorossiysk, Sochi, Tuapse, Yeysk
Tatarstan: Kazan, Yelabuga=Alabuga
Chechnya: Grozny
Dagestan: Makhachkala
North Ossetia: Mozdok
Buryatia: Ulan-Ude
Primorsky Krai=Primorye: Vladivostok, Ussuriysk
Khabarovsk Krai: Khabarovsk
Russian Far East=eastern Russia
Saint Petersburg=St. Petersburg
> region city palestine
Gaza=Gaza Strip: Gaza City, Rafah, Khan Younis=Khan Yunis=Khan Yunus, Jabalia=Jabaliya, Deir al-Balah, Beit Lahia=Beit Lahiya, Beit Hanoun, Nuseirat, Al-Shifa=Shifa hospital, Al-Ahli=Al Ahli, Netzarim, Philadelphi Corridor, Al-Mawasi
West Bank: Jenin, Tulkarm, Nablus, Hebron, Jericho, Bethlehem
> region city israel
East Jerusalem
Tel Aviv: Ben Gurion Airport
Haifa
Beersheba
Beit Shemesh
Eilat
Kiryat Shmona
Nahal Oz: Reim=Re'im, Be'eri=Beeri, Kfar Aza, Nir Oz
> region city lebanon
southern Lebanon=south Lebanon: Tyre, Nabatieh, Sidon, Khiam, Bint Jbeil, Marjayoun
Bekaa Valley=Bekaa=Beqaa: Baalbek
Dahiyeh=Dahieh
> region city syria
Suwayda=Sweida=Sueida=As-Suwayda
Aleppo Governorate: Aleppo, Manbij, Kobani
Idlib Governorate: Idlib
Homs Governorate: Homs, Palmyra
Hama Governorate: Hama, Masyaf
Latakia Governorate: Latakia, Hmeimim=Khmeimim, Jableh
Tartus Governorate=Tartous Governorate: Tartus=Tartous, Baniyas
Deir ez-Zor=Deir al-Zor
Raqqa
Hasakah=Hasaka
Daraa=Deraa
Quneitra
Syrian coast
> region city iran
Natanz
Fordow=Fordo
Isfahan=Esfahan
Arak
Bushehr
Karaj
Tabriz
Shiraz
Mashhad
Minab
Bandar Abbas
Kermanshah
Evin prison=Evin
Kharg Island
> region city yemen
Hodeidah=Hudaydah=Al Hudaydah: Ras Isa
Saada=Saadah
Aden
Marib
Taiz
Hadramout=Hadramawt
> region city iraq
Mosul
Erbil
Kirkuk
Basra
Fallujah
Ain al-Asad=Al-Asad
Iraqi Kurdistan
> region city saudi-arabia
Jeddah
Mecca
> region city sudan
Darfur: El Fasher=El-Fasher=Al-Fashir=al-Fasher, Zamzam, Nyala, El Geneina=Geneina, Zalingei, Tawila
Khartoum State: Omdurman, Bahri
Kordofan: El Obeid=El-Obeid, Kadugli, Babanusa, Dilling
Gezira=Al Jazirah: Wad Madani
Blue Nile State
Port Sudan
> region city dr-congo
North Kivu: Goma, Beni, Walikale, Masisi, Rutshuru, Kibumba
South Kivu: Bukavu, Uvira, Minova
Ituri: Bunia
eastern DR Congo=eastern Congo=eastern DRC=eastern Democratic Republic of Congo
> region city ethiopia
Tigray: Mekelle
Amhara
Oromia
> region city nigeria
Borno: Maiduguri
> region city india
Kashmir=Jammu and Kashmir=Indian-administered Kashmir: Pahalgam, Srinagar, Poonch, Jammu, Pulwama, Uri
Indian Punjab: Amritsar, Pathankot
Mumbai
> region city pakistan
Pakistan-administered Kashmir=Azad Kashmir=Pakistani Kashmir: Muzaffarabad, Kotli
Pakistani Punjab: Lahore, Bahawalpur, Muridke, Rawalpindi
Balochistan: Quetta
Khyber Pakhtunkhwa: Peshawar
Karachi
> region city myanmar
Rakhine State=Rakhine: Sittwe
Shan State: Lashio
Kachin State
Sagaing: Chaung-U
Chin State
Kayah State=Karenni State
Mandalay
Yangon=Rangoon
> region city taiwan
Taiwan Strait
Kinmen
> region city azerbaijan
Nagorno-Karabakh=Karabakh=Artsakh: Stepanakert=Khankendi, Shusha, Lachin
> region city afghanistan
Kandahar
Helmand
Panjshir
> region city china
Hong Kong
Xinjiang
Tibet
Shanghai
> region city south-korea
Korean Peninsula
> region city united-states
New York
California: Los Angeles
Texas
Florida
Alaska: Anchorage
Guam
Hawaii
> region city poland
Rzeszow=Rzeszów
Lublin
> region city romania
Deveselu
Constanta
> region city germany
Ramstein
Wiesbaden
Munich
> region city turkey
Istanbul
> region city belarus
Gomel=Homel
Brest
> region city switzerland
Geneva
Davos
> place place -
Red Sea
Black Sea
Baltic Sea
Sea of Azov
Persian Gulf
Gulf of Aden
Strait of Hormuz
Mediterranean Sea=Mediterranean
South China Sea
Kattegat
Golan Heights=Golan
Line of Control
Zaporizhzhia nuclear power plant=Zaporizhzhia plant=Zaporizhzhia nuclear plant
Suwalki Gap
Sahel
Horn of Africa
Balkans
Caucasus
Baltic states=Baltics
Suez Canal
> theatre place -
Russia-Ukraine war=war in Ukraine=Ukraine war=Russian-Ukrainian war=Russo-Ukrainian war
front line in Ukraine=Ukrainian front=frontline in Ukraine=front lines in Ukraine=front in Ukraine=front line with Russia=eastern front
Russia-Ukraine border=Ukraine border=Ukrainian border=border with Ukraine=border of Ukraine=Ukraine's borders=Ukraine's border
front line=frontline=front lines=frontlines
`

/** Further parents: "place: what it also lies in". A theatre holds the places where its war is fought. */
export const OVERLAPS = `
ukraine: russia-ukraine-war
russia-ukraine-border: russia-ukraine-war
front-line-in-ukraine: russia-ukraine-war
kursk-oblast: front-line-in-ukraine, russia-ukraine-border
belgorod-oblast: front-line-in-ukraine, russia-ukraine-border
bryansk-oblast: russia-ukraine-border
donetsk-oblast: donbas, front-line-in-ukraine
luhansk-oblast: donbas, front-line-in-ukraine
kharkiv-oblast: front-line-in-ukraine, russia-ukraine-border
zaporizhzhia-oblast: front-line-in-ukraine
kherson-oblast: front-line-in-ukraine
sumy-oblast: front-line-in-ukraine, russia-ukraine-border
chernihiv-oblast: russia-ukraine-border
dnipropetrovsk-oblast: front-line-in-ukraine
zaporizhzhia-nuclear-power-plant: zaporizhzhia-oblast
kyiv: kyiv-oblast
primorsky-krai: russian-far-east
khabarovsk-krai: russian-far-east
amur-oblast: russian-far-east
tartus-governorate: syrian-coast
latakia-governorate: syrian-coast
north-kivu: eastern-dr-congo
south-kivu: eastern-dr-congo
ituri: eastern-dr-congo
khartoum: khartoum-state
golan-heights: middle-east
persian-gulf: middle-east
red-sea: middle-east
`
