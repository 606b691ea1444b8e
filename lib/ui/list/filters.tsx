import type { JSX } from 'preact'
import type { PageState } from '../../model/page-state.ts'
import type { Standing } from '../../model/relations.ts'
import { Icon, StandingGlyph } from '../parts/glyphs.tsx'
import { STANDINGS } from '../parts/standing.tsx'
import { useWords } from '../words.ts'
import { type Choice, countStandings, listedClaims } from './choose.ts'

interface FiltersProps {
  readonly page: PageState
  readonly choice: Choice
  onChoose(choice: Choice): void
}

/** Lists shorter than this are read faster than filtered or searched. */
export const FILTERS_FROM = 3
const SEARCH_FROM = 10

/** How the claims stand, each count a filter; order, kind and search where the list is long enough for them. */
export function Filters({ page, choice, onChoose }: FiltersProps): JSX.Element | null {
  if (page.claims.length < FILTERS_FROM) return null
  return (
    <div class="filters">
      <StandingFilter page={page} choice={choice} onChoose={onChoose} />
      <div class="filter-line">
        <OrderSelect choice={choice} onChoose={onChoose} />
        {hasBothKinds(page) && <KindSelect choice={choice} onChoose={onChoose} />}
        {page.claims.length >= SEARCH_FROM && <Search choice={choice} onChoose={onChoose} />}
      </div>
    </div>
  )
}

function hasBothKinds({ claims }: PageState): boolean {
  return new Set(claims.map(({ facts }) => facts.kind)).size > 1
}

function StandingFilter({ page, choice, onChoose }: FiltersProps): JSX.Element | null {
  const { say } = useWords()
  const counts = countStandings(listedClaims(page))
  const toggle = (standing: Standing) => {
    const others = choice.standings.filter((other) => other !== standing)
    onChoose({ ...choice, standings: others.length < choice.standings.length ? others : [...others, standing] })
  }
  const present = STANDINGS.filter((standing) => counts[standing] > 0)
  if (present.length < 2) return null
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{say('list.filter')}</legend>
      {present.map((standing) => (
        <button
          key={standing}
          type="button"
          class={`chip is-${standing}`}
          aria-pressed={choice.standings.includes(standing)}
          onClick={() => toggle(standing)}
        >
          <StandingGlyph standing={standing} />
          {say(`standing.${standing}.count`, { count: counts[standing] })}
        </button>
      ))}
    </fieldset>
  )
}

type SelectProps = Omit<FiltersProps, 'page'>

function OrderSelect({ choice, onChoose }: SelectProps): JSX.Element {
  const { say } = useWords()
  return (
    <select
      class="select"
      aria-label={say('list.order')}
      value={choice.order}
      onChange={({ currentTarget }) => onChoose({ ...choice, order: currentTarget.value as Choice['order'] })}
    >
      <option value="reading">{say('list.order.reading')}</option>
      <option value="standing">{say('list.order.standing')}</option>
    </select>
  )
}

function KindSelect({ choice, onChoose }: SelectProps): JSX.Element {
  const { say } = useWords()
  return (
    <select
      class="select"
      aria-label={say('list.kind')}
      value={choice.kind}
      onChange={({ currentTarget }) => onChoose({ ...choice, kind: currentTarget.value as Choice['kind'] })}
    >
      <option value="all">{say('list.kind.all')}</option>
      <option value="figure">{say('list.kind.figure')}</option>
      <option value="statement">{say('list.kind.statement')}</option>
    </select>
  )
}

function Search({ choice, onChoose }: SelectProps): JSX.Element {
  const { say } = useWords()
  return (
    <label class="search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={say('list.search')}
        placeholder={say('list.search')}
        value={choice.search}
        onInput={({ currentTarget }) => onChoose({ ...choice, search: currentTarget.value })}
      />
    </label>
  )
}
