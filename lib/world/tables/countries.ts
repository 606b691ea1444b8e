/**
 * Every country, one a line, under its part of the world:
 *
 *     Name|adjective, further peoples|capital=its other spelling, second seat|other names
 *
 * An adjective in small letters is an ending ("ian" makes Ukrainian of Ukraine); none given means "n"
 * after "a" and "i" after "stan". A people is the adjective with "s", unless that cannot be (Chinese,
 * French); a word that already ends in "s" or "men" is only a people (Danes). "North" and "South" also
 * match as "N." and "S.". A name that is a first name or a common noun too has a row in `guards.ts`.
 */
export const COUNTRIES = `
> europe
Albania||Tirana
Andorra|Andorran|Andorra la Vella
Austria||Vienna
Belarus|ian|Minsk|Belorussia
Belgium|Belgian|
Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia, Bosnia-Herzegovina
Bulgaria||Sofia
Croatia|Croatian, Croat|Zagreb
Cyprus|Cypriot|Nicosia
Czech Republic|Czech|Prague|Czechia
Denmark|Danish, Danes|Copenhagen
Estonia||Tallinn
Finland|Finnish, Finns|Helsinki
France|French, Frenchmen|Paris
Germany|German|Berlin
Greece|Greek|Athens
Hungary|ian|Budapest
Iceland|ic, Icelander|Reykjavik
Ireland|Irish, Irishmen|Dublin|Republic of Ireland
Italy|Italian|Rome
Kosovo|Kosovar, Kosovan|Pristina
Latvia||Riga
Liechtenstein|Liechtensteiner|Vaduz
Lithuania||Vilnius
Luxembourg|Luxembourgish, Luxembourger|
Malta|Maltese|Valletta
Moldova||Chisinau|Republic of Moldova
Monaco|Monégasque|
Montenegro|Montenegrin|Podgorica
Netherlands|Dutch, Dutchmen|Amsterdam|Holland
North Macedonia|Macedonian, North Macedonian|Skopje|Macedonia
Norway|Norwegian|Oslo
Poland|Polish, Poles|Warsaw
Portugal|Portuguese|Lisbon
Romania||Bucharest
Russia||Moscow|Russian Federation
San Marino|Sammarinese|
Serbia|Serbian, Serb|Belgrade
Slovakia|Slovak|Bratislava
Slovenia|Slovenian, Slovene|Ljubljana
Spain|Spanish, Spaniard|Madrid
Sweden|Swedish, Swedes|Stockholm
Switzerland|Swiss|Bern
Transnistria|Transnistrian|Tiraspol|Transdniestria
Ukraine|ian|Kyiv=Kiev
United Kingdom|British, Briton, Brits|London|UK, Britain, Great Britain
Vatican||Vatican City|Holy See
> middle-east
Bahrain|i|Manama
Egypt|ian|Cairo
Iran|ian|Tehran=Teheran|Islamic Republic of Iran, Islamic Republic
Iraq|i|Baghdad
Israel|i|Jerusalem
Jordan|ian|Amman
Kuwait|i|Kuwait City
Lebanon|Lebanese|Beirut
Oman|i|Muscat
Palestine|Palestinian|Ramallah|Palestinian territories
Qatar|i|Doha
Saudi Arabia|Saudi, Saudi Arabian|Riyadh|KSA
Syria||Damascus
Turkey|Turkish, Turks|Ankara|Türkiye, Turkiye
United Arab Emirates|Emirati|Abu Dhabi|UAE, Emirates
Yemen|i|Sanaa
> asia
Abkhazia|Abkhaz, Abkhazian|Sukhumi
Afghanistan|Afghan|Kabul
Armenia||Yerevan
Azerbaijan|Azerbaijani, Azeri|Baku
Bangladesh|i|Dhaka
Bhutan|Bhutanese|Thimphu
Brunei|Bruneian|Bandar Seri Begawan
Cambodia||Phnom Penh
China|ese|Beijing|PRC, People's Republic of China
East Timor|Timorese, East Timorese|Dili|Timor-Leste
Georgia||Tbilisi
India||New Delhi=Delhi
Indonesia||Jakarta
Japan|ese|Tokyo
Kazakhstan|Kazakh, Kazakhstani|Astana
Kyrgyzstan|Kyrgyz|Bishkek|Kyrgyz Republic
Laos|Laotian, Lao|Vientiane
Malaysia||Kuala Lumpur
Maldives|Maldivian|
Mongolia||Ulaanbaatar=Ulan Bator
Myanmar|Burmese|Naypyidaw=Naypyitaw|Burma
Nepal|Nepali, Nepalese|Kathmandu
North Korea||Pyongyang|DPRK, Democratic People's Republic of Korea, NK
Pakistan||Islamabad
Philippines|Philippine, Filipino|Manila
Singapore|Singaporean|
South Korea||Seoul|Republic of Korea, ROK
South Ossetia|South Ossetian|Tskhinvali
Sri Lanka||Colombo
Taiwan|ese|Taipei|Republic of China
Tajikistan|Tajik|Dushanbe
Thailand|Thai|Bangkok
Turkmenistan|Turkmen|Ashgabat
Uzbekistan|Uzbek|Tashkent
Vietnam|ese|Hanoi
> africa
Algeria||Algiers
Angola||Luanda
Benin|Beninese|Porto-Novo
Botswana|Botswanan|Gaborone
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega, Bujumbura
Cameroon|ian|Yaoundé
Cape Verde|Cape Verdean||Cabo Verde
Central African Republic|Central African|Bangui
Chad|ian|N'Djamena
Comoros|Comorian|Moroni
Djibouti|an|
DR Congo|Congolese|Kinshasa|Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Congo, Congo-Kinshasa, D.R. Congo
Equatorial Guinea|Equatorial Guinean, Equatoguinean|Malabo
Eritrea||Asmara
Eswatini|Swazi|Mbabane|Swaziland
Ethiopia||Addis Ababa
Gabon|Gabonese|Libreville
Gambia||Banjul
Ghana|Ghanaian|Accra
Guinea||Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Ivory Coast|Ivorian|Yamoussoukro, Abidjan|Côte d'Ivoire
Kenya||Nairobi
Lesotho|Basotho|Maseru
Liberia||Monrovia
Libya||Tripoli
Madagascar|Malagasy, Madagascan|Antananarivo
Malawi|an|Lilongwe
Mali|Malian|Bamako
Mauritania||Nouakchott
Mauritius|Mauritian|Port Louis
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Namibia||Windhoek
Niger|Nigerien|Niamey
Nigeria||Abuja
Republic of the Congo|Congo-Brazzaville|Brazzaville|Congo-Brazzaville, Republic of Congo
Rwanda||Kigali
São Tomé and Príncipe|São Toméan|São Tomé
Senegal|Senegalese|Dakar
Seychelles|Seychellois|
Sierra Leone|an|Freetown
Somalia|Somali, Somalian|Mogadishu
Somaliland|Somalilander|Hargeisa
South Africa||Pretoria, Cape Town
South Sudan|ese|Juba
Sudan|ese|Khartoum
Tanzania||Dodoma, Dar es Salaam
Togo|Togolese|Lomé
Tunisia||Tunis
Uganda||Kampala
Western Sahara|Sahrawi|Laayoune
Zambia||Lusaka
Zimbabwe|an|Harare
> north-america
Antigua and Barbuda|Antiguan|
Bahamas|Bahamian|
Barbados|Barbadian|
Belize|Belizean|Belmopan
Canada|ian|Ottawa
Costa Rica||
Cuba||Havana
Dominica|Dominica Islander|
Dominican Republic|Dominican|Santo Domingo
El Salvador|Salvadoran, Salvadorean|San Salvador
Grenada|Grenadian|
Guatemala||Guatemala City
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Jamaica||Kingston
Mexico|Mexican|Mexico City
Nicaragua||Managua
Panama|nian|
Saint Kitts and Nevis|Kittitian|Basseterre|St. Kitts and Nevis
Saint Lucia|Saint Lucian|Castries|St. Lucia
Saint Vincent and the Grenadines|Vincentian||St. Vincent
Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
United States|American|Washington=Washington DC|US, USA, United States of America, America
> south-america
Argentina|Argentine, Argentinian|Buenos Aires
Bolivia||La Paz, Sucre
Brazil|ian|Brasília
Chile|an|Santiago
Colombia||Bogotá
Ecuador|Ecuadorian, Ecuadorean|Quito
Guyana|Guyanese|
Paraguay|Paraguayan|Asunción
Peru|Peruvian|Lima
Suriname|Surinamese|Paramaribo
Uruguay|Uruguayan|Montevideo
Venezuela||Caracas
> oceania
Australia||Canberra
Fiji|an|Suva
Kiribati|I-Kiribati|Tarawa
Marshall Islands|Marshallese|Majuro
Micronesia||Palikir
Nauru|an|Yaren
New Zealand|New Zealander|Wellington
Palau|an|Ngerulmud
Papua New Guinea|Papua New Guinean|Port Moresby
Samoa||Apia
Solomon Islands|Solomon Islander|Honiara
Tonga||
Tuvalu|Tuvaluan|Funafuti
Vanuatu|Ni-Vanuatu|Port Vila
`
