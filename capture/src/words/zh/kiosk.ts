/** The device of a fixed point: what staff and the student before it read. No student’s phone loads it. */
export const kiosk = {
  point: '固定拍摄点',
  all: '全校',
  please: '请',
  toPoint: '到拍摄点',
  lastFour: (digits: string) => `证件号码后四位 ${digits}`,
  next: '下两位',
  nobody: '名单上没有等待拍摄的学生。',
  anybody: '不在名单上或未叫到的本校学生，出示采集码也可以拍摄。',
  counts: (captured: number, expected: number) => `已采集 ${captured} / ${expected}`,
  clock: (time: string) => `现在 ${time}`,
  until: (time: string) => `本设备开放至 ${time}`,
  pass: '未到，叫下一位',
  scan: '请把采集码对准摄像头',
  scanLead: '在学信网打开图像采集码，屏幕调亮，距离摄像头约 20 厘米。',
  reading: '正在识别…',
  forget: '关闭本设备',
  forgetAsk: '关闭后本设备不再叫号和拍摄；重新使用需要老师在后台再次开放。确定关闭吗？',
  forgetDo: '确定关闭',
  closedTitle: '这台设备没有开放',
  closedLead:
    '固定拍摄点已关闭或已到时。请老师在后台“固定拍摄点”中重新开放，用本设备扫描新的二维码。',
  closedDo: '退出固定拍摄点',
  done: '完成，下一位',
  doneAsk: {
    sending: '照片还没有传完，现在离开会丢失这张照片。',
    drafts: '照片还在草稿箱，没有提交，不算完成采集。进度已保存，本人以后可以继续。',
  },
  doneDo: '仍然离开',
  leaving: (seconds: number) => `${seconds} 秒后自动退出`,
  leavingLead: '很久没有操作。要继续的话，请点一下。',
  stay: '我还在',
}

export type KioskWords = typeof kiosk
