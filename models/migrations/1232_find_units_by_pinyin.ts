import { searchText } from '#models/people/unit_search'
import { BaseSchema } from '@adonisjs/lucid/schema'

/** The text by which units are found; it is written again whenever a unit is saved. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('units', (table) => {
      table.text('search').notNullable().defaultTo('')
    })
    this.defer(async (client) => {
      for (const { id, name, code } of await client.from('units').select('id', 'name', 'code'))
        await client
          .from('units')
          .where('id', id)
          .update({ search: searchText({ name, code }) })
    })
  }

  async down() {
    this.schema.alterTable('units', (table) => table.dropColumn('search'))
  }
}
