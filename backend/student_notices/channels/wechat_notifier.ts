import type { WechatNotices, WechatTemplate } from '#config/student_notices'
import { civilDateOf, wallTimeOf } from '#domain/calendar/instant'
import { err, ok, type Result } from '#domain/result'
import type { NoticeDelivery } from '#domain/student_notices/sending'
import logger from '@adonisjs/core/services/logger'
import { askJson } from './ask_json.js'
import { BRIEF, Notifier, type NoticeMessage } from './notifier.js'
import { WechatToken } from './wechat_token.js'

/** What WeChat says by number (订阅消息 subscribeMessage.send). */
const ANSWERS: Record<number, NoticeDelivery> = {
  0: { type: 'sent' },
  // touser 不正确
  40003: { type: 'refused', fault: 'address' },
  // 模板 id 不正确
  40037: { type: 'refused', fault: 'not_set_up' },
  // 用户拒绝接受消息
  43101: { type: 'refused', fault: 'unwanted' },
  // 模板参数不准确
  47003: { type: 'refused', fault: 'refused' },
  // page 路径不正确
  41030: { type: 'refused', fault: 'not_set_up' },
  // 系统繁忙; 超过调用频率
  [-1]: { type: 'not_taken' },
  45009: { type: 'not_taken' },
}
/** The token is invalid or over: another one is asked for. */
const TOKEN_OVER = [40001, 40014, 42001]
/** Of us and not of the reader: whoever runs the product has to know. */
const OURS = [40037, 47003, 41030]

const LANGUAGES = { zh: 'zh_CN', en: 'en_US' } as const

/** The fields of a template; null if one of them is longer than WeChat takes. */
function dataOf({ brief, toDo, at }: NoticeMessage, { fields }: WechatTemplate) {
  if ([brief, toDo].some((text) => [...text].length > BRIEF)) return null
  const [what, when, then] = fields
  const time = `${civilDateOf(at)} ${wallTimeOf(at).slice(0, 5)}`
  return { [what]: { value: brief }, [when]: { value: time }, [then]: { value: toDo } }
}

/** By WeChat, one message for each consent (一次性订阅消息). */
export class WechatNotifier extends Notifier {
  readonly channel = 'wechat'
  readonly templates: WechatNotices['templates']
  readonly #token: WechatToken

  constructor(private app: WechatNotices) {
    super()
    this.templates = app.templates
    this.#token = new WechatToken(app)
  }

  async send(message: NoticeMessage, to: string): Promise<NoticeDelivery> {
    const template = this.app.templates[message.topic]
    if (!template) return { type: 'refused', fault: 'not_set_up' }
    const data = dataOf(message, template)
    if (!data) return { type: 'refused', fault: 'refused' }
    const token = await this.#token.read()
    if (!token.ok) return { type: 'not_taken' }
    const { url, page } = this.app
    const asked = await askJson(
      `${url}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(token.value)}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          ...{ touser: to, template_id: template.id, page, data },
          ...{ miniprogram_state: 'formal', lang: LANGUAGES[message.locale] },
        }),
      }
    )
    return asked.ok ? this.#read(Number(asked.value.errcode)) : asked.error
  }

  #read(code: number): NoticeDelivery {
    if (TOKEN_OVER.includes(code)) {
      this.#token.forget()
      return { type: 'not_taken' }
    }
    if (OURS.includes(code)) logger.error({ code }, 'WeChat refuses messages to students')
    return ANSWERS[code] ?? { type: 'refused', fault: 'refused' }
  }

  /** Who is on the phone, as WeChat names them to this app (code2Session): what a page says itself is not believed. */
  async readerOf(
    code: string
  ): Promise<Result<string, { type: 'wechat_refused' | 'wechat_away' }>> {
    const { url, appid, secret } = this.app
    const query = new URLSearchParams({
      ...{ appid, secret: secret.release(), js_code: code, grant_type: 'authorization_code' },
    })
    const asked = await askJson(`${url}/sns/jscode2session?${query.toString()}`, {})
    if (!asked.ok) return err({ type: 'wechat_away' })
    const { openid } = asked.value
    return typeof openid === 'string' ? ok(openid) : err({ type: 'wechat_refused' })
  }
}
