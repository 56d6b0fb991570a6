export const studentNotices = {
  student_notices: {
    title: 'Notices to the student',
    none: 'None yet. Students are told once they have opened the photo page.',
    kinds: {
      photo_submitted: 'photo submitted',
      photo_qualified: 'photo has passed',
      reset: 'photo was reset',
      unlocked: 'unlocked by the school',
      last_day: 'reminder of the last day',
      unfinished: 'photo not finished',
      proof_ready: 'ready to proofread',
      payment_received: 'payment received',
      payment_returned: 'payment listed for a refund',
    },
    channels: { inbox: 'photo page', email: 'e-mail', sms: 'SMS', wechat: 'WeChat' },
    states: {
      waiting: 'waiting',
      sending: 'being sent',
      sent: 'sent',
      failed: 'not delivered',
      dropped: 'not needed any more, not sent',
      read: 'read',
      unread: 'not read',
    },
    faults: {
      address: 'no such address',
      unwanted: 'not wanted by the student',
      refused: 'refused',
      not_taken: 'not taken for now',
      unknown: 'may have arrived',
      not_set_up: 'not set up here',
    },
    returned: {
      inbox: 'A message did not arrive.',
      email:
        'A letter came back: please call the student, who can correct the address on the photo page.',
      sms: 'The number is not valid: please reach the student another way; the number is corrected on the photo page.',
      wechat: 'WeChat did not deliver: please call the student.',
    },
  },
}
