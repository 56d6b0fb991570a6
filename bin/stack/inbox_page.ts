import type { Letter } from './letter.js'

const SHOWN = 200

const escape = (text = '') => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const style = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#222}
article{border:1px solid #ddd;border-radius:8px;padding:.8rem 1.2rem;margin:.8rem 0}
h1{font-size:1.3rem}h2{font-size:1rem;margin:.2rem 0}small{color:#666}pre{white-space:pre-wrap;font:inherit;margin:.4rem 0}`

/** The page with the latest letters, newest first. */
export const inboxPage = (
  letters: Letter[]
) => `<!doctype html><html lang="zh"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>收件箱 Inbox</title><style>${style}</style>
<h1>演练收件箱 <small>Rehearsal inbox · ${letters.length}</small></h1>
${letters.length ? '' : '<p>还没有邮件。移动时钟或发布采集季后，提醒会出现在这里。<br>No letters yet: move the clock, and reminders arrive here.</p>'}
${letters
  .toReversed()
  .slice(0, SHOWN)
  .map(
    (letter) =>
      `<article><h2>${escape(letter.subject)}</h2><small>${escape(letter.to)} · ${escape(letter.messageId)}</small><pre>${escape(letter.text)}</pre></article>`
  )
  .join('')}</html>`
