/** Rarer places and further spellings, in the grammar of `tables/places.ts`; rows there and here are joined. */
export const MORE_PLACES = `
> theatre place russia-ukraine-war
Ukraine front line=eastern front=Ukrainian front line=Ukrainian front lines=Ukraine's front line=front with Russia=Russia-Ukraine front
Russia-Ukraine border=border of Ukraine=Ukraine's borders=borders of Ukraine=Russian-Ukrainian border=Ukrainian-Russian border
> theatre place -
Russia-Ukraine war=Russo-Ukrainian war=war against Ukraine=Russia's war in Ukraine=special military operation
> region city ukraine ukraine-front-line
Donetsk Oblast: Pokrovsk=Krasnoarmeisk=Krasnoarmiisk=Krasnoarmeysk, Bakhmut=Artyomovsk=Artemivsk=Artemovsk, Avdiivka=Avdeevka=Avdiyivka, Sloviansk=Slavyansk=Slovyansk, Kostiantynivka=Konstantinovka=Kostyantynivka, Toretsk=Dzerzhinsk, Chasiv Yar=Chasov Yar, Vuhledar=Ugledar, Kurakhove=Kurakhovo, Lyman=Krasny Liman, Myrnohrad=Dimitrov, Makiivka=Makeyevka=Makeevka=Makiyivka, Horlivka=Gorlovka, Olenivka=Yelenovka, Dobropillia=Dobropolye, Velyka Novosilka, Siversk=Seversk, Volnovakha, Marinka=Maryinka, Selydove=Selidovo, Novohrodivka, Krynky
Luhansk Oblast=Lugansk Oblast: Luhansk=Lugansk, Sievierodonetsk=Severodonetsk=Syevyerodonetsk, Lysychansk=Lisichansk, Kreminna=Kremennaya, Starobilsk, Bilohorivka, Svatove=Svatovo, Rubizhne, Popasna
Kharkiv Oblast: Kupiansk=Kupyansk, Vovchansk=Volchansk, Izium=Izyum, Hroza, Chuhuiv, Balakliia, Lyptsi, Barvinkove, Lozova
Zaporizhzhia Oblast=Zaporozhye Oblast=Zaporizhzhya Oblast=Zaporozhie Oblast: Zaporizhzhia=Zaporozhye=Zaporizhzhya, Enerhodar=Energodar, Huliaipole=Gulyaipole=Hulyaipole, Orikhiv, Tokmak, Berdiansk=Berdyansk, Polohy, Stepnohirsk, Robotyne, Zaporizhzhia nuclear power plant=Zaporizhzhia plant=Zaporizhzhia nuclear plant
Kherson Oblast: Nova Kakhovka=Novaya Kakhovka, Kakhovka dam=Kakhovka hydroelectric power plant, Skadovsk, Henichesk, Oleshky
Dnipropetrovsk Oblast=Dnipro Oblast: Dnipro=Dnepr=Dnipropetrovsk, Kryvyi Rih=Kryvyy Rih=Krivoy Rog=Krivoi Rog, Pavlohrad, Kamianske, Marhanets, Synelnykove
> region city ukraine
Odesa Oblast: Izmail, Snake Island=Zmiinyi Island
Mykolaiv Oblast=Nikolaev Oblast: Mykolaiv=Nikolaev, Ochakiv, Voznesensk
Poltava Oblast: Kremenchuk=Kremenchug, Myrhorod
Kyiv Oblast: Hostomel=Gostomel, Bila Tserkva, Brovary, Borodianka, Vyshhorod, Fastiv, Vasylkiv, Chernobyl=Chornobyl
Kirovohrad Oblast: Kropyvnytskyi
Cherkasy Oblast: Cherkasy, Uman
Vinnytsia Oblast: Vinnytsia
Zhytomyr Oblast: Zhytomyr, Berdychiv
Khmelnytskyi Oblast: Khmelnytskyi=Khmelnitsky, Starokostiantyniv=Starokonstantinov
Lviv Oblast: Lviv=Lvov, Stryi, Yavoriv
Rivne Oblast: Rivne
Volyn Oblast: Lutsk
Ivano-Frankivsk Oblast: Ivano-Frankivsk
Chernivtsi Oblast: Chernivtsi
Zakarpattia Oblast: Uzhhorod, Mukachevo
Crimea=Crimean Peninsula=Autonomous Republic of Crimea: Simferopol, Dzhankoi, Yalta, Feodosia, Saky, Belbek, Kerch Bridge=Crimean Bridge=Crimea Bridge
Dnieper=Dnipro River
> region city ukraine russia-ukraine-border
Sumy Oblast: Konotop, Okhtyrka, Shostka, Yunakivka, Trostianets
Chernihiv Oblast: Chernihiv=Chernigov, Nizhyn, Pryluky
> region city russia
Kursk Oblast: Kursk city=city of Kursk, Sudzha=Sudja, Glushkovo, Korenevo, Kurchatov, Lgov
Belgorod Oblast: Shebekino, Grayvoron
Bryansk Oblast: Seltso, Klintsy
Rostov Oblast: Rostov-on-Don=Rostov, Millerovo, Morozovsk
Voronezh Oblast: Boguchar
Moscow Oblast=Moskovskaya Oblast: Kubinka, Podolsk, Voskresensk, Domodedovo, Zhukovsky, Krasnogorsk, Crocus City Hall
Leningrad Oblast: Ust-Luga, Primorsk
Smolensk Oblast: Smolensk
Oryol Oblast=Orel Oblast: Oryol
Tula Oblast: Tula
Ryazan Oblast: Ryazan, Dyagilevo
Kaluga Oblast: Kaluga, Shaykovka
Tver Oblast: Tver, Toropets
Pskov Oblast: Pskov
Novgorod Oblast: Valdai, Soltsy, Veliky Novgorod
Nizhny Novgorod Oblast: Nizhny Novgorod
Ivanovo Oblast: Ivanovo
Lipetsk Oblast: Lipetsk
Saratov Oblast: Saratov, Engels
Volgograd Oblast: Volgograd
Murmansk Oblast: Murmansk, Olenya
Irkutsk Oblast: Irkutsk, Belaya
Amur Oblast: Ukrainka
Samara Oblast: Samara
Kaliningrad Oblast: Kaliningrad
Krasnodar Krai: Sochi, Tuapse, Yeysk
Tatarstan: Kazan, Yelabuga=Alabuga
Chechnya: Grozny
Dagestan: Makhachkala
North Ossetia: Mozdok
Buryatia: Ulan-Ude
St. Petersburg=Saint Petersburg
Urals
> region city russian-far-east
Russian Far East=eastern Russia=Far East of Russia=Russia's Far East: Vostochny
Primorsky Krai=Primorye: Vladivostok, Ussuriysk
Khabarovsk Krai: Khabarovsk
Amur Oblast
> region city palestine
Gaza: Khan Younis=Khan Yunus, Jabalia=Jabaliya, Beit Lahia=Beit Lahiya, Beit Hanoun, Nuseirat, Al-Shifa=Shifa hospital=Al-Shifa Hospital, Netzarim, Philadelphi Corridor, Al-Mawasi=Mawasi, northern Gaza=north Gaza, southern Gaza=south Gaza, Kerem Shalom
Gaza City: Al-Ahli=Al Ahli=Al-Ahli hospital=Al-Ahli Arab Hospital
West Bank: Tulkarm, Hebron, Bethlehem, East Jerusalem
> region city israel
Tel Aviv: Ben Gurion Airport
southern Israel
northern Israel
Beersheba
Beit Shemesh
Eilat
Kiryat Shmona
Nahal Oz
Reim=Re'im
Be'eri=Beeri
Kfar Aza
Nir Oz
> region city lebanon
southern Lebanon: Tyre, Nabatieh, Sidon, Khiam, Bint Jbeil, Marjayoun
Bekaa Valley=Bekaa=Beqaa=Beqaa Valley: Baalbek
Dahiyeh=Dahieh=Dahiya
> region city syria
Suwayda=Sueida=As-Suwayda=Suweida
Aleppo: Manbij, Kobani
Hama: Masyaf
Homs: Palmyra
Deir ez-Zor=Deir al-Zor=Deir Ezzor
Hasakah=Hasaka
Daraa=Deraa
Quneitra
Syrian coast: Latakia, Tartus=Tartous, Baniyas, Jableh, Hmeimim=Khmeimim
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
Evin prison
Kharg Island
> region city yemen
Hodeidah=Hudaydah=Al Hudaydah=Hodeida: Ras Isa
Saada=Saadah
Marib
Taiz
Hadramout=Hadramawt
> region city iraq
Kirkuk
Basra
Fallujah
Ain al-Asad=Al-Asad air base
Iraqi Kurdistan=Kurdistan Region
> region city saudi-arabia
Jeddah
Mecca
> region city sudan
Darfur: El Fasher=El-Fasher=al-Fasher=Al Fashir=El-Fashir, Zamzam, El Geneina=Geneina, Zalingei, Tawila
North Darfur
South Darfur
West Darfur
Khartoum State: Bahri
Kordofan: El Obeid=El-Obeid, Kadugli, Babanusa, Dilling
Gezira=Al Jazirah=Gezira state: Wad Madani
Blue Nile
> region city dr-congo
eastern DR Congo=eastern DRC=eastern Democratic Republic of Congo=east Congo=east DRC=eastern Democratic Republic of the Congo=Kivu
Katanga
> region city eastern-dr-congo
North Kivu: Beni, Walikale, Masisi, Rutshuru, Kibumba
South Kivu: Uvira, Minova
Ituri: Bunia
> region city ethiopia
Tigray: Mekelle
Amhara
Oromia
> region city nigeria
Borno: Maiduguri
> region city mali
Timbuktu
Gao
Kidal
> region city somalia
Puntland
Jubaland
> region city libya
Benghazi
Misrata
> region city india
Kashmir=Jammu and Kashmir=Indian-administered Kashmir=Indian Kashmir: Poonch, Jammu, Pulwama, Uri
Indian Punjab: Amritsar, Pathankot
Mumbai
Manipur
> region city pakistan
Pakistan-administered Kashmir=Azad Kashmir=Pakistani Kashmir: Muzaffarabad, Kotli
Pakistani Punjab: Lahore, Bahawalpur, Muridke, Rawalpindi
Balochistan: Quetta
Khyber Pakhtunkhwa: Peshawar
Karachi
> region city myanmar
Rakhine State: Sittwe
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
Nagorno-Karabakh=Artsakh: Stepanakert=Khankendi, Shusha, Lachin
Nakhchivan
> region city afghanistan
Kandahar
Helmand
Panjshir
> region city china
Tibet
Shanghai
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
> region city denmark
Greenland
> place place -
Sea of Azov
Persian Gulf=Arabian Gulf
Gulf of Aden
Mediterranean Sea=Mediterranean
Kattegat
Golan Heights=Golan
Suwalki Gap
Sahel
Horn of Africa
Balkans=Western Balkans
Caucasus
Baltic states=Baltics
Suez Canal
Korean Peninsula
Demilitarized Zone=DMZ
Arctic
> place place middle-east
Red Sea
Persian Gulf
Golan Heights
`
