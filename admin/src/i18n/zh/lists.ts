export const lists = {
  hints: {
    filtered: '没有符合筛选的内容。换一个条件，或清除筛选。',
    tasks: '没有要您做的事。有新的待办时会自动出现在这里，并发邮件提醒。',
    letters: '这里没有邮件。发布采集季后，通知和提醒会按时发出并列在这里。',
    jobs: '没有后台任务。耗时较长的操作（如应用新的放假安排）会在这里显示进度。',
    seasons: '还没有采集季。新建一季，导入各市时间段并加入学校后即可发布。',
    windows: '还没有时间段。导入各市时间段后才能发布本季。',
  },
  waiting_work: {
    photos_to_review: '%{season}：%{smart_count} 张照片等待审核',
    photos_to_retake: '%{season}：%{smart_count} 张照片需要安排重拍',
    limits_to_approve: '%{season}：%{smart_count} 项照片界限等待第二人批准',
  },
  remind: {
    button: '催办',
    select: '选择',
    select_unit: '选择%{unit}',
    select_awaited: '选择等待学校的 %{smart_count} 校',
    selected: '已选 %{smart_count} 校',
    unselect: '取消选择',
    title: '催办',
    summary: '将发出 %{smart_count} 封邮件。请核对收件人和内容。',
    send: '发送 %{smart_count} 封邮件',
    sent: '已发送 %{smart_count} 封邮件',
    to: '致 %{reader}：%{subject}',
    template_broken: '邮件模板有无法填写的内容，请先改好模板。',
    skipped: {
      nothing_awaited: '没有等待该校办理的事项，不发送。',
      no_reader: '该校没有可以收信的联系人，不发送。',
      reminded_today: '今天已经催办过，不再发送。',
    },
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
      fields: {
        act: '要做的事',
        unit: '学校',
        season: '采集季',
        dueOn: '截止',
        waitingOn: '等待谁',
      },
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
