import { BaseSchema } from '@adonisjs/lucid/schema'

/** Every installation has a clock: the wall's, until somebody chooses a rehearsal. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      `insert into season_clock (id, mode, business_now) values (1, 'real', now())
       on conflict do nothing`
    )
  }

  async down() {}
}
