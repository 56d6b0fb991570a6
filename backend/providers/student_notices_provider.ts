import { EmailNotifier } from '#backend/student_notices/channels/email_notifier'
import { Notifiers } from '#backend/student_notices/channels/notifier'
import { SmsNotifier } from '#backend/student_notices/channels/sms_notifier'
import { WechatNotifier } from '#backend/student_notices/channels/wechat_notifier'
import {
  smsNoticesFor,
  smsSettings,
  wechatNoticesFor,
  wechatNoticeSettings,
} from '#config/student_notices'
import type { ApplicationService } from '@adonisjs/core/types'

/** By which ways students of this installation can be told, beside their page. */
export default class StudentNoticesProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(Notifiers, () => {
      const wechat = wechatNoticesFor(wechatNoticeSettings)
      const sms = smsNoticesFor(smsSettings)
      return new Notifiers([
        new EmailNotifier(),
        ...(wechat ? [new WechatNotifier(wechat)] : []),
        ...(sms ? [new SmsNotifier(sms)] : []),
      ])
    })
  }

  /** A process that is set up by halves does not start. */
  async start() {
    if (this.app.getEnvironment() === 'web') await this.app.container.make(Notifiers)
  }
}
