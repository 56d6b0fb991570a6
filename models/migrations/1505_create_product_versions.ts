import { BaseSchema } from '@adonisjs/lucid/schema'

/** Every finished picture made until now was made by the machine. */
const TAKE_OVER = `insert into product_versions
    (photo_id, version, season_unit_id, way, product_key, measures, recorded_at)
  select id, 1, season_unit_id, 'automatic', product_key, product_measures,
    coalesce(make_asked_at, recorded_at)
  from photos where product_key is not null`

/**
 * The finished pictures of a photo, one after the other: made by the machine, or where that one does not fit the
 * national format (教毕指〔2017〕99号) by a person, with who, when and how. Rows are only added.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('product_versions', (table) => {
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade')
      table.integer('version').notNullable()
      table.primary(['photo_id', 'version'])
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.text('way').notNullable().checkIn(['automatic', 'cropped', 'own'])
      table.text('product_key').notNullable()
      // Earlier releases did not keep them.
      table.jsonb('measures')
      // The part of the stored photo that a person has chosen, in its pixels.
      table.jsonb('frame')
      table.uuid('author_id').references('users.id').index()
      table.timestamp('recorded_at', { precision: 3 }).notNullable().defaultTo(this.now())
      table.index('season_unit_id')
      table.check(`(way = 'automatic') = (author_id is null)`, [], 'product_versions_author')
      table.check(`(way = 'cropped') = (frame is not null)`, [], 'product_versions_frame')
    })
    this.schema.raw(TAKE_OVER)
    this.schema.raw(`select isolate('product_versions', 'season_unit_id')`)
    this.schema.raw('revoke update, delete on product_versions from tucai_web, tucai_worker')
    this.schema.raw('revoke insert on product_versions from tucai_worker')
    this.schema.raw('grant select, insert on product_versions to tucai_photos')
  }

  async down() {
    this.schema.dropTable('product_versions')
  }
}
