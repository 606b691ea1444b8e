/** Institutions that every country has and that only claimants are, in the grammar of `INSTITUTIONS`. */
export const MORE_INSTITUTIONS = `
> government
=government=authorities=administration=side
Officials=defence officials=security officials=defence official=official=military officials=military official=security official=intelligence officials=intelligence official=government officials=officials in Kyiv
Intelligence=intelligence agencies=intelligence community=intelligence services=intelligence reports
Military Sources=military source=General Staff source=military sources
Presidency=President's Office=Office of the President=presidential administration=presidential office
Ministry of Defence=Ministry of National Defence=Department of Defence=Ministry of Armed Forces
Finance Ministry
Justice Ministry
Prosecutor General's Office=Prosecutor General=prosecutor's office=prosecutors
Border Guard Service=border guard=State Border Guard Service=border service
Mission to the UN=mission to the United Nations=representative to the UN=ambassador to the UN=permanent mission to the UN
Security Council=National Security Council
Red Crescent
Delegation
> armed-force
Military=armed forces=army=forces=troops=military leadership=military command=defence forces
National Guard
Special Forces=special operations forces
Ground Forces=land forces
Coast Guard
Air Defence
`
