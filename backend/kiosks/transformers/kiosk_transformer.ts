import { inUtc } from '#backend/http/in_utc'
import type { ListedKiosk } from '#backend/kiosks/queries/kiosks_page'
import { stateOfKiosk } from '#models/kiosks/kiosk'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** A device in a list: for whom, by whom, until when, and how many students came to it. */
export default class KioskTransformer extends BaseTransformer<ListedKiosk> {
  toObject() {
    const { kiosk, students } = this.resource
    const { schoolClass, opener, closer, businessAt, expiresAt, closedAt } = kiosk
    return {
      ...this.pick(kiosk, ['id', 'seasonUnitId', 'name']),
      schoolClass: schoolClass && this.pick(schoolClass, ['id', 'name']),
      state: stateOfKiosk(kiosk),
      openedAt: inUtc(businessAt),
      opener: opener.name,
      expiresAt: inUtc(expiresAt),
      closedAt: inUtc(closedAt),
      closer: closer?.name ?? null,
      students,
    }
  }
}
