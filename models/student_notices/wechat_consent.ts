import type { NoticeTopic } from '#domain/student_notices/kinds'
import { column } from '@adonisjs/lucid/orm'
import { WechatConsentSchema } from '../schema.js'

/** How many messages a student has agreed to get by WeChat, of one topic: each is used up by one. */
export default class WechatConsent extends WechatConsentSchema {
  @column()
  declare topic: NoticeTopic
}
