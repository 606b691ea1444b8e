/**
 * Bodies that writers describe and do not name. After ">" the owners, then one body a line: what it is called, then
 * its name; choices by "=". "The UN refugee agency" and "the United Nations' refugee agency" are UNHCR.
 */
export const KNOWN_AS = `
> un=u.n.=united nations
refugee agency=agency for refugees: UNHCR
migration agency=agency for migration: International Organization for Migration
children agency=child agency=children fund: UNICEF
health agency=health body: World Health Organization
food agency=food aid agency: World Food Programme
nuclear watchdog=atomic watchdog=nuclear agency=atomic agency: IAEA
human rights office=rights office=human rights agency: OHCHR
humanitarian office=humanitarian agency=humanitarian affairs office=aid coordination office: OCHA
palestinian refugee agency=agency for palestinian refugees=agency for palestine refugees: UNRWA
> hamas=gaza
run health ministry=health ministry=health authorities: Gaza Health Ministry
> south korea=south korean=seoul
spy agency=intelligence agency=intelligence service: National Intelligence Service
> russia=russian
security service=domestic intelligence agency: FSB
> ukraine=ukrainian
security service=domestic security service=domestic intelligence agency: Security Service of Ukraine
military spy agency=military intelligence agency=military intelligence directorate: HUR
`
