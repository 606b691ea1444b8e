/** Rarer forces, groups, bodies and outlets, in the grammar of `tables/forces.ts`; rows there and here are joined. */
export const MORE_FORCES = `
> armed-group -
Hamas=Izz ad-Din al-Qassam=Qassam Brigades
Palestinian Islamic Jihad=PIJ
Hezbollah=Hizbollah=Hizbullah=Hezbullah
Houthis=Ansar Allah=Ansarallah=Huthi=Huthis=Houthi movement
Islamic State=ISIL=IS-K=ISIS-K=Daesh=Islamic State group
Al-Qaeda=Al-Qaida=Al Qaeda=Al Qaida
Al-Shabaab=Shabaab=Al-Shabab=Shabab
Taliban=Taleban
Rapid Support Forces=Janjaweed
Sudan Liberation Movement=SLM
SPLM-N=SPLM
M23=March 23 Movement=AFC/M23=M23 rebels
ADF=Allied Democratic Forces
FDLR
CODECO
PKK=Kurdistan Workers' Party
YPG=People's Protection Units
Peshmerga
Kataib Hezbollah
Lashkar-e-Taiba=LeT=Lashkar-e-Tayyiba
Jaish-e-Mohammed=Jaish-e-Mohammad
Arakan Army=AA
TNLA=Ta'ang National Liberation Army
Kachin Independence Army=KIA
Karen National Union=KNU
People's Defence Force=PDF=People's Defense Force
United Wa State Army=UWSA
Myanmar junta=Tatmadaw=Myanmar's military=State Administration Council=Burmese junta=Myanmar's junta=Myanmar army
Oromo Liberation Army=OLA
Tigray People's Liberation Front=Tigray forces=Tigray Defence Forces
Mai-Mai=Wazalendo
Seleka
Sinaloa Cartel
Tren de Aragua
Fatah
Al-Aqsa Martyrs' Brigades=Al-Aqsa Martyrs Brigades
SPLA-IO=SPLM-IO
Moro Islamic Liberation Front=MILF
New People's Army=NPA
Tamil Tigers=LTTE
> armed-group russia
Wagner Group=PMC Wagner=Wagner PMC
Donetsk and Luhansk separatists=Russia-backed separatists
Donetsk People's Republic=DPR=DNR=self-proclaimed Donetsk People's Republic
Luhansk People's Republic=LPR=LNR=Lugansk People's Republic
Akhmat
Storm-Z
> armed-group ukraine
Freedom of Russia Legion=Russian Volunteer Corps
Azov Brigade=Azov Regiment=Azov Battalion=Azov
> armed-force sudan
Sudanese army=SAF=Sudan Armed Forces
> armed-force israel
Israel Defense Forces=Israeli Defense Forces=Israeli army=Israeli military=Israel's military
> government israel
Mossad
Shin Bet=Shabak
> armed-force iran
Islamic Revolutionary Guard Corps=Iran's Revolutionary Guards=Quds Force
> armed-force united-states
US Central Command=Central Command
US European Command=EUCOM
US Army Europe and Africa
Joint Chiefs
> government united-states
White House=National Security Council=Oval Office
Pentagon=US Department of War=Department of War=US Defence Department
US State Department=US Foreign Ministry=Foggy Bottom
CIA=Central Intelligence Agency
DIA=Defense Intelligence Agency
US Congress=Capitol Hill
US Treasury=Treasury Department
> government russia
FSB=Federal Security Service
GRU
SVR
Russian Security Council=Security Council of Russia
State Duma=Duma
Roscosmos
Rosatom
> government ukraine
Defence Intelligence of Ukraine=Ukraine's military intelligence=Main Intelligence Directorate=Main Directorate of Intelligence
Security Service of Ukraine=Ukrainian Security Service
Verkhovna Rada=Rada
State Emergency Service of Ukraine=State Emergency Service=Ukraine's emergency service
Coordination Headquarters for the Treatment of Prisoners of War=Coordination Headquarters for Prisoners of War
Foreign Intelligence Service of Ukraine=SZR
Center for Countering Disinformation
I Want to Live project=I Want to Live
Energoatom
Ukrenergo
Bankova
> government south-korea
National Intelligence Service=South Korean spy agency=South Korea's spy agency=Seoul's spy agency
Joint Chiefs of Staff of South Korea=JCS=South Korea's Joint Chiefs of Staff
Blue House
> government north-korea
KCNA=Korean Central News Agency
> government united-kingdom
Downing Street=No 10=Whitehall
MI6
MI5
GCHQ
British Ministry of Defence=UK Ministry of Defence=UK Defence Ministry=British defence intelligence=British military intelligence=UK Defence Intelligence=UK defence intelligence
> government france
Élysée Palace=Elysee=Elysée
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
Gaza Health Ministry=Gaza Ministry of Health=health ministry in Gaza=Gaza's health ministry=Hamas-run Gaza health ministry=Palestinian Health Ministry=Hamas-run Health Ministry=Gaza's Hamas-run health ministry=Palestinian health ministry
Gaza Civil Defence=Gaza's civil defence agency=Gaza Civil Defense
> alliance -
NATO=North Atlantic Treaty Organization=Nato
European Union=E.U.
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
OHCHR=UN human rights office=UN Office of the High Commissioner for Human Rights
UN Human Rights Monitoring Mission in Ukraine=HRMMU=UN Human Rights Monitoring Mission
UNHCR=UN refugee agency
OCHA=UN humanitarian office=UN Office for the Coordination of Humanitarian Affairs
World Food Programme=WFP=World Food Program
World Health Organization=World Health Organisation
IAEA=International Atomic Energy Agency
International Organization for Migration=IOM
UNRWA
UNIFIL
MONUSCO
UN Security Council=Security Council
UN General Assembly=General Assembly
UNESCO
UNDP
International Court of Justice=ICJ
> alliance -
United Nations=U.N.
> organisation -
International Criminal Court=ICC
Red Cross=International Committee of the Red Cross
Human Rights Watch=HRW
Amnesty International=Amnesty
Médecins Sans Frontières=MSF=Doctors Without Borders
OSCE
OPCW
IMF=International Monetary Fund
Bellingcat
Oryx
DeepState
Conflict Intelligence Team
ACLED
SIPRI=Stockholm International Peace Research Institute
International Institute for Strategic Studies=IISS
CSIS=Center for Strategic and International Studies
RUSI=Royal United Services Institute
Kiel Institute=Kiel Institute for the World Economy=IfW Kiel=Ukraine Support Tracker
Syrian Observatory for Human Rights=SOHR=Syrian Observatory
Yale Humanitarian Research Lab=Yale School of Public Health
AAPP=Assistance Association for Political Prisoners
B'Tselem
Sudan Doctors Network
HRANA=Human Rights Activists in Iran=Human Rights Activists News Agency
`
