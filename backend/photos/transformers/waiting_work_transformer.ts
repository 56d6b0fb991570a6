import type { WaitingWork } from '#backend/photos/wall/waiting_work'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Work that waits for the viewer and is no act of a season. */
export default class WaitingWorkTransformer extends BaseTransformer<WaitingWork> {
  toObject() {
    const { kind, season, count } = this.resource
    return { kind, season: { id: season.id, name: season.name }, count }
  }
}
