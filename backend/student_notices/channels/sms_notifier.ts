import type { SmsNotices } from '#config/student_notices'
import type { NoticeDelivery } from '#domain/student_notices/sending'
import logger from '@adonisjs/core/services/logger'
import { randomUUID } from 'node:crypto'
import { askJson } from './ask_json.js'
import { Notifier, type NoticeMessage } from './notifier.js'
import { canonicalQuery, signAcs3 } from './sign_acs3.js'

/** A mobile number of the mainland: the service that is asked sends to no other. */
const MAINLAND = /^1[3-9]\d{9}$/

const ADDRESS = ['isv.MOBILE_NUMBER_ILLEGAL', 'isv.MOBILE_COUNT_OVER_LIMIT']
const LATER = [
  'isv.BUSINESS_LIMIT_CONTROL',
  'isp.SYSTEM_ERROR',
  'InternalError',
  'ServiceUnavailable',
]

/** What the service says (SendSms). */
function read(code: string): NoticeDelivery {
  if (code === 'OK') return { type: 'sent' }
  if (ADDRESS.includes(code)) return { type: 'refused', fault: 'address' }
  if (LATER.includes(code) || code.startsWith('Throttling')) return { type: 'not_taken' }
  logger.error({ code }, 'SMS to students are refused')
  return { type: 'refused', fault: 'refused' }
}

/** By SMS of Alibaba Cloud (阿里云短信服务 SendSms). */
export class SmsNotifier extends Notifier {
  readonly channel = 'sms'

  constructor(private service: SmsNotices) {
    super()
  }

  async send({ id, brief }: NoticeMessage, to: string): Promise<NoticeDelivery> {
    if (!MAINLAND.test(to)) return { type: 'refused', fault: 'address' }
    const { url, signName, template } = this.service
    const params = {
      ...{ PhoneNumbers: to, SignName: signName, TemplateCode: template, OutId: id },
      TemplateParam: JSON.stringify({ what: brief }),
    }
    const { host } = new URL(url)
    const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    const action = { action: 'SendSms', version: '2017-05-25' }
    const { host: _host, ...headers } = signAcs3(
      { host, ...action, params, date, nonce: randomUUID() },
      this.service
    )
    const asked = await askJson(`${url}/?${canonicalQuery(params)}`, { method: 'POST', headers })
    return asked.ok ? read(String(asked.value.Code ?? '')) : asked.error
  }
}
