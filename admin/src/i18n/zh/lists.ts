export const lists = {
  hints: {
    filtered: '没有符合筛选的内容。换一个条件，或清除筛选。',
    tasks: '没有要您做的事。有新的待办时会自动出现在这里，并发邮件提醒。',
    letters: '这里没有邮件。发布采集季后，通知和提醒会按时发出并列在这里。',
    jobs: '没有后台任务。耗时较长的操作（如应用新的放假安排）会在这里显示进度。',
    seasons: '还没有采集季。新建一季，导入各市时间段并加入学校后即可发布。',
    windows: '还没有时间段。导入各市时间段后才能发布本季。',
  },
  resources: {
    jobs: {
      name: '后台任务',
      fields: { recordedAt: '提交时间', kind: '任务', by: '提交人', state: '状态', done: '进度' },
    },
    season_units: {
      name: '采集进度',
      fields: { text: '学校', phase: '阶段', waitingOn: '等待谁', overdue: '只看逾期' },
    },
    photos: {
      name: '照片',
      fields: { status: '状态' },
    },
    tasks: {
      name: '待办',
      fields: { act: '要做的事', unit: '学校', dueOn: '截止', waitingOn: '等待谁' },
    },
    seasons: {
      name: '采集季',
      fields: {
        name: '名称',
        year: '年度',
        notice: '文号',
        preset: '规则预设',
        publishedAt: '发布',
        units: '学校数',
        cohort: '届别',
        calendar: '放假安排',
      },
    },
    letters: {
      name: '邮件',
      fields: {
        template: '种类',
        unit: '学校',
        reader: '收件人',
        status: '状态',
        businessAt: '业务时间',
        attempts: '次数',
        lastError: '错误',
      },
    },
  },
}
