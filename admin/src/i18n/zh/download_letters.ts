/** 《关于申请电子版照片的函》 */
export const downloadLetters = {
  download_letter: {
    title: '关于申请电子版照片的函',
    standing: {
      missing:
        '本季下载电子照片，须先提交盖章的《关于申请电子版照片的函》：打印、盖章、上传，中心确认后即可下载。',
      sent: '申请函已经提交，等待中心确认；确认后即可下载。',
      returned: '申请函已被中心退回，请按理由修改，重新打印、盖章并上传。',
      accepted: '申请函已经确认，可以下载电子照片。',
    },
    print: '打印申请函（PDF）',
    send: '上传盖章的申请函',
    stamped: '盖章的申请函（PDF、JPG 或 PNG，10 MB 以内）',
    accept: '确认申请函',
    return: '退回申请函',
    reason: '退回理由',
    says: '申请函上已填好：%{unit}，院校代码 %{code}，%{cohort} 届毕业生。',
    says_count: '已交付照片 %{smart_count} 张。',
    written: '可以在这里填写，也可以打印后手写',
    email: '接收照片的邮箱',
    contact: '申请联系人',
    phone: '申请联系电话',
    blank: '不填则留空，打印后手写',
    no: '第 %{no} 次提交',
    state: '状态',
    states: { sent: '待确认', returned: '已退回', accepted: '已确认' },
    sent_at: '提交时间',
    by: '提交人',
    decided_at: '答复时间',
    decided_by: '答复人',
    acts: '操作',
  },
}
