import type { JSX } from 'preact'
import type { PackCopy, ShelfPack } from '../../model/shelf.ts'
import { isWebAddress } from '../links/text-fragment.ts'
import { Switch } from '../parts/switch.tsx'
import { useWords, type Words } from '../words.ts'
import { outcomeWords } from './outcome-words.ts'
import type { ShelfActions } from './shelf-view.ts'

interface PackItemProps {
  readonly pack: ShelfPack
  readonly actions: ShelfActions
}

/** One pack from elsewhere: what it is, how current, and what can be done with it. */
export function PackItem({ pack, actions }: PackItemProps): JSX.Element {
  const words = useWords()
  const { say } = words
  const { title, from, copy, kept, isOn, isStale } = pack
  return (
    <li class="pack-item">
      {copy === undefined ? (
        <strong>{title}</strong>
      ) : (
        <Switch isOn={isOn} label={title} onSwitch={(on) => actions.setPack(copy.id, on)}>
          {title}
        </Switch>
      )}
      <div class="pack-facts">
        <p class="aside">{say('shelf.from', { from })}</p>
        <p class="aside">{copy === undefined ? say('shelf.no-copy') : copyWords(words, copy).join(' · ')}</p>
        {copy?.about !== undefined && <p class="aside">{copy.about}</p>}
        {kept !== undefined && <p class="aside">{momentWords(words, kept).join(' · ')}</p>}
        {isStale && <p class="notice">{say('shelf.stale')}</p>}
        {kept?.outcome !== undefined && <LastResult outcome={kept.outcome} hasCopy={copy !== undefined} />}
        {copy !== undefined && copy.leftOut > 0 && <LeftOut copy={copy} />}
      </div>
      <PackButtons pack={pack} actions={actions} />
    </li>
  )
}

function LastResult({
  outcome,
  hasCopy,
}: {
  readonly outcome: NonNullable<NonNullable<ShelfPack['kept']>['outcome']>
  readonly hasCopy: boolean
}): JSX.Element {
  const words = useWords()
  const isBad = outcome.kind === 'failed'
  return (
    <p class={isBad ? 'notice pack-result' : 'aside pack-result'}>
      {outcomeWords(words, outcome)} {isBad && hasCopy && words.say('shelf.kept')}
    </p>
  )
}

function LeftOut({ copy }: { readonly copy: PackCopy }): JSX.Element {
  const { say } = useWords()
  return (
    <details>
      <summary>{say('shelf.left-out', { count: copy.leftOut })}</summary>
      <ul class="problem-list">
        {copy.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </details>
  )
}

function PackButtons({ pack, actions }: PackItemProps): JSX.Element {
  const { say } = useWords()
  const { title, from, kept, copy } = pack
  return (
    <div class="filter-line">
      {kept !== undefined && (
        <button
          type="button"
          class="quiet-button"
          aria-label={say('shelf.update.label', { title })}
          onClick={() => actions.update(from)}
        >
          {say('shelf.update')}
        </button>
      )}
      <button
        type="button"
        class="quiet-button"
        aria-label={say('shelf.remove.label', { title })}
        onClick={() => actions.remove(pack)}
      >
        {say('shelf.remove')}
      </button>
      {copy?.homepage !== undefined && isWebAddress(copy.homepage) && (
        <a
          class="quiet-button"
          href={copy.homepage}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={say('shelf.mistake.label', { title })}
        >
          {say('shelf.mistake')}
        </a>
      )}
    </div>
  )
}

const dayOf = (moment: string): string => moment.slice(0, 10)

function copyWords({ locale, say }: Words, copy: PackCopy): readonly string[] {
  const { reports, upTo, version, licence, language, imported } = copy
  return [
    say('shelf.reports', { count: reports }),
    ...(upTo === undefined ? [] : [say('shelf.up-to', { day: upTo })]),
    say('shelf.version', { version }),
    ...(licence === undefined ? [] : [say('shelf.licence', { licence })]),
    ...(language === undefined ? [] : [say('shelf.language', { language: languageName(locale, language) })]),
    say('shelf.added-on', { day: dayOf(imported) }),
  ]
}

/** A pack may call its language anything. */
function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

function momentWords({ say }: Words, kept: NonNullable<ShelfPack['kept']>): readonly string[] {
  const { checked, confirmed, changed, due } = kept
  return [
    ...(checked === undefined ? [] : [say('shelf.checked', { day: dayOf(checked) })]),
    ...(confirmed === undefined ? [] : [say('shelf.confirmed', { day: dayOf(confirmed) })]),
    ...(changed === undefined ? [] : [say('shelf.changed', { day: dayOf(changed) })]),
    say('shelf.due', { day: dayOf(due) }),
  ]
}
