import { openSessions } from '#backend/identity/sessions/open_sessions'
import { NOBODY, runAs } from '#backend/isolation/scope'
import { Viewer } from '#backend/identity/viewer'
import User from '#models/people/user'
import type { Reader } from './reader.js'

/** The viewers of users who are not disabled, by id. */
async function viewersOf(userIds: string[]): Promise<Map<string, Viewer>> {
  const users = await User.query()
    .whereIn('id', [...new Set(userIds)])
    .whereNull('disabled_at')
    .preload('grants')
  return new Map(users.map((user) => [user.id, new Viewer(user)]))
}

/**
 * Reads what the readers of streams may hear, one query at a time for all that wait: so an earlier
 * answer never replaces a later one.
 */
export class Rights {
  #waiting = new Set<Reader>()
  #last = Promise.resolve()

  /** Resolves when these readers have the rights of now or later. */
  read(readers: Iterable<Reader>): Promise<void> {
    for (const reader of readers) this.#waiting.add(reader)
    this.#last = this.#last.then(() => this.#readWaiting())
    return this.#last
  }

  async #readWaiting() {
    const readers = [...this.#waiting]
    this.#waiting.clear()
    if (readers.length === 0) return
    // Whoever's rights cannot be read hears nothing more, and comes again.
    const none = new Map<string, Viewer>()
    const ids = readers.map(({ userId }) => userId)
    // The notification that calls for it comes for nobody in particular.
    const viewers = await runAs(NOBODY, () => viewersOf(ids)).catch(() => none)
    const sessions = readers.map(({ sessionId }) => sessionId)
    const open = await runAs(NOBODY, () => openSessions(sessions)).catch(() => null)
    for (const reader of readers) {
      const viewer = viewers.get(reader.userId)
      if (viewer && open?.has(reader.sessionId)) reader.admit(viewer)
      else reader.end()
    }
  }
}
