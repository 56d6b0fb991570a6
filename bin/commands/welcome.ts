import type { Installation } from '../stack/installation.js'

const LOGINS = [
  [
    'admin@example.test',
    '中心管理员：建季、发布、终止、日历、时钟',
    'centre admin: seasons, publishing, calendar, clock',
  ],
  ['deputy@example.test', '中心副管理员：复核（双人）', 'second centre admin: four eyes'],
  [
    'operator@example.test',
    '中心业务员：审批、制作、确认反馈、时钟',
    'operator: decisions, processing, feedback, clock',
  ],
  ['reviewer@example.test', '中心审核员：勘误、每日检查', 'reviewer: errata, daily checks'],
  [
    'finance@example.test',
    '中心财务：结算函、到账、差异',
    'finance: statements, payments, differences',
  ],
  [
    'finance2@example.test',
    '中心财务复核：核销差异（双人）',
    'second person of finance: settles differences',
  ],
  ['printing@example.test', '中心冲印：下单、完成、寄出', 'printing: orders, prints, shipping'],
  ['auditor@example.test', '中心审计员：只看审计', 'auditor: reads the audit, nothing else'],
  [
    '90001@example.test',
    '泰州凤城学院联系人：只见本校（90001–90012 同理）',
    'a school’s coordinator: its own unit only (90001–90012)',
  ],
  [
    'college-90001@example.test',
    '该校一个学院的老师：只见本学院学生',
    'somebody of its first college: the students of that college',
  ],
  [
    'teacher-90001@example.test',
    '该校一个班的班主任：手机上看本班',
    'the teacher of its first class, by phone',
  ],
  [
    '90000@example.test',
    '试点学校联系人：本校已有照片',
    'a pilot school’s coordinator, with photos',
  ],
] as const

/** Printed by `npm start` once everything runs: addresses and log-ins. */
export function welcome(installation: Installation) {
  const lines = LOGINS.map(
    ([login, zh, en]) => `    ${login.padEnd(28)} ${zh}\n${' '.repeat(33)}${en}`
  )
  return `
  图采季 tucai

  控制台 console   ${installation.url}
  手机采集 phone   ${installation.url}/capture/
  收件箱 inbox     ${installation.inboxUrl}
  演练支付 pay     ${installation.payments!.url}

  演示账号（密码均为 tucai-2023）/ demo logins (password tucai-2023)
${lines.join('\n')}

  时钟停在 2023-03-01，用页面顶部的时钟条移动 / the clock stands at 2023-03-01: move it with the bar on top
  数据与日志 data and logs   ${installation.stack.folder}
  Ctrl-C 停止 / stops
`
}
