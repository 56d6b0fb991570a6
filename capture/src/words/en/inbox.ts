import type { Words } from '../zh'

export const inbox: Words['inbox'] = {
  title: 'Your messages',
  open: 'Messages',
  unread: (count) => `(${count} unread)`,
  none: 'No messages yet. When something happens to your photo, it stands here.',
  isNew: 'New',
  back: 'Back',
  wishes: 'How you are told',
  wishesLead:
    'All messages stand on this page. They can also go to the places below, until you stop them.',
  kindsLead:
    'You are always told what you have to do, such as a reset photo. The others you can leave out.',
  mailbox: 'E-mail address (if you like)',
  mailboxUnfit: 'This is not an e-mail address: please check it.',
  mailboxSave: 'Send them there too',
  mailboxIs: (to) => `They also go to ${to}`,
  mailboxBack: 'A message to this address came back: please correct it.',
  mailboxOff: 'No more e-mails',
  mailboxChange: 'Another address',
  sms: (to) => `Also by SMS to ${to}`,
  smsBack: 'An SMS did not arrive: please correct your number in its step.',
  wechat: 'Allow one more message by WeChat',
  wechatLeft: (count) =>
    `WeChat may tell you ${count} more times. Each time you allow it is one message.`,
  wechatOff: 'No more messages by WeChat',
  quiet: 'Nothing is sent at night: it waits for the morning.',
}
