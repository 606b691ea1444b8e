import type { Outcome } from '../../model/shelf.ts'
import { sayIfKnown } from '../../wording/messages.ts'
import type { Words } from '../words.ts'

/** How the last attempt to update a pack ended. */
export function outcomeWords({ locale, say }: Words, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'updated': {
      const { added, removed, changed } = outcome.changes
      return say('shelf.updated', { added, removed, changed })
    }
    case 'not-modified':
      return say('shelf.not-modified')
    case 'failed':
      return sayIfKnown(locale, `shelf.failed.${outcome.reason}`, outcome.values) ?? outcome.reason
  }
}
