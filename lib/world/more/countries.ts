/** Further capitals and names of countries: "Country|capital, second seat|other names". */
export const MORE_COUNTRIES = `
Albania|Tirana
Andorra|Andorra la Vella
Belarus||Belorussia
Bosnia and Herzegovina|Sarajevo|Bosnia-Herzegovina
Croatia|Zagreb
Cyprus|Nicosia
Iceland|Reykjavik
Ireland||Republic of Ireland
Kosovo|Pristina
Liechtenstein|Vaduz
Malta|Valletta
Moldova||Republic of Moldova
Montenegro|Podgorica
Netherlands|Amsterdam|Holland
North Macedonia|Skopje
Slovakia|Bratislava
Slovenia|Ljubljana
Switzerland|Bern
Transnistria|Tiraspol|Transdniestria
United Kingdom||Great Britain
Vatican|Vatican City|Holy See
Bahrain|Manama
Iran||Islamic Republic of Iran, Islamic Republic
Kuwait|Kuwait City
Oman|Muscat
Palestine|Ramallah
Saudi Arabia||KSA
United Arab Emirates||Emirates
Abkhazia|Sukhumi
Bhutan|Thimphu
Brunei|Bandar Seri Begawan
Cambodia|Phnom Penh
China||PRC, People's Republic of China
East Timor|Dili|Timor-Leste
Kyrgyzstan|Bishkek|Kyrgyz Republic
Laos|Vientiane
Malaysia|Kuala Lumpur
Mongolia|Ulaanbaatar=Ulan Bator
North Korea||Democratic People's Republic of Korea, NK
South Ossetia|Tskhinvali
Sri Lanka|Colombo
Taiwan||Republic of China
Tajikistan|Dushanbe
Turkmenistan|Ashgabat
Uzbekistan|Tashkent
Angola|Luanda
Benin|Porto-Novo
Botswana|Gaborone
Burkina Faso|Ouagadougou
Burundi|Gitega, Bujumbura
Cameroon|Yaoundé
Cape Verde||Cabo Verde
Central African Republic|Bangui
Chad|N'Djamena
Comoros|Moroni
DR Congo||Congo-Kinshasa
Equatorial Guinea|Malabo
Eswatini|Mbabane|Swaziland
Gabon|Libreville
Gambia|Banjul
Ghana|Accra
Guinea|Conakry
Guinea-Bissau|Bissau
Ivory Coast|Yamoussoukro, Abidjan|Côte d'Ivoire
Lesotho|Maseru
Liberia|Monrovia
Madagascar|Antananarivo
Malawi|Lilongwe
Mauritania|Nouakchott
Mauritius|Port Louis
Morocco|Rabat
Mozambique|Maputo
Namibia|Windhoek
Republic of the Congo|Brazzaville|Republic of Congo
São Tomé and Príncipe|São Tomé
Senegal|Dakar
Sierra Leone|Freetown
Somaliland|Hargeisa
South Africa|Cape Town
Tanzania|Dodoma, Dar es Salaam
Togo|Lomé
Tunisia|Tunis
Western Sahara|Laayoune
Zambia|Lusaka
Zimbabwe|Harare
Belize|Belmopan
Dominican Republic|Santo Domingo
El Salvador|San Salvador
Guatemala|Guatemala City
Haiti|Port-au-Prince
Honduras|Tegucigalpa
Jamaica|Kingston
Nicaragua|Managua
Saint Kitts and Nevis|Basseterre|St. Kitts and Nevis
Saint Lucia|Castries|St. Lucia
Saint Vincent and the Grenadines||St. Vincent
Trinidad and Tobago|Port of Spain|Trinidad
United States||United States of America
Bolivia|La Paz, Sucre
Chile|Santiago
Ecuador|Quito
Paraguay|Asunción
Peru|Lima
Suriname|Paramaribo
Uruguay|Montevideo
Fiji|Suva
Kiribati|Tarawa
Marshall Islands|Majuro
Micronesia|Palikir
Nauru|Yaren
New Zealand|Wellington
Palau|Ngerulmud
Papua New Guinea|Port Moresby
Samoa|Apia
Solomon Islands|Honiara
Tuvalu|Funafuti
Vanuatu|Port Vila
`

/** Parts of the world that act in the news; in the grammar of `tables/countries.ts`. */
export const MORE_WORLD = `
> world
West|Western
Latin America|Latin American
Arab world|Arab
`
