import { inbox } from '#config/mail'
import { BaseTransformer } from '@adonisjs/core/transformers'

/** Whether the process engine is online, and where a rehearsal's letters can be read. */
export default class EngineTransformer extends BaseTransformer<{ online: boolean }> {
  toObject() {
    return { online: this.resource.online, inbox }
  }
}
