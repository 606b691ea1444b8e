/**
 * Forces, groups, governments, alliances and bodies, one a line under "> kind, side" (a side of "-" means its
 * own):
 *
 *     Name=other name=other name
 *
 * "Defence" is also matched as "Defense". More of them, and outlets, are in `more/forces.ts`.
 */
export const FORCES = `
> armed-group -
Hamas
ADF=Allied Democratic Forces
CODECO
People's Defence Force
Kachin Independence Army
Karen National Union
Lashkar-e-Taiba
Jaish-e-Mohammed
Palestinian Islamic Jihad=Islamic Jihad
Hezbollah
Houthis=Houthi
Islamic State=ISIS
Al-Qaeda=Al-Qaida
Al-Shabaab=Al-Shabab
Boko Haram
Taliban
Rapid Support Forces=RSF
M23
PKK
Syrian Democratic Forces=SDF
Arakan Army
TNLA
MNDAA
Myanmar junta=Myanmar military=Burmese Military
Tigray People's Liberation Front=TPLF=Tigrayan forces
Fano
Oromo Liberation Army
SPLA-IO
JNIM=Jama'at Nusrat al-Islam wal-Muslimin
ISWAP=Islamic State West Africa Province
Azawad Liberation Front
Ambazonia
CPC=Coalition of Patriots for Change
Libyan National Army=LNA
Polisario Front=Polisario
Hayat Tahrir al-Sham=HTS
Free Syrian Army=Syrian National Army
YPG
Pakistani Taliban=Tehrik-e-Taliban Pakistan=TTP
Balochistan Liberation Army=BLA=Baloch Liberation Army
Maoists=Naxalites=Naxals
New People's Army
Abu Sayyaf
FARC=FARC dissidents
ELN=National Liberation Army
Clan del Golfo=Gulf Clan
Viv Ansanm
> armed-group russia
Wagner Group=Wagner
Donetsk and Luhansk separatists=Russian-backed separatists=pro-Russian separatists
> armed-force sudan
Sudanese army=Sudanese Armed Forces=Sudanese Military
> armed-force israel
Israel Defense Forces=Israel Defence Forces=IDF=Israeli Military
> armed-force iran
Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guards=Revolutionary Guard
> armed-force united-states
US Central Command=CENTCOM=Central Command
AFRICOM=US Africa Command
> government united-states
White House=US Presidency
Pentagon=US Ministry of Defence=US Department of Defence=Department of Defence=Defence Department
US State Department=State Department
CIA
FBI
US Congress=Congress
> government russia
Kremlin=Russian Presidency
FSB
> government ukraine
Defence Intelligence of Ukraine=Ukrainian Military Intelligence=HUR=GUR
Security Service of Ukraine=SBU
> government south-korea
National Intelligence Service=NIS
Joint Chiefs of Staff of South Korea=South Korean Joint Chiefs of Staff
> government north-korea
KCNA
> government united-kingdom
Downing Street
> government palestine
Palestinian Authority
> government hamas
Gaza Health Ministry=Hamas Health Ministry=Hamas-run health ministry
> alliance -
NATO
European Union=EU=Brussels
African Union
G7
United Nations=UN
> organisation united-nations
OHCHR=UN Human Rights Office
UNHCR
World Health Organization=WHO
IAEA
UNICEF
International Organization for Migration=IOM=UN migration agency
OCHA
UNRWA
UNIFIL
MONUSCO=UN mission in Congo
World Food Programme=WFP=World Food Program
UN Human Rights Monitoring Mission in Ukraine
> organisation -
Red Cross=ICRC=International Committee of the Red Cross
Kiel Institute
International Institute for Strategic Studies=IISS
SIPRI
ACLED
Oryx
Médecins Sans Frontières=MSF=Doctors Without Borders
Syrian Network for Human Rights
International Criminal Court=ICC
London School of Hygiene and Tropical Medicine
Human Rights Watch
Amnesty International=Amnesty
World Bank
Institute for the Study of War=ISW
Mediazona
Syrian Observatory for Human Rights=Syrian Observatory=SOHR
> outlet -
New York Times=NYT
Washington Post
Wall Street Journal
Financial Times
The Guardian
Kyiv Independent
Reuters
Associated Press=AP
AFP
BBC
CNN
Bloomberg
Yonhap
> outlet russia
TASS
RIA Novosti
`

/**
 * What every country has, one a line under its kind: matched after the country ("Russia's defense ministry",
 * "South Korean Joint Chiefs of Staff") and before it ("General Staff of the Armed Forces of Ukraine").
 * "X Ministry" and "Ministry of X" are both matched. The row that starts with "=" is the country itself.
 */
export const INSTITUTIONS = `
> government
=government=authorities
Ministry of Defence=MoD
Foreign Ministry
Interior Ministry
Health Ministry
Presidency=Presidential Office
Parliament
Embassy
Police
Military Intelligence
Red Crescent
> armed-force
General Staff=General Staff of the Armed Forces
Joint Chiefs of Staff
Military=Armed Forces=Army
Air Force
Navy
`
