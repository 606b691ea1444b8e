// Made by `npm run messages` from assets/locales. Change the messages there.
/** Every key and the values it takes. */
export interface MessageArguments {
  "card.close": Record<never, never>
  "card.next": Record<never, never>
  "card.previous": Record<never, never>
  "card.panel": Record<never, never>
  "card.copy": Record<never, never>
  "card.copied": Record<never, never>
  "card.copy-failed": Record<never, never>
  "card.reading": Record<never, never>
  "card.failed": Record<never, never>
  "card.partial": Record<never, never>
  "card.paused": Record<never, never>
  "card.truncated": Record<never, never>
  "card.nothing": Record<never, never>
  "card.related-only": Record<never, never>
  "card.age": { readonly day: string }
  "card.age-unknown": Record<never, never>
  "card.old": { readonly months: number }
  "card.none-selected.title": Record<never, never>
  "card.none-selected": Record<never, never>
  "card.lost.title": Record<never, never>
  "card.lost": Record<never, never>
  "card.unsure": { readonly parts: string | number | readonly string[] }
  "card.unsure.thing": Record<never, never>
  "card.unsure.actor": Record<never, never>
  "card.unsure.time": Record<never, never>
  "card.why": Record<never, never>
  "card.rule-name": Record<never, never>
  "card.quote": { readonly quote: string | number | readonly string[] }
  "card.read-on": { readonly day: string }
  "card.refuse": Record<never, never>
  "card.refuse.hint": Record<never, never>
  "card.more": { readonly count: number }
  "card.fewer": Record<never, never>
  "card.page-origin": Record<never, never>
  "card.path": { readonly path: string | number | readonly string[] }
  "card.citing": { readonly name: string | number | readonly string[] }
  "card.reprint": { readonly name: string | number | readonly string[] }
  "card.from-pack": { readonly pack: string | number | readonly string[] }
  "card.primary": Record<never, never>
  "card.repost": Record<never, never>
  "card.date-unknown": Record<never, never>
  "card.open-source": { readonly outlet: string | number | readonly string[] }
  "card.packs": { readonly packs: string | number | readonly string[] }
  "card.within": { readonly quote: string | number | readonly string[] }
  "plot.label": { readonly count: number }
  "plot.page": Record<never, never>
  "plot.log": Record<never, never>
  "plot.point": { readonly name: string | number | readonly string[]; readonly amount: string | number | readonly string[]; readonly day: string; readonly outlet: string | number | readonly string[] }
  "plot.page-point": { readonly amount: string | number | readonly string[]; readonly day: string }
  "plot.hint": Record<never, never>
  "plot.says.for": Record<never, never>
  "plot.says.against": Record<never, never>
  "plot.says.none": Record<never, never>
  "plot.undated": { readonly count: number }
  "summary.read": { readonly figures: number; readonly both: string | number | boolean; readonly statements: number }
  "summary.title.some": { readonly count: string | number | readonly string[]; readonly total: string | number | readonly string[] }
  "summary.title.none": { readonly total: number }
  "summary.sentence": { readonly figures: number; readonly both: string | number | boolean; readonly statements: number; readonly parts: string | number | readonly string[] }
  "summary.corroborated": { readonly count: string | number | readonly string[]; readonly origins: number }
  "summary.within": { readonly count: number }
  "summary.failed": { readonly total: number }
  "summary.title.nothing": Record<never, never>
  "summary.nothing": Record<never, never>
  "summary.none.meaning": Record<never, never>
  "state.reading.title": Record<never, never>
  "state.reading": Record<never, never>
  "state.partial": Record<never, never>
  "state.paused.title": Record<never, never>
  "state.paused": Record<never, never>
  "state.paused.button": Record<never, never>
  "state.truncated": Record<never, never>
  "state.not-article.title": Record<never, never>
  "state.not-article": Record<never, never>
  "state.restricted.title": Record<never, never>
  "state.restricted": Record<never, never>
  "state.off.title": { readonly host: string | number | readonly string[] }
  "state.off": Record<never, never>
  "state.unread.title": Record<never, never>
  "state.unread": Record<never, never>
  "state.unread.button": Record<never, never>
  "state.unread.always": { readonly host: string | number | readonly string[] }
  "state.failed.title": Record<never, never>
  "state.failed": Record<never, never>
  "state.failed.button": Record<never, never>
  "state.failed.check": Record<never, never>
  "state.loading": Record<never, never>
  "list.label": Record<never, never>
  "list.order": Record<never, never>
  "list.order.reading": Record<never, never>
  "list.order.standing": Record<never, never>
  "list.kind": Record<never, never>
  "list.kind.all": Record<never, never>
  "list.kind.figure": Record<never, never>
  "list.kind.statement": Record<never, never>
  "list.filter": Record<never, never>
  "list.search": Record<never, never>
  "list.none-left": Record<never, never>
  "list.clear": Record<never, never>
  "list.lost": Record<never, never>
  "list.go": Record<never, never>
  "list.in-view": Record<never, never>
  "list.conflicts": { readonly names: string | number | readonly string[]; readonly count: number }
  "list.updated": { readonly names: string | number | readonly string[] }
  "list.and-others": { readonly names: string | number | readonly string[] }
  "list.agrees": { readonly names: string | number | readonly string[]; readonly count: number }
  "list.related": { readonly count: number }
  "list.checking": Record<never, never>
  "list.not-checked": Record<never, never>
  "switch.on": { readonly host: string | number | readonly string[] }
  "switch.off": { readonly host: string | number | readonly string[] }
  "switch.once": Record<never, never>
  "switch.label": { readonly host: string | number | readonly string[] }
  "marks.hide": Record<never, never>
  "marks.show": Record<never, never>
  "command.next-claim": Record<never, never>
  "command.previous-claim": Record<never, never>
  "command.check-selection": Record<never, never>
  "command.toggle-marks": Record<never, never>
  "command.open-panel": Record<never, never>
  "menu.panel": Record<never, never>
  "menu.options": Record<never, never>
  "title.options": Record<never, never>
  "title.welcome": Record<never, never>
  "welcome.title": Record<never, never>
  "welcome.lead": Record<never, never>
  "welcome.choose": Record<never, never>
  "welcome.choose.hint": Record<never, never>
  "welcome.news": Record<never, never>
  "welcome.news.text": { readonly count: string | number | readonly string[] }
  "welcome.news.list": Record<never, never>
  "welcome.every": Record<never, never>
  "welcome.every.text": Record<never, never>
  "welcome.click": Record<never, never>
  "welcome.click.text": Record<never, never>
  "welcome.chosen": Record<never, never>
  "welcome.granted": Record<never, never>
  "welcome.refused": Record<never, never>
  "welcome.clicked": Record<never, never>
  "welcome.sample": Record<never, never>
  "welcome.sample.text": Record<never, never>
  "welcome.sample.open": Record<never, never>
  "welcome.lines": Record<never, never>
  "welcome.promises": Record<never, never>
  "welcome.promise.local": Record<never, never>
  "welcome.promise.verdict": Record<never, never>
  "welcome.promise.silence": Record<never, never>
  "panel.tab.claims": Record<never, never>
  "panel.tab.said": Record<never, never>
  "panel.tab.how": Record<never, never>
  "panel.back": Record<never, never>
  "said.none": Record<never, never>
  "said.on-record": Record<never, never>
  "said.here": Record<never, never>
  "said.asking": Record<never, never>
  "said.nothing-on-record": { readonly name: string | number | readonly string[] }
  "said.both": Record<never, never>
  "said.choose": Record<never, never>
  "how.claim": Record<never, never>
  "how.read": Record<never, never>
  "how.rule": Record<never, never>
  "how.steps": Record<never, never>
  "how.asking": Record<never, never>
  "how.left-out": Record<never, never>
  "how.left-out.hint": Record<never, never>
  "how.left-out.none": Record<never, never>
  "how.did.found": Record<never, never>
  "how.did.changed": Record<never, never>
  "how.did.dropped": Record<never, never>
  "how.did.kept": Record<never, never>
  "how.did.decided": Record<never, never>
  "how.facts": { readonly outlet: string | number | readonly string[]; readonly date: string | number | readonly string[] }
  "how.failed": Record<never, never>
  "trail.line": { readonly did: string | number | readonly string[]; readonly words: string | number | readonly string[] }
  "trail.step.money": Record<never, never>
  "trail.step.shares": Record<never, never>
  "trail.step.land": Record<never, never>
  "trail.step.counted": Record<never, never>
  "trail.step.ahead": Record<never, never>
  "trail.step.elliptic": Record<never, never>
  "trail.step.continued": Record<never, never>
  "trail.step.after-quote": Record<never, never>
  "trail.step.around-clause": Record<never, never>
  "trail.step.quote": Record<never, never>
  "trail.step.clause": Record<never, never>
  "trail.step.infinitive": Record<never, never>
  "trail.step.object": Record<never, never>
  "trail.step.passive": Record<never, never>
  "trail.step.put": Record<never, never>
  "trail.step.source-phrase": Record<never, never>
  "trail.step.noun": Record<never, never>
  "trail.step.label": Record<never, never>
  "trail.step.relative": Record<never, never>
  "trail.step.gap": Record<never, never>
  "trail.part.measure": Record<never, never>
  "trail.part.action": Record<never, never>
  "trail.part.role": Record<never, never>
  "trail.part.group": Record<never, never>
  "trail.part.family": Record<never, never>
  "trail.part.actor": Record<never, never>
  "trail.part.by": Record<never, never>
  "trail.part.place": Record<never, never>
  "trail.part.status": Record<never, never>
  "trail.part.since": Record<never, never>
  "trail.part.per": Record<never, never>
  "trail.part.additional": Record<never, never>
  "trail.part.event": Record<never, never>
  "trail.part.asOf": Record<never, never>
  "trail.part.basis": Record<never, never>
  "trail.part.speaker": Record<never, never>
  "trail.part.stance": Record<never, never>
  "family.level": Record<never, never>
  "family.change": Record<never, never>
  "family.flow": Record<never, never>
  "family.rate": Record<never, never>
  "family.cumulative": Record<never, never>
  "family.event": Record<never, never>
  "family.share": Record<never, never>
  "family.authorised": Record<never, never>
  "family.sum": Record<never, never>
  "trail.why.time-of-day": Record<never, never>
  "trail.why.date": Record<never, never>
  "trail.why.year": Record<never, never>
  "trail.why.ordinal": Record<never, never>
  "trail.why.model-name": Record<never, never>
  "trail.why.calibre": Record<never, never>
  "trail.why.number-behind-a-name": Record<never, never>
  "trail.why.calibre-of-rounds": Record<never, never>
  "trail.why.part-of-a-word": Record<never, never>
  "trail.why.age": Record<never, never>
  "trail.why.length-of-time": Record<never, never>
  "trail.why.a-difference": Record<never, never>
  "trail.why.label": Record<never, never>
  "trail.why.unit-name": Record<never, never>
  "trail.why.score-or-code": Record<never, never>
  "trail.why.pronoun": Record<never, never>
  "trail.why.the-whole-of-a-share": Record<never, never>
  "trail.why.nothing-known-is-counted": Record<never, never>
  "trail.why.units-counted-by-their-men": Record<never, never>
  "trail.why.only-words-of-war-in-the-article": Record<never, never>
  "trail.why.people": Record<never, never>
  "trail.why.a-noun-of-everyday-life-and-no-event": Record<never, never>
  "trail.why.a-share-of-those-who-live-there": Record<never, never>
  "trail.why.nobody-says-it": Record<never, never>
  "trail.why.an-act": Record<never, never>
  "trail.why.the-speaker-is-nobody-who-can-speak": Record<never, never>
  "trail.why.a-line-in-capitals": Record<never, never>
  "trail.why.part-of-what-the-speaker-said": Record<never, never>
  "trail.why.says-nothing-by-itself": Record<never, never>
  "trail.why.nothing-in-the-text-speaks-of-war": Record<never, never>
  "trail.why.number-of-a-model": Record<never, never>
  "trail.why.range-of-a-weapon": Record<never, never>
  "trail.why.part-of-a-time": Record<never, never>
  "trail.why.share-in-words": Record<never, never>
  "trail.why.weight-or-size": Record<never, never>
  "trail.why.a-price": Record<never, never>
  "trail.why.where-something-happened": Record<never, never>
  "trail.why.a-distance": Record<never, never>
  "trail.why.no-word-of-war-beside-this-money": Record<never, never>
  "trail.why.no-word-of-war-beside-this-share": Record<never, never>
  "export.title": Record<never, never>
  "export.markdown": Record<never, never>
  "export.csv": Record<never, never>
  "export.json-ld": Record<never, never>
  "export.annotations": Record<never, never>
  "export.print": Record<never, never>
  "paper.more": { readonly count: number }
  "options.title": Record<never, never>
  "options.sites": Record<never, never>
  "options.sites.where": Record<never, never>
  "options.sites.allow.label": Record<never, never>
  "options.sites.allow.button": Record<never, never>
  "options.sites.granted": Record<never, never>
  "options.sites.granted.none": Record<never, never>
  "options.sites.every": Record<never, never>
  "options.sites.withdraw": Record<never, never>
  "options.sites.off": Record<never, never>
  "options.sites.on-again": Record<never, never>
  "options.sites.named": { readonly action: string | number | readonly string[]; readonly host: string | number | readonly string[] }
  "options.marks": Record<never, never>
  "options.marks.density": Record<never, never>
  "options.marks.all": Record<never, never>
  "options.marks.notable": Record<never, never>
  "options.marks.conflicts": Record<never, never>
  "options.marks.hover": Record<never, never>
  "options.packs": Record<never, never>
  "options.packs.hint": Record<never, never>
  "options.packs.reports": { readonly count: number; readonly upTo: string }
  "options.comparing": Record<never, never>
  "options.comparing.hint": Record<never, never>
  "options.comparing.days": Record<never, never>
  "options.comparing.days.0": Record<never, never>
  "options.comparing.days.14": Record<never, never>
  "options.comparing.days.3": Record<never, never>
  "options.comparing.gap": Record<never, never>
  "options.comparing.gap.10": Record<never, never>
  "options.comparing.gap.20": Record<never, never>
  "options.comparing.gap.33": Record<never, never>
  "options.language": Record<never, never>
  "options.language.auto": Record<never, never>
  "options.shortcuts": Record<never, never>
  "options.shortcuts.none": Record<never, never>
  "options.shortcuts.change": Record<never, never>
  "options.data": Record<never, never>
  "options.data.export": Record<never, never>
  "options.data.import": Record<never, never>
  "options.data.imported": Record<never, never>
  "options.data.not-imported": Record<never, never>
  "options.data.delete": Record<never, never>
  "options.data.delete.sure": Record<never, never>
  "options.data.delete.yes": Record<never, never>
  "options.data.delete.no": Record<never, never>
  "options.data.deleted": Record<never, never>
  "options.accuracy": Record<never, never>
  "options.accuracy.text": { readonly texts: number; readonly day: string; readonly command: string | number | readonly string[] }
  "options.accuracy.kind": Record<never, never>
  "options.accuracy.figures": Record<never, never>
  "options.accuracy.statements": Record<never, never>
  "options.accuracy.precision": Record<never, never>
  "options.accuracy.recall": Record<never, never>
  "options.accuracy.fields": Record<never, never>
  "page-sources.title": Record<never, never>
  "page-sources.claim": { readonly claimant: string | number | readonly string[]; readonly content: string | number | readonly string[] }
  "page-sources.keep": Record<never, never>
  "page-sources.kept": { readonly count: number }
  "amount.place-day": { readonly amount: string | number | readonly string[]; readonly place: string | number | readonly string[]; readonly day: string }
  "amount.place": { readonly amount: string | number | readonly string[]; readonly place: string | number | readonly string[] }
  "amount.day": { readonly amount: string | number | readonly string[]; readonly day: string }
  "amount.plain": { readonly amount: string | number | readonly string[] }
  "amount.kind": { readonly amount: string | number | readonly string[]; readonly kind: string | number | readonly string[] }
  "counted.actor": { readonly measure: string | number | readonly string[]; readonly actor: string | number | readonly string[] }
  "counted.plain": { readonly measure: string | number | readonly string[] }
  "both.plain": { readonly counted: string | number | readonly string[] }
  "both.place": { readonly counted: string | number | readonly string[]; readonly place: string | number | readonly string[] }
  "both.day": { readonly counted: string | number | readonly string[]; readonly day: string }
  "both.place-day": { readonly counted: string | number | readonly string[]; readonly place: string | number | readonly string[]; readonly day: string }
  "gap.percent": { readonly larger: string | number | readonly string[]; readonly percent: string | number | readonly string[]; readonly smaller: string | number | readonly string[] }
  "gap.times": { readonly larger: string | number | readonly string[]; readonly times: string | number | readonly string[]; readonly smaller: string | number | readonly string[] }
  "rule.fallback": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.same-article": Record<never, never>
  "rule.other-thing": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-actor": { readonly saidActor: string | number | readonly string[]; readonly recordedActor: string | number | readonly string[] }
  "rule.other-giver": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-place": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-group": Record<never, never>
  "rule.other-family": Record<never, never>
  "rule.rival-accounts": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.added-or-in-all": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.ceiling": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.event-in-count": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.planned-or-reported": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.figure-denied": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.digits-garbled": { readonly said: string | number | readonly string[]; readonly recorded: string | number | readonly string[] }
  "rule.measure-swapped": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.scope-widened": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.qualifier-changed": { readonly said: string | number | readonly string[]; readonly recorded: string | number | readonly string[] }
  "rule.told-differently": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.counted-again-more": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[]; readonly daysApart: number }
  "rule.counted-again-fewer": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[]; readonly daysApart: number }
  "rule.one-source-two-numbers": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.page-tells-two": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.page-against-source": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-period": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.period-unknown": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-event": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.toll-rises": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.first-counts": { readonly said: string | number | readonly string[]; readonly recorded: string | number | readonly string[] }
  "rule.toll-undated": { readonly said: string | number | readonly string[]; readonly recorded: string | number | readonly string[] }
  "rule.other-start": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.count-grows": { readonly daysApart: number; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.too-far-apart": { readonly daysApart: number; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.beyond-readers-days": { readonly daysApart: number; readonly days: number; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.within-readers-gap": { readonly percent: string | number | readonly string[]; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.changed-meanwhile": { readonly daysApart: number; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.grew-too-fast": { readonly counted: string | number | readonly string[]; readonly daysApart: number; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.fell": { readonly counted: string | number | readonly string[]; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.counted-otherwise": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.kind-in-kind": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.part-above-whole": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.part-above-whole-unsure": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.part-and-whole": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.part-and-whole-meet": { readonly facet: string | number | boolean; readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.crossed-scopes": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.same-number": { readonly both: string | number | readonly string[]; readonly mine: string | number | readonly string[]; readonly theirs: string | number | readonly string[] }
  "rule.differs-slightly": { readonly both: string | number | readonly string[]; readonly mine: string | number | readonly string[]; readonly theirs: string | number | readonly string[] }
  "rule.order-of-magnitude": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.order-undecided": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.outside-order": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-ceiling": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.month-only": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.role-named": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.two-bounds": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.far-beyond-bound": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-number": { readonly both: string | number | readonly string[]; readonly mine: string | number | readonly string[]; readonly theirs: string | number | readonly string[]; readonly gap: string | number | readonly string[] }
  "rule.other-number-unsure": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[]; readonly gap: string | number | readonly string[] }
  "rule.actor-unknown": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.currency": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.date-unknown": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.event-unsure": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.start-unknown": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.place-unknown": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.action-unknown": { readonly here: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.other-matter": Record<never, never>
  "rule.same-event": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.counted-at-event": { readonly recordedSpeaker: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.declined": Record<never, never>
  "rule.foretold": Record<never, never>
  "rule.one-way-only": Record<never, never>
  "rule.changed-word": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.one-source-two-words": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.said-at-another-time": { readonly daysApart: number }
  "rule.said-later": { readonly daysApart: number }
  "rule.says-the-same": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.says-much-the-same": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.follows": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.denied": { readonly denier: string | number | readonly string[] }
  "rule.denied-by-accused": { readonly denier: string | number | readonly string[] }
  "rule.possibly-denied": { readonly denier: string | number | readonly string[] }
  "rule.hardly-both": Record<never, never>
  "rule.cannot-both-hold": Record<never, never>
  "rule.count-implies": { readonly counted: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.count-against-denial": { readonly counted: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.count-denied-by-accused": { readonly denier: string | number | readonly string[] }
  "rule.implied-by-count": { readonly recordedSpeaker: string | number | readonly string[] }
  "rule.denied-count": { readonly denier: string | number | readonly string[] }
  "rule.disputed-by": { readonly names: string | number | readonly string[] }
  "rule.outdated-by": { readonly name: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "rule.corroborated-by": { readonly origins: number; readonly names: string | number | readonly string[] }
  "rule.one-origin": { readonly outlets: number; readonly names: string | number | readonly string[] }
  "rule.one-side": { readonly names: string | number | readonly string[] }
  "rule.only-loosely": Record<never, never>
  "rule.only-related": Record<never, never>
  "rule.left-to-figure": Record<never, never>
  "rule.nothing-on-record": Record<never, never>
  "rule.origin-of-page": Record<never, never>
  "rule.origin-carried": { readonly outlets: number; readonly name: string | number | readonly string[] }
  "rule.origin-single": { readonly name: string | number | readonly string[] }
  "note.only-denials": Record<never, never>
  "note.no-denials": Record<never, never>
  "note.denied-by-accused": { readonly names: string | number | readonly string[] }
  "note.counted-again-later": { readonly name: string | number | readonly string[]; readonly there: string | number | readonly string[] }
  "note.newest-on-record": { readonly recordedDay: string }
  "note.dated-by-publication": { readonly saidDay: string }
  "note.one-side-only": Record<never, never>
  "note.qualifier-differs": Record<never, never>
  "note.number-differs": Record<never, never>
  "options.imported": Record<never, never>
  "options.requests": Record<never, never>
  "options.library": Record<never, never>
  "options.refusals": Record<never, never>
  "shelf.hint": Record<never, never>
  "shelf.unavailable": Record<never, never>
  "shelf.none": Record<never, never>
  "shelf.import": Record<never, never>
  "shelf.subscribe.label": Record<never, never>
  "shelf.subscribe.hash": Record<never, never>
  "shelf.subscribe.more": Record<never, never>
  "shelf.subscribe.button": Record<never, never>
  "shelf.subscribe.meaning": Record<never, never>
  "shelf.working": { readonly what: string | number | readonly string[] }
  "shelf.imported": { readonly title: string | number | readonly string[]; readonly count: number }
  "shelf.not-imported": { readonly what: string | number | readonly string[] }
  "shelf.reports": { readonly count: number }
  "shelf.up-to": { readonly day: string }
  "shelf.version": { readonly version: string | number | readonly string[] }
  "shelf.licence": { readonly licence: string | number | readonly string[] }
  "shelf.language": { readonly language: string | number | readonly string[] }
  "shelf.added-on": { readonly day: string }
  "shelf.from": { readonly from: string | number | readonly string[] }
  "shelf.no-copy": Record<never, never>
  "shelf.stale": Record<never, never>
  "shelf.checked": { readonly day: string }
  "shelf.confirmed": { readonly day: string }
  "shelf.changed": { readonly day: string }
  "shelf.due": { readonly day: string }
  "shelf.left-out": { readonly count: number }
  "shelf.update": Record<never, never>
  "shelf.update.label": { readonly title: string | number | readonly string[] }
  "shelf.remove": Record<never, never>
  "shelf.remove.label": { readonly title: string | number | readonly string[] }
  "shelf.mistake": Record<never, never>
  "shelf.mistake.label": { readonly title: string | number | readonly string[] }
  "shelf.updated": { readonly added: number; readonly removed: number; readonly changed: number }
  "shelf.not-modified": Record<never, never>
  "shelf.kept": Record<never, never>
  "shelf.failed.not-secure": { readonly address: string | number | readonly string[] }
  "shelf.failed.no-permission": { readonly host: string | number | readonly string[] }
  "shelf.failed.unreachable": { readonly address: string | number | readonly string[] }
  "shelf.failed.not-found": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.server-trouble": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.leads-elsewhere": { readonly address: string | number | readonly string[] }
  "shelf.failed.too-big": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.too-slow": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.cut-off": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.wrong-hash": { readonly address: string | number | readonly string[]; readonly found: string | number | readonly string[]; readonly expected: string | number | readonly string[] }
  "shelf.failed.not-a-pack": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.id-taken": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "shelf.failed.no-room": { readonly address: string | number | readonly string[]; readonly detail: string | number | readonly string[] }
  "requests.hint": Record<never, never>
  "requests.none": Record<never, never>
  "requests.at": Record<never, never>
  "requests.address": Record<never, never>
  "requests.result": Record<never, never>
  "requests.size": Record<never, never>
  "requests.redirected": { readonly address: string | number | readonly string[]; readonly by: string | number | readonly string[] }
  "requests.result.whole": Record<never, never>
  "requests.result.not-modified": Record<never, never>
  "requests.result.not-secure": Record<never, never>
  "requests.result.no-permission": Record<never, never>
  "requests.result.unreachable": Record<never, never>
  "requests.result.not-found": Record<never, never>
  "requests.result.server-trouble": Record<never, never>
  "requests.result.leads-elsewhere": Record<never, never>
  "requests.result.too-big": Record<never, never>
  "requests.result.too-slow": Record<never, never>
  "requests.result.cut-off": Record<never, never>
  "requests.result.wrong-hash": Record<never, never>
  "requests.result.not-a-pack": Record<never, never>
  "requests.result.id-taken": Record<never, never>
  "requests.result.no-room": Record<never, never>
  "library.hint": Record<never, never>
  "library.switch": Record<never, never>
  "library.keep": Record<never, never>
  "library.keep.days": { readonly days: number }
  "library.search": Record<never, never>
  "library.count": { readonly count: number }
  "library.first": { readonly count: number }
  "library.read": { readonly day: string }
  "library.before": { readonly day: string; readonly what: string | number | readonly string[] }
  "library.gone": Record<never, never>
  "library.forget.entry": Record<never, never>
  "library.forget.page": Record<never, never>
  "library.forget.site": { readonly site: string | number | readonly string[] }
  "library.forget.day": { readonly day: string }
  "library.forget.all": Record<never, never>
  "library.forgotten": { readonly count: number }
  "library.forgotten.undo": Record<never, never>
  "library.forgotten.until": Record<never, never>
  "library.export": Record<never, never>
  "library.import": Record<never, never>
  "library.imported": { readonly count: number }
  "refusals.hint": Record<never, never>
  "refusals.none": Record<never, never>
  "refusals.pair": { readonly said: string | number | readonly string[]; readonly recorded: string | number | readonly string[] }
  "refusals.take-back": Record<never, never>
  "refusals.export": Record<never, never>
  "product.name": Record<never, never>
  "standing.disputed": Record<never, never>
  "standing.outdated": Record<never, never>
  "standing.corroborated": Record<never, never>
  "standing.echoed": Record<never, never>
  "standing.unknown": Record<never, never>
  "standing.disputed.meaning": Record<never, never>
  "standing.outdated.meaning": Record<never, never>
  "standing.corroborated.meaning": Record<never, never>
  "standing.echoed.meaning": Record<never, never>
  "standing.unknown.meaning": Record<never, never>
  "standing.disputed.count": { readonly count: string | number | readonly string[] }
  "standing.outdated.count": { readonly count: string | number | readonly string[] }
  "standing.corroborated.count": { readonly count: string | number | readonly string[] }
  "standing.echoed.count": { readonly count: string | number | readonly string[] }
  "standing.unknown.count": { readonly count: string | number | readonly string[] }
  "relation.conflicts": Record<never, never>
  "relation.agrees": Record<never, never>
  "relation.agrees-loosely": Record<never, never>
  "relation.updated-recorded": Record<never, never>
  "relation.updated-said": Record<never, never>
  "relation.drift": Record<never, never>
  "relation.different-time": Record<never, never>
  "relation.different-scope": Record<never, never>
  "relation.different-status": Record<never, never>
  "relation.same-article": Record<never, never>
  "relation.unrelated": Record<never, never>
  "relation.possibly": Record<never, never>
  "relation.possibly.meaning": Record<never, never>
  "relation.within": Record<never, never>
  "within.agrees": Record<never, never>
  "within.conflicts": Record<never, never>
  "within.updated": Record<never, never>
  "within.drift": Record<never, never>
  "within.different-time": Record<never, never>
  "within.different-scope": Record<never, never>
  "within.different-status": Record<never, never>
  "within.same-article": Record<never, never>
  "within.unrelated": Record<never, never>
  "role.party-to-war": Record<never, never>
  "role.party-to-event": Record<never, never>
  "role.counts-by-name": Record<never, never>
  "role.state-run-outlet": Record<never, never>
  "role.government": Record<never, never>
  "role.international-body": Record<never, never>
  "role.press": Record<never, never>
  "role.researchers": Record<never, never>
  "role.unknown": Record<never, never>
  "quantity.exact": { readonly amount: string | number | readonly string[] }
  "quantity.about": { readonly amount: string | number | readonly string[] }
  "quantity.at-least": { readonly amount: string | number | readonly string[] }
  "quantity.more-than": { readonly amount: string | number | readonly string[] }
  "quantity.up-to": { readonly amount: string | number | readonly string[] }
  "quantity.less-than": { readonly amount: string | number | readonly string[] }
  "quantity.range": { readonly low: string | number | readonly string[]; readonly high: string | number | readonly string[] }
  "quantity.per.hour": { readonly amount: string | number | readonly string[] }
  "quantity.per.day": { readonly amount: string | number | readonly string[] }
  "quantity.per.night": { readonly amount: string | number | readonly string[] }
  "quantity.per.week": { readonly amount: string | number | readonly string[] }
  "quantity.per.month": { readonly amount: string | number | readonly string[] }
  "quantity.per.year": { readonly amount: string | number | readonly string[] }
  "unit.km2": { readonly amount: string | number | readonly string[] }
  "unit.km": { readonly amount: string | number | readonly string[] }
  "unit.percent": { readonly amount: string | number | readonly string[] }
  "unit.percentage-points": { readonly amount: string | number | readonly string[] }
  "magnitude.dozens": Record<never, never>
  "magnitude.hundreds": Record<never, never>
  "magnitude.thousands": Record<never, never>
  "magnitude.tens-of-thousands": Record<never, never>
  "magnitude.hundreds-of-thousands": Record<never, never>
  "magnitude.millions": Record<never, never>
  "magnitude.of": { readonly amount: string | number | readonly string[]; readonly counted: string | number | readonly string[] }
  "measure.troops": { readonly count: number }
  "measure.strength": Record<never, never>
  "measure.recruited": { readonly count: number }
  "measure.killed": Record<never, never>
  "measure.wounded": Record<never, never>
  "measure.casualties": Record<never, never>
  "measure.irrecoverable-losses": Record<never, never>
  "measure.captured": Record<never, never>
  "measure.prisoners": { readonly count: number }
  "measure.prisoners-returned": { readonly count: number }
  "measure.hostages": { readonly count: number }
  "measure.missing": Record<never, never>
  "measure.deserted": { readonly count: number }
  "measure.bodies": { readonly count: number }
  "measure.displaced": Record<never, never>
  "measure.refugees": { readonly count: number }
  "measure.deported": Record<never, never>
  "measure.evacuated": Record<never, never>
  "measure.people": { readonly count: number }
  "measure.missiles": { readonly count: number }
  "measure.drones": { readonly count: number }
  "measure.missiles-and-drones": Record<never, never>
  "measure.aircraft": Record<never, never>
  "measure.tanks": { readonly count: number }
  "measure.vehicles": { readonly count: number }
  "measure.ships": { readonly count: number }
  "measure.guns": { readonly count: number }
  "measure.shells": { readonly count: number }
  "measure.bombs": { readonly count: number }
  "measure.containers": { readonly count: number }
  "measure.air-defence": Record<never, never>
  "measure.weapons": { readonly count: number }
  "measure.attacks": { readonly count: number }
  "measure.units": { readonly count: number }
  "measure.area": Record<never, never>
  "measure.settlements": { readonly count: number }
  "measure.distance": Record<never, never>
  "measure.buildings": { readonly count: number }
  "measure.aid": Record<never, never>
  "measure.damage": Record<never, never>
  "measure.reconstruction-cost": Record<never, never>
  "measure.frozen-assets": Record<never, never>
  "measure.budget": Record<never, never>
  "measure.money": Record<never, never>
  "measure.territory-share": Record<never, never>
  "measure.gdp-share": Record<never, never>
  "measure.approval": Record<never, never>
  "measure.share": Record<never, never>
  "measure.other": Record<never, never>
  "counting.killed": Record<never, never>
  "counting.wounded": Record<never, never>
  "counting.casualties": Record<never, never>
  "counting.captured": Record<never, never>
  "counting.missing": Record<never, never>
  "counting.displaced": Record<never, never>
  "counting.deported": Record<never, never>
  "counting.evacuated": Record<never, never>
  "counting.territory-share": Record<never, never>
  "counting.gdp-share": Record<never, never>
  "counting.share": Record<never, never>
  "counting.area": Record<never, never>
  "counting.distance": Record<never, never>
  "counting.other": Record<never, never>
  "gender.of": { readonly thing: string | number | boolean }
  "action.present": Record<never, never>
  "action.deployed": Record<never, never>
  "action.sent": Record<never, never>
  "action.withdrawn": Record<never, never>
  "action.trained": Record<never, never>
  "action.mobilised": Record<never, never>
  "action.needed": Record<never, never>
  "action.launched": Record<never, never>
  "action.hit": Record<never, never>
  "action.shot-down": Record<never, never>
  "action.jammed": Record<never, never>
  "action.shot-down-or-jammed": Record<never, never>
  "action.destroyed": Record<never, never>
  "action.damaged": Record<never, never>
  "action.lost": Record<never, never>
  "action.pledged": Record<never, never>
  "action.delivered": Record<never, never>
  "action.in-service": Record<never, never>
  "action.produced": Record<never, never>
  "action.held": Record<never, never>
  "action.captured": Record<never, never>
  "action.recaptured": Record<never, never>
  "action.allocated": Record<never, never>
  "action.appropriated": Record<never, never>
  "action.committed": Record<never, never>
  "action.spent": Record<never, never>
  "action.frozen": Record<never, never>
  "action.returned": Record<never, never>
  "action.found": Record<never, never>
  "action.buried": Record<never, never>
  "action.entered": Record<never, never>
  "troops.combat": Record<never, never>
  "troops.training": Record<never, never>
  "troops.engineers": Record<never, never>
  "troops.builders": Record<never, never>
  "troops.peacekeepers": Record<never, never>
  "troops.reserves": Record<never, never>
  "troops.contract": Record<never, never>
  "troops.conscripts": Record<never, never>
  "troops.mercenaries": Record<never, never>
  "troops.volunteers": Record<never, never>
  "troops.convicts": Record<never, never>
  "troops.officers": Record<never, never>
  "troops.special-forces": Record<never, never>
  "group.military": Record<never, never>
  "group.civilian": Record<never, never>
  "group.mixed": Record<never, never>
  "group.unstated": Record<never, never>
  "status.actual": Record<never, never>
  "status.estimated": Record<never, never>
  "status.planned": Record<never, never>
  "status.possible": Record<never, never>
  "status.denied": Record<never, never>
  "status.confirmed": Record<never, never>
  "stance.asserts": Record<never, never>
  "stance.confirms": Record<never, never>
  "stance.denies": Record<never, never>
  "stance.declines": Record<never, never>
  "stance.warns": Record<never, never>
  "stance.predicts": Record<never, never>
  "claim.quoted": { readonly content: string | number | readonly string[] }
  "claim.place": { readonly place: string | number | readonly string[] }
  "claim.by": { readonly name: string | number | readonly string[] }
  "claim.as-of": { readonly day: string }
  "claim.as-of-month": { readonly month: string }
  "claim.as-of-period": { readonly start: string; readonly end: string }
  "claim.since": { readonly day: string }
  "claim.citing": { readonly name: string | number | readonly string[]; readonly source: string | number | readonly string[] }
  "basis.sentence": Record<never, never>
  "basis.context": Record<never, never>
  "basis.live-entry": Record<never, never>
  "basis.dateline": Record<never, never>
  "basis.published": Record<never, never>
  "basis.recorded": Record<never, never>
  "basis.none": Record<never, never>
  "method.named-count": Record<never, never>
  "method.own-tally": Record<never, never>
  "method.intelligence-estimate": Record<never, never>
  "method.model": Record<never, never>
  "method.official-record": Record<never, never>
  "method.satellite": Record<never, never>
  "method.journalistic-count": Record<never, never>
  "name.kursk-oblast": Record<never, never>
  "name.belgorod-oblast": Record<never, never>
  "name.bryansk-oblast": Record<never, never>
  "name.moscow-oblast": Record<never, never>
  "name.sumy-oblast": Record<never, never>
  "name.kharkiv-oblast": Record<never, never>
  "name.kyiv-oblast": Record<never, never>
  "name.donetsk-oblast": Record<never, never>
  "name.luhansk-oblast": Record<never, never>
  "name.zaporizhzhia-oblast": Record<never, never>
  "name.kherson-oblast": Record<never, never>
  "name.kyiv": Record<never, never>
  "name.moscow": Record<never, never>
  "name.kharkiv": Record<never, never>
  "name.sumy": Record<never, never>
  "name.mariupol": Record<never, never>
  "name.bucha": Record<never, never>
  "name.bakhmut": Record<never, never>
  "name.pokrovsk": Record<never, never>
  "name.crimea": Record<never, never>
  "name.donbas": Record<never, never>
  "name.front-line": Record<never, never>
  "name.ukraine-front-line": Record<never, never>
  "name.russia-ukraine-border": Record<never, never>
  "name.belarus-ukraine-border": Record<never, never>
  "name.russia-ukraine-war": Record<never, never>
  "name.russian-air-bases": Record<never, never>
  "name.russian-far-east": Record<never, never>
  "name.kakhovka-dam": Record<never, never>
  "name.southern-ukraine": Record<never, never>
  "name.eastern-dr-congo": Record<never, never>
  "name.nagorno-karabakh": Record<never, never>
  "name.baltic-sea": Record<never, never>
  "name.red-sea": Record<never, never>
  "name.taiwan-strait": Record<never, never>
  "name.gaza": Record<never, never>
  "name.palestine": Record<never, never>
  "name.europe": Record<never, never>
  "name.africa": Record<never, never>
  "name.west": Record<never, never>
  "name.european-union": Record<never, never>
  "name.united-nations": Record<never, never>
  "name.nato": Record<never, never>
  "name.hamas": Record<never, never>
  "name.hezbollah": Record<never, never>
  "name.houthis": Record<never, never>
  "name.rapid-support-forces": Record<never, never>
  "name.us-officials": Record<never, never>
  "name.ukrainian-officials": Record<never, never>
  "name.south-korean-officials": Record<never, never>
  "name.us-intelligence": Record<never, never>
  "name.western-intelligence": Record<never, never>
  "name.volodymyr-zelenskyy": Record<never, never>
  "name.vladimir-putin": Record<never, never>
  "name.donald-trump": Record<never, never>
  "name.joe-biden": Record<never, never>
  "name.kim-jong-un": Record<never, never>
  "name.pentagon": Record<never, never>
  "name.white-house": Record<never, never>
  "name.kremlin": Record<never, never>
  "name.vladivostok": Record<never, never>
  "name.mediazona": Record<never, never>
  "name.ukrainian-general-staff": Record<never, never>
}
