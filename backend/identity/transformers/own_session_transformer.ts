import { inUtc } from '#backend/http/in_utc'
import type Session from '#models/people/session'
import { BaseTransformer } from '@adonisjs/core/transformers'

interface OwnSession {
  session: Session
  /** Of the request that asks. */
  currentId: string
}

/** A session of the signed-in user, as the page of the account lists it. */
export default class OwnSessionTransformer extends BaseTransformer<OwnSession> {
  toObject() {
    const { session, currentId } = this.resource
    const { id, handle, openedAt, seenAt, address, browser, way } = session
    return {
      id: handle,
      openedAt: inUtc(openedAt),
      seenAt: inUtc(seenAt),
      address,
      browser,
      way,
      isCurrent: id === currentId,
    }
  }
}
