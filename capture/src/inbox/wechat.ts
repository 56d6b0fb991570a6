import type { Wishes } from '../api/standing'

type Templates = NonNullable<Wishes['wechat']>['templates']

interface Wechat {
  login: (asked: { success: (got: { code: string }) => void; fail: () => void }) => void
  requestSubscribeMessage: (asked: {
    tmplIds: string[]
    success: (answers: Record<string, string>) => void
    fail: () => void
  }) => void
}

/** Inside WeChat, where it can be asked; null elsewhere. */
export function wechatHere(): Wechat | null {
  const { wx } = globalThis as { wx?: Partial<Wechat> }
  return typeof wx?.requestSubscribeMessage === 'function' && typeof wx.login === 'function'
    ? (wx as Wechat)
    : null
}

/** Asks the student in WeChat (一次性订阅消息). @returns who it is, and what was allowed; null for nothing */
export async function askWechat(wechat: Wechat, templates: Templates) {
  const answers = await new Promise<Record<string, string>>((resolve) =>
    wechat.requestSubscribeMessage({
      tmplIds: templates.map(({ id }) => id),
      success: resolve,
      fail: () => resolve({}),
    })
  )
  const topics = templates.filter(({ id }) => answers[id] === 'accept').map(({ topic }) => topic)
  if (topics.length === 0) return null
  const code = await new Promise<string | null>((resolve) =>
    wechat.login({ success: (got) => resolve(got.code), fail: () => resolve(null) })
  )
  return code === null ? null : { code, topics }
}
