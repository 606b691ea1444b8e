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
> world
Africa
Asia
Europe|an
Middle East|Middle Eastern
North America
Oceania
South America
> europe
Albania
Andorra|Andorran
Austria||Vienna
Belarus|ian|Minsk
Belgium|Belgian
Bosnia and Herzegovina|Bosnian||Bosnia
Bulgaria||Sofia
Croatia|Croatian, Croat
Cyprus|Cypriot
Czech Republic|Czech|Prague|Czechia
Denmark|Danish, Danes|Copenhagen
Estonia||Tallinn
Finland|Finnish, Finns|Helsinki
France|French, Frenchmen|Paris
Germany|German|Berlin
Greece|Greek|Athens
Hungary|ian|Budapest
Iceland|ic, Icelander
Ireland|Irish, Irishmen|Dublin
Italy|Italian|Rome
Kosovo|Kosovar, Kosovan
Latvia||Riga
Liechtenstein|Liechtensteiner
Lithuania||Vilnius
Luxembourg|Luxembourgish, Luxembourger
Malta|Maltese
Moldova||Chisinau
Monaco|Monégasque
Montenegro|Montenegrin
Netherlands|Dutch, Dutchmen
North Macedonia|Macedonian, North Macedonian||Macedonia
Norway|Norwegian|Oslo
Poland|Polish, Poles|Warsaw
Portugal|Portuguese|Lisbon
Romania||Bucharest
Russia||Moscow|Russian Federation
San Marino|Sammarinese
Serbia|Serbian, Serb|Belgrade
Slovakia|Slovak
Slovenia|Slovenian, Slovene
Spain|Spanish, Spaniard|Madrid
Sweden|Swedish, Swedes|Stockholm
Switzerland|Swiss
Transnistria|Transnistrian
Ukraine|ian|Kyiv=Kiev
United Kingdom|British, Briton, Brits|London|UK, Britain
Vatican
> middle-east
Bahrain|i
Egypt|ian|Cairo
Iran|ian|Tehran=Teheran
Iraq|i|Baghdad
Israel|i|Jerusalem
Jordan|ian|Amman
Kuwait|i
Lebanon|Lebanese|Beirut
Oman|i
Palestine|Palestinian||Palestinian territories
Qatar|i|Doha
Saudi Arabia|Saudi, Saudi Arabian|Riyadh
Syria||Damascus
Turkey|Turkish, Turks|Ankara|Türkiye, Turkiye
United Arab Emirates|Emirati|Abu Dhabi|UAE
Yemen|i|Sanaa
> asia
Abkhazia|Abkhaz, Abkhazian
Afghanistan|Afghan|Kabul
Armenia||Yerevan
Azerbaijan|Azerbaijani, Azeri|Baku
Bangladesh|i|Dhaka
Bhutan|Bhutanese
Brunei|Bruneian
Cambodia
China|ese|Beijing
East Timor|Timorese, East Timorese
Georgia||Tbilisi
India||New Delhi=Delhi
Indonesia||Jakarta
Japan|ese|Tokyo
Kazakhstan|Kazakh, Kazakhstani|Astana
Kyrgyzstan|Kyrgyz
Laos|Laotian, Lao
Malaysia
Maldives|Maldivian
Mongolia
Myanmar|Burmese|Naypyidaw=Naypyitaw|Burma
Nepal|Nepali, Nepalese|Kathmandu
North Korea||Pyongyang|DPRK
Pakistan||Islamabad
Philippines|Philippine, Filipino|Manila
Singapore|Singaporean
South Korea||Seoul|Republic of Korea, ROK
South Ossetia|South Ossetian
Sri Lanka
Taiwan|ese|Taipei
Tajikistan|Tajik
Thailand|Thai|Bangkok
Turkmenistan|Turkmen
Uzbekistan|Uzbek
Vietnam|ese|Hanoi
> africa
Algeria||Algiers
Angola
Benin|Beninese
Botswana|Botswanan
Burkina Faso|Burkinabe
Burundi|Burundian
Cameroon|ian
Cape Verde|Cape Verdean
Central African Republic|Central African
Chad|ian
Comoros|Comorian
Djibouti|an
DR Congo|Congolese|Kinshasa|Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Congo, D.R. Congo
Equatorial Guinea|Equatorial Guinean, Equatoguinean
Eritrea||Asmara
Eswatini|Swazi
Ethiopia||Addis Ababa
Gabon|Gabonese
Gambia
Ghana|Ghanaian
Guinea
Guinea-Bissau|Bissau-Guinean
Ivory Coast|Ivorian
Kenya||Nairobi
Lesotho|Basotho
Liberia
Libya||Tripoli
Madagascar|Malagasy, Madagascan
Malawi|an
Mali|Malian|Bamako
Mauritania
Mauritius|Mauritian
Morocco|Moroccan
Mozambique|Mozambican
Namibia
Niger|Nigerien|Niamey
Nigeria||Abuja
Republic of the Congo|Congo-Brazzaville||Congo-Brazzaville
Rwanda||Kigali
São Tomé and Príncipe|São Toméan
Senegal|Senegalese
Seychelles|Seychellois
Sierra Leone|an
Somalia|Somali, Somalian|Mogadishu
Somaliland|Somalilander
South Africa||Pretoria
South Sudan|ese|Juba
Sudan|ese|Khartoum
Tanzania
Togo|Togolese
Tunisia
Uganda||Kampala
Western Sahara|Sahrawi
Zambia
Zimbabwe|an
> north-america
Antigua and Barbuda|Antiguan
Bahamas|Bahamian
Barbados|Barbadian
Belize|Belizean
Canada|ian|Ottawa
Costa Rica
Cuba||Havana
Dominica|Dominica Islander
Dominican Republic|Dominican
El Salvador|Salvadoran, Salvadorean
Grenada|Grenadian
Guatemala
Haiti|Haitian
Honduras|Honduran
Jamaica
Mexico|Mexican|Mexico City
Nicaragua
Panama|nian
Saint Kitts and Nevis|Kittitian
Saint Lucia|Saint Lucian
Saint Vincent and the Grenadines|Vincentian
Trinidad and Tobago|Trinidadian
United States|American|Washington=Washington DC|US, USA, United States of America, America
> south-america
Argentina|Argentine, Argentinian|Buenos Aires
Bolivia
Brazil|ian|Brasília
Chile|an
Colombia||Bogotá
Ecuador|Ecuadorian, Ecuadorean
Guyana|Guyanese
Paraguay|Paraguayan
Peru|Peruvian
Suriname|Surinamese
Uruguay|Uruguayan
Venezuela||Caracas
> oceania
Australia||Canberra
Fiji|an
Kiribati|I-Kiribati
Marshall Islands|Marshallese
Micronesia
Nauru|an
New Zealand|New Zealander
Palau|an
Papua New Guinea|Papua New Guinean
Samoa
Solomon Islands|Solomon Islander
Tonga
Tuvalu|Tuvaluan
Vanuatu|Ni-Vanuatu
`
