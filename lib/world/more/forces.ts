/**
 * Forces, groups, governments, alliances and bodies, one a line under "> kind, side" (a side of "-" means its
 * own):
 *
 *     Name=other name=other name
 */
export const FORCES = `
> armed-group -
Hamas=Izz ad-Din al-Qassam=Qassam Brigades
Palestinian Islamic Jihad=Islamic Jihad=PIJ
Hezbollah=Hizbollah=Hizbullah=Hezbullah
Houthis=Houthi=Ansar Allah=Ansarallah=Huthi=Huthis=Houthi movement
Islamic State=ISIS=ISIL=IS-K=ISIS-K=Daesh=Islamic State group
Al-Qaeda=Al-Qaida=Al Qaeda=Al Qaida
Hayat Tahrir al-Sham=HTS
Al-Shabaab=Shabaab=Al-Shabab=Shabab
Boko Haram
ISWAP
JNIM
Taliban=Taleban
Tehrik-e-Taliban Pakistan=TTP=Pakistani Taliban
Rapid Support Forces=RSF=Janjaweed
Sudan Liberation Movement=SLM
SPLM-N=SPLM
M23=March 23 Movement=AFC/M23=M23 rebels
ADF=Allied Democratic Forces
FDLR
CODECO
PKK=Kurdistan Workers' Party
YPG=People's Protection Units
Syrian Democratic Forces=SDF
Free Syrian Army=Syrian National Army
Peshmerga
Kataib Hezbollah
Lashkar-e-Taiba=LeT=Lashkar-e-Tayyiba
Jaish-e-Mohammed=Jaish-e-Mohammad
Balochistan Liberation Army=BLA=Baloch Liberation Army
Arakan Army=AA
TNLA=Ta'ang National Liberation Army
MNDAA
Kachin Independence Army=KIA
Karen National Union=KNU
People's Defence Force=PDF=People's Defense Force
United Wa State Army=UWSA
Myanmar junta=Tatmadaw=Myanmar military=Burmese Military=Myanmar's military=State Administration Council=military junta=junta
FARC
ELN=National Liberation Army
Fano
Oromo Liberation Army=OLA
Tigray People's Liberation Front=TPLF=Tigray forces=Tigray Defence Forces
Mai-Mai=Wazalendo
Seleka
Sinaloa Cartel
Tren de Aragua
Fatah
Al-Aqsa Martyrs' Brigades=Al-Aqsa Martyrs Brigades
Libyan National Army=LNA
Polisario Front=Polisario
Moro Islamic Liberation Front=MILF
Abu Sayyaf
Tamil Tigers=LTTE
> armed-group russia
Wagner Group=Wagner=PMC Wagner=Wagner PMC
Donetsk and Luhansk separatists=Russian-backed separatists=pro-Russian separatists=Russia-backed separatists
Donetsk People's Republic=DPR=DNR
Luhansk People's Republic=LPR=LNR=Lugansk People's Republic
Akhmat
Storm-Z
> armed-group ukraine
Freedom of Russia Legion=Russian Volunteer Corps
Azov Brigade=Azov Regiment=Azov Battalion=Azov
> armed-force sudan
Sudanese army=Sudanese Military=Sudanese Armed Forces=SAF=Sudan Armed Forces
> armed-force israel
Israel Defense Forces=IDF=Israel Defence Forces=Israeli Defense Forces=Israeli Defence Forces=Israeli army=Israeli military=Israel's military
> government israel
Mossad
Shin Bet=Shabak
> armed-force iran
Islamic Revolutionary Guard Corps=IRGC=Revolutionary Guards=Revolutionary Guard=Iran's Revolutionary Guards=Quds Force
> armed-force united-states
US Central Command=CENTCOM=Central Command
US European Command=EUCOM
US Army Europe and Africa
Joint Chiefs
> government united-states
White House=US Presidency=National Security Council=Oval Office
Pentagon=US Department of Defense=Department of Defense=Defense Department=US Defense Department=Department of War=US defence department=US Ministry of Defence
US State Department=US Foreign Ministry=State Department=Foggy Bottom
CIA=Central Intelligence Agency
FBI
DIA=Defense Intelligence Agency
US Congress=Congress=Capitol Hill
US Treasury=Treasury Department
> government russia
Kremlin=Russian Presidency
FSB=Federal Security Service
GRU
SVR
Russian Security Council=Security Council of Russia
State Duma=Duma
Roscosmos
Rosatom
> government ukraine
Defence Intelligence of Ukraine=Ukrainian Military Intelligence=HUR=GUR=Ukraine's military intelligence=Main Intelligence Directorate=Main Directorate of Intelligence
Security Service of Ukraine=SBU=Ukrainian Security Service
Verkhovna Rada=Rada
State Emergency Service of Ukraine=State Emergency Service
Energoatom
Ukrenergo
Bankova
> government south-korea
National Intelligence Service=NIS=South Korean spy agency=South Korea's spy agency=Seoul's spy agency
Joint Chiefs of Staff of South Korea=JCS=South Korean Joint Chiefs of Staff
Blue House
> government north-korea
KCNA=Korean Central News Agency
> government united-kingdom
Downing Street=No 10=Whitehall
MI6
MI5
GCHQ
UK Ministry of Defence=British defence intelligence=UK Defence Intelligence
> government france
Élysée=Elysee Palace=Élysée Palace
> government germany
Bundestag
Bundeswehr
BND
> government pakistan
ISPR=Inter-Services Public Relations
ISI=Inter-Services Intelligence
> government palestine
Palestinian Authority=PA
> government hamas
Gaza Health Ministry=Gaza Ministry of Health=Hamas-run health ministry=health ministry in Gaza=Gaza's health ministry=Hamas-run Gaza health ministry=Palestinian Health Ministry=Hamas-run Health Ministry=Gaza's Hamas-run health ministry=Hamas Health Ministry=Palestinian health ministry
Gaza Civil Defence=Gaza's civil defence agency=Gaza Civil Defense
> alliance -
NATO=North Atlantic Treaty Organization=Nato=alliance's headquarters
European Union=EU=E.U.
European Commission
G7=Group of Seven
G20
BRICS
African Union=AU
ECOWAS
CSTO
Arab League
ASEAN
Coalition of the Willing
SAMIM
Shanghai Cooperation Organisation=SCO
GCC=Gulf Cooperation Council
Quad
AUKUS
> organisation united-nations
OHCHR=UN Human Rights Office=UN human rights office=UN Office of the High Commissioner for Human Rights
UN Human Rights Monitoring Mission in Ukraine=HRMMU
UNHCR=UN refugee agency
OCHA=UN humanitarian office=UN Office for the Coordination of Humanitarian Affairs
UNICEF
World Food Programme=WFP=World Food Program
World Health Organization=WHO=World Health Organisation
IAEA=International Atomic Energy Agency
IOM=International Organization for Migration=UN migration agency
UNRWA
UNIFIL
MONUSCO
UN Security Council=Security Council
UN General Assembly=General Assembly
UNESCO
UNDP
International Court of Justice=ICJ
> alliance -
United Nations=UN=U.N.
> organisation -
International Criminal Court=ICC
Red Cross=ICRC=International Committee of the Red Cross
Human Rights Watch=HRW
Amnesty International=Amnesty
Médecins Sans Frontières=MSF=Doctors Without Borders
OSCE
OPCW
World Bank
IMF=International Monetary Fund
Institute for the Study of War=ISW
Mediazona
Bellingcat
Oryx
DeepState
Conflict Intelligence Team
ACLED
SIPRI=Stockholm International Peace Research Institute
International Institute for Strategic Studies=IISS
CSIS=Center for Strategic and International Studies
RUSI=Royal United Services Institute
Kiel Institute=Kiel Institute for the World Economy
Syrian Observatory for Human Rights=SOHR=Syrian Observatory
Yale Humanitarian Research Lab=Yale School of Public Health
AAPP=Assistance Association for Political Prisoners
B'Tselem
Sudan Doctors Network
HRANA
> outlet -
New York Times=The New York Times=NYT
Washington Post=The Washington Post
Wall Street Journal=The Wall Street Journal=WSJ
Financial Times
The Guardian=Guardian newspaper
The Economist
The Times of London
The Telegraph=Daily Telegraph
Reuters
Associated Press=AP
AFP=Agence France-Presse
Bloomberg=Bloomberg News
BBC=BBC News
CNN
NBC=NBC News
CBS=CBS News
ABC News
Fox News
Sky News
NPR
Politico
Axios
Newsweek
Al Jazeera
Der Spiegel=Spiegel
Bild
Le Monde
Yonhap=Yonhap News Agency
NHK
Kyiv Independent
Kyiv Post
Ukrainska Pravda
Meduza
Haaretz
Times of Israel
Moscow Times
Radio Free Europe/Radio Liberty=RFE/RL=Radio Free Europe=Radio Liberty
Deutsche Welle
New York Post
USA Today
> outlet russia
TASS
RIA Novosti=RIA
RT
Sputnik
Interfax
Izvestia
Kommersant
> outlet ukraine
Ukrinform
Suspilne
Interfax-Ukraine
> outlet china
Xinhua
Global Times
> outlet iran
Tasnim
IRNA
Fars
Press TV
> outlet turkey
Anadolu=Anadolu Agency
> outlet syria
SANA
`

/**
 * What every country has, one a line under its kind: matched after the country ("Russia's defense ministry",
 * "South Korean Joint Chiefs of Staff") and before it ("General Staff of the Armed Forces of Ukraine").
 * The row that starts with "=" is the country itself.
 */
export const INSTITUTIONS = `
> government
=government=authorities=administration
Ministry of Defence=Defence Ministry=Ministry of Defense=Defense Ministry=Ministry of National Defense=Ministry of National Defence=MoD=MOD
Foreign Ministry=Ministry of Foreign Affairs=Foreign Affairs Ministry=External Affairs Ministry
Interior Ministry=Ministry of Internal Affairs=Ministry of the Interior=Internal Affairs Ministry
Health Ministry=Ministry of Health
Finance Ministry=Ministry of Finance
Presidency=Presidential Office=President's Office=Office of the President=presidential administration
Prosecutor General's Office=Prosecutor General=prosecutor's office=prosecutors
Parliament=National Assembly
Embassy
Police=National Police
Military Intelligence=defence intelligence=defense intelligence
Border Guard Service=border guard
> armed-force
General Staff=General Staff of the Armed Forces=Armed Forces General Staff
Military=Armed Forces=Army
Air Force
Navy
`
