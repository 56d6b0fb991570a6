import type { Instant } from '#domain/calendar/instant'
import db from '@adonisjs/lucid/services/db'

/** When the coordinators of the demo look at the day’s photos: an hour before 18:00. */
const LOOKS_AT = '17:00'

/**
 * Every third school of the demo looks at nothing, so that its days stay 未核查. The others look at what was
 * taken before the latest five o’clock.
 */
const LOOK = `
  with diligent as (
    select season_units.id, (select grants.user_id from grants
      where grants.unit_id = units.id and grants.role = 'coordinator' order by user_id limit 1) as looker
    from season_units join units on units.id = season_units.unit_id
    where units.code::bigint % 3 <> 0
  ), seen as (
    update photos set looked_at = now(), looked_by = looker
    from diligent
    where photos.season_unit_id = diligent.id and looker is not null
      and author_kind = 'demo' and status = 'accepted' and looked_at is null
      and taken_at < (date_trunc('day', (?::timestamptz - interval '${LOOKS_AT}') at time zone 'Asia/Shanghai')
        + interval '${LOOKS_AT}') at time zone 'Asia/Shanghai'
    returning photos.id, looker
  )
  insert into photo_decisions (photo_id, decision, author_id, business_at, from_status)
  select id, 'look', looker, ?, 'accepted' from seen`

/** Coordinators of the demo look at its photos, up to an instant of the season's clock. */
export const lookAtShots = (upTo: Instant) => db.rawQuery(LOOK, [upTo, upTo])
