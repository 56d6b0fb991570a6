import OutboxMessage from '#models/letters/outbox_message'
import type { World } from '#tests/season_fixture'
import { DateTime } from 'luxon'

/** A letter to the first school of which it is not known whether it was sent. */
export const uncertainLetter = ({ units, coordinators }: World) =>
  OutboxMessage.create({
    businessKey: 'key',
    seasonUnitId: units[0]!.id,
    recipientId: coordinators[0]!.id,
    template: 'last_day',
    params: { to: '18:00' },
    status: 'uncertain',
    attempts: 3,
    businessAt: DateTime.now(),
  })
