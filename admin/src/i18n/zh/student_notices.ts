/** 学生通知：发了什么、发到哪里、有没有送达 */
export const studentNotices = {
  student_notices: {
    title: '学生通知',
    none: '还没有通知。学生打开过采集页面后才会收到通知。',
    kinds: {
      photo_submitted: '照片已提交',
      photo_qualified: '照片已通过',
      reset: '照片被重置',
      unlocked: '学校已解锁',
      last_day: '最后一天提醒重拍',
      unfinished: '采集未完成',
      proof_ready: '可以校对',
      payment_received: '支付成功',
      payment_returned: '款项登记退回',
    },
    channels: { inbox: '采集页面', email: '邮箱', sms: '短信', wechat: '微信' },
    states: {
      waiting: '等待发送',
      sending: '正在发送',
      sent: '已发送',
      failed: '未送达',
      dropped: '不再需要，未发送',
      read: '已读',
      unread: '未读',
    },
    faults: {
      address: '地址无效',
      unwanted: '学生不接收',
      refused: '对方拒收',
      not_taken: '对方暂时不收',
      unknown: '可能已送达',
      not_set_up: '本系统没有开通',
    },
    returned: {
      inbox: '消息没有送达',
      email: '邮箱退信：请打电话通知学生，并请学生在采集页面更正邮箱。',
      sms: '手机号无效：请用其他办法通知学生，并请学生在采集页面更正手机号。',
      wechat: '微信没有送达：请打电话通知学生。',
    },
  },
}
