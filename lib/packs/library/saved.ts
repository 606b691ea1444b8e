import type { Report } from '../../model/reports.ts'
import type { Result } from '../../model/result.ts'
import { lineFromReport } from '../convert/line-from-report.ts'
import { NO_NAMES } from '../convert/names.ts'
import { present } from '../convert/report-from-line.ts'
import type { KeptLine, ReportLine } from '../format/lines.ts'
import { linesOf } from '../parse.ts'
import { PackReader } from '../reader.ts'
import { packText } from '../write.ts'
import type { LibraryEntry } from './entry.ts'
import { pageOf, siteOfPage } from './reading.ts'

const AROUND = { names: NO_NAMES, propositionText: () => undefined }

/**
 * A library as a pack: its reports, and after them one line each with what only a library knows (when it was read, what
 * the page said before). Whoever reads it as a pack finds the reports; `entriesOfText` finds everything.
 */
export function savedText(entries: readonly LibraryEntry[], day: string): string {
  const reports = entries.filter(({ gone }) => gone !== true).map(({ report }) => report)
  const header = {
    pack: 'library',
    format: 1,
    title: 'My library',
    version: day,
    updated: day,
    reports: reports.length,
  }
  const pack = packText({ header, entities: [], propositions: [], occasions: [], reports })
  return pack + entries.map((entry) => `${JSON.stringify(keptLine(entry))}\n`).join('')
}

function keptLine({ key, report, quote, first, last, earlier, gone }: LibraryEntry): KeptLine {
  return present({
    kept: key,
    first,
    last,
    prefix: quote.prefix === '' ? undefined : quote.prefix,
    suffix: quote.suffix === '' ? undefined : quote.suffix,
    earlier: earlier.length === 0 ? undefined : earlier.map((each) => ({ last: each.last, said: lineOf(each.report) })),
    gone: gone === true ? lineOf(report) : undefined,
  }) as KeptLine
}

function lineOf(report: Report): ReportLine {
  return lineFromReport(report, AROUND)
}

/** The entries of a saved library. A pack of anybody else is read too: as pages read now. */
export function entriesOfText(text: string, now: string): Result<readonly LibraryEntry[]> {
  const reader = new PackReader()
  const reports = new Map<string, ReportLine>()
  const kept = new Map<string, KeptLine>()
  for (const line of linesOf(text)) {
    const item = reader.read(line)
    if (item?.kind === 'report') reports.set(item.line.report, item.line)
    if (item?.kind === 'kept') kept.set(item.line.kept, item.line)
    if (item?.kind === 'kept' && item.line.gone !== undefined) reports.set(item.line.kept, item.line.gone)
  }
  reader.finish()
  if (reader.fatal !== undefined) return { ok: false, problems: [reader.fatal] }
  const own = (line: ReportLine): Report => ({ ...reader.reportOf(line), pack: 'library' })
  return { ok: true, value: [...reports].map(([key, line]) => entryOf(key, line, kept.get(key), own, now)) }
}

function entryOf(
  key: string,
  line: ReportLine,
  kept: KeptLine | undefined,
  own: (line: ReportLine) => Report,
  now: string,
): LibraryEntry {
  const report = own(line)
  const { prefix = '', suffix = '', first = now, last = now, earlier = [] } = kept ?? {}
  return {
    key,
    page: pageOf(report.url),
    site: siteOfPage(report.url),
    report,
    quote: { exact: report.quote ?? '', prefix, suffix },
    first,
    last,
    earlier: earlier.map((before) => ({ report: own(before.said), last: before.last })),
    ...(kept?.gone === undefined ? {} : { gone: true }),
  }
}
