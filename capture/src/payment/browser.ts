const WECHAT = /MicroMessenger\//
/** 企业微信, and the web view of a mini-program: they call themselves WeChat, and let no page pay. */
const NO_WECHAT_PAY = /wxwork|miniProgram/i

/** Where the page is open: WeChat lets pages pay by itself alone, and its relatives not at all. */
export function whereOpen(agent = navigator.userAgent): 'browser' | 'wechat' | 'inside_other' {
  if (!WECHAT.test(agent)) return 'browser'
  return NO_WECHAT_PAY.test(agent) ? 'inside_other' : 'wechat'
}
