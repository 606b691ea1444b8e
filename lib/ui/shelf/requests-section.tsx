import type { JSX } from 'preact'
import type { RequestRecord } from '../../model/shelf.ts'
import { formatNumber } from '../../wording/format.ts'
import { Section } from '../options/section.tsx'
import { useWords } from '../words.ts'
import type { ShelfProps } from './shelf-view.ts'

/** Every request that was ever made, newest first. */
export function RequestsSection({ view }: Pick<ShelfProps, 'view'>): JSX.Element {
  const { say } = useWords()
  const { requests } = view.state
  return (
    <Section id="requests" title={say('options.requests')}>
      <p class="aside">{say('requests.hint')}</p>
      {requests.length === 0 ? <p>{say('requests.none')}</p> : <RequestTable requests={requests} />}
    </Section>
  )
}

function RequestTable({ requests }: { readonly requests: readonly RequestRecord[] }): JSX.Element {
  const { say } = useWords()
  return (
    <div class="wide-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('requests.at')}</th>
            <th scope="col">{say('requests.address')}</th>
            <th scope="col">{say('requests.result')}</th>
            <th scope="col">{say('requests.size')}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request, index) => (
            <RequestRow key={`${request.at} ${index}`} request={request} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function RequestRow({ request }: { readonly request: RequestRecord }): JSX.Element {
  const { locale, say } = useWords()
  const { at, address, answeredBy, status, result, bytes } = request
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at))
  const where = answeredBy === undefined ? address : say('requests.redirected', { address, by: answeredBy })
  return (
    <tr>
      <td>{moment}</td>
      <td class="address">{where}</td>
      <td>{[...(status === undefined ? [] : [status]), say(`requests.result.${result}`)].join(' · ')}</td>
      <td>{formatNumber(locale, bytes)}</td>
    </tr>
  )
}
