import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which reset was told to whom, by which letter: 不合格照片当天重置，并及时通知学生重拍 (苏教指通〔2023〕13号 附件1 注1). */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('told_resets', (table) => {
      table.uuid('decision_id').notNullable().references('photo_decisions.id').onDelete('cascade')
      table.uuid('reader_id').notNullable().references('users.id').index()
      table.uuid('photo_id').notNullable().references('photos.id').onDelete('cascade').index()
      table.uuid('letter_id').notNullable().references('outbox_messages.id').index()
      table.primary(['decision_id', 'reader_id'])
    })
    this.schema.raw(`select isolate('told_resets', 'photo_id')`)
    this.schema.raw('revoke insert, update, delete on told_resets from tucai_web')
    this.schema.raw('revoke update, delete on told_resets from tucai_worker')
    this.schema.raw(`create index decisions_resets on photo_decisions (recorded_at)
      where decision = 'reset'`)
    this.schema.raw(`create index outbox_resets on outbox_messages (recipient_id, recorded_at)
      where template = 'photos_reset'`)
  }

  async down() {
    this.schema.raw('drop index outbox_resets')
    this.schema.raw('drop index decisions_resets')
    this.schema.dropTable('told_resets')
  }
}
