import { inUtc } from '#backend/http/in_utc'
import type { CalledStudent } from '#backend/kiosks/queries/kiosk_queue'
import type { WaitingScreen } from '#backend/kiosks/queries/waiting_screen'
import { BaseTransformer } from '@adonisjs/core/transformers'

const named = ({ id, maskedName, lastFour, xhEnd }: CalledStudent) => ({
  ...{ id, maskedName, lastFour, xhEnd },
})

/** What a device shows between two students: nothing of the one before. */
export default class WaitingScreenTransformer extends BaseTransformer<WaitingScreen> {
  toObject() {
    const { kiosk, unit, now, hours, ways, counts, queue } = this.resource
    const [called = null, ...next] = queue.map(named)
    return {
      name: kiosk.name,
      school: unit.unit.name,
      className: kiosk.schoolClass?.name ?? null,
      until: inUtc(kiosk.expiresAt),
      ...{ now, hours, ways, counts, called, next },
    }
  }
}
