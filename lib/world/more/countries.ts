/** Further capitals and names of countries: "Country|capital, second seat|other names". */
export const MORE_COUNTRIES = `
Abkhazia|Sukhumi
Albania|Tirana
Andorra|Andorra la Vella
Angola|Luanda
Antigua and Barbuda|Saint John's
Bahamas|Nassau
Bahrain|Manama
Barbados|Bridgetown
Belarus||Belorussia
Belize|Belmopan
Benin|Porto-Novo
Bhutan|Thimphu
Bolivia|La Paz, Sucre
Bosnia and Herzegovina|Sarajevo|Bosnia-Herzegovina
Botswana|Gaborone
Brunei|Bandar Seri Begawan
Burkina Faso|Ouagadougou
Burundi|Gitega, Bujumbura
Cambodia|Phnom Penh
Cameroon|Yaoundé
Cape Verde|Praia|Cabo Verde
Central African Republic|Bangui
Chad|N'Djamena
Chile|Santiago
China||PRC, People's Republic of China
Comoros|Moroni
Costa Rica|San José
Croatia|Zagreb
Cyprus|Nicosia
DR Congo||Congo-Kinshasa
Djibouti|Djibouti City
Dominican Republic|Santo Domingo
Dominica|Roseau
East Timor|Dili|Timor-Leste
Ecuador|Quito
El Salvador|San Salvador
Equatorial Guinea|Malabo
Eswatini|Mbabane|Swaziland
Fiji|Suva
Gabon|Libreville
Gambia|Banjul
Ghana|Accra
Grenada|Saint George's
Guatemala|Guatemala City
Guinea-Bissau|Bissau
Guinea|Conakry
Guyana|Georgetown
Haiti|Port-au-Prince
Honduras|Tegucigalpa
Iceland|Reykjavik
Iran||Islamic Republic of Iran, Islamic Republic
Ireland||Republic of Ireland
Ivory Coast|Yamoussoukro, Abidjan|Côte d'Ivoire
Jamaica|Kingston
Kiribati|Tarawa
Kosovo|Pristina
Kuwait|Kuwait City
Kyrgyzstan|Bishkek|Kyrgyz Republic
Laos|Vientiane
Lesotho|Maseru
Liberia|Monrovia
Liechtenstein|Vaduz
Luxembourg|Luxembourg City
Madagascar|Antananarivo
Malawi|Lilongwe
Malaysia|Kuala Lumpur
Malta|Valletta
Marshall Islands|Majuro
Mauritania|Nouakchott
Mauritius|Port Louis
Micronesia|Palikir
Moldova||Republic of Moldova
Monaco|Monaco-Ville
Mongolia|Ulaanbaatar=Ulan Bator
Montenegro|Podgorica
Morocco|Rabat
Mozambique|Maputo
Namibia|Windhoek
Nauru|Yaren
Netherlands|Amsterdam|Holland
New Zealand|Wellington
Nicaragua|Managua
North Korea||Democratic People's Republic of Korea, NK
North Macedonia|Skopje
Oman|Muscat
Palau|Ngerulmud
Palestine|Ramallah
Panama|Panama City
Papua New Guinea|Port Moresby
Paraguay|Asunción
Peru|Lima
Republic of the Congo|Brazzaville|Republic of Congo
Saint Kitts and Nevis|Basseterre|St. Kitts and Nevis
Saint Lucia|Castries|St. Lucia
Saint Vincent and the Grenadines|Kingstown|St. Vincent
Samoa|Apia
San Marino|City of San Marino
Saudi Arabia||KSA
Senegal|Dakar
Sierra Leone|Freetown
Singapore|Singapore City
Slovakia|Bratislava
Slovenia|Ljubljana
Solomon Islands|Honiara
Somaliland|Hargeisa
South Africa|Cape Town
South Ossetia|Tskhinvali
Sri Lanka|Colombo
Suriname|Paramaribo
Switzerland|Bern
São Tomé and Príncipe|São Tomé
Taiwan||Republic of China
Tajikistan|Dushanbe
Tanzania|Dodoma, Dar es Salaam
Togo|Lomé
Tonga|Nuku'alofa
Transnistria|Tiraspol|Transdniestria
Trinidad and Tobago|Port of Spain|Trinidad
Tunisia|Tunis
Turkmenistan|Ashgabat
Tuvalu|Funafuti
United Arab Emirates||Emirates
United Kingdom||Great Britain
United States||United States of America
Uruguay|Montevideo
Uzbekistan|Tashkent
Vanuatu|Port Vila
Vatican|Vatican City|Holy See
Western Sahara|Laayoune
Zambia|Lusaka
Zimbabwe|Harare
`

/** Parts of the world that act in the news; in the grammar of `tables/countries.ts`. */
export const MORE_WORLD = `
> world
West|Western
Latin America|Latin American
Arab world|Arab
`
