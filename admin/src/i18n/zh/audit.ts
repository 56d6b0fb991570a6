export const audit = {
  audit: {
    actions: {
      calendar: {
        applied: '应用放假安排',
        created: '新增放假安排',
      },
      chsi_return: {
        registered: '登记学信网退回',
        resolved: '学信网退回处理完毕',
      },
      clock: {
        jump: '时钟跳到某时',
        next: '时钟到下一事件',
        run: '时钟快进',
        stand: '时钟停止',
        mode_set: '选择计时方式',
        move_undone: '撤回时钟移动',
      },
      day: {
        counted: '填报日报',
      },
      document: {
        opened: '打开文件',
        stored: '上传文件',
      },
      letter: {
        sent: '邮件标记为已送达',
        again: '重发邮件',
      },
      list: {
        exported: '导出列表',
      },
      photo: {
        approve: '照片通过',
        override: '照片改判合格',
        uphold: '照片维持不合格',
        reset: '照片重置',
        appeal: '照片申诉',
        checked: '照片检查',
        exempted: '头饰豁免',
        glanced: '查看照片缩略图',
        made: '制作成片',
        not_made: '未能制作成片',
        opened: '查看照片',
        parked: '照片未能检查',
        person_given: '照片关联到本人',
        taken: '提交照片',
      },
      photo_limits: {
        approved: '批准照片检查界限',
        proposed: '提出照片检查界限',
      },
      photo_recheck: {
        started: '开始复查照片',
      },
      region: {
        contact_set: '设置责任联系人',
        created: '新增片区',
        renamed: '修改片区名称',
      },
      session: {
        opened: '登录',
      },
      unit: {
        created: '新增学校',
        changed: '修改学校',
      },
      user: {
        created: '新增账号',
        language_set: '设置语言',
      },
      wording: {
        changed: '修改措辞',
      },
      season: {
        created: '新建采集季',
        published: '发布采集季',
        units_added: '采集季加入学校',
        windows_imported: '导入各市时间段',
      },
    },
    subjects: {
      calendar_version: '放假安排',
      chsi_return: '学信网退回',
      document: '文件',
      letter: '邮件',
      list: '列表',
      photo: '照片',
      photo_limit: '照片检查界限',
      photo_recheck: '照片复查',
      region: '片区',
      season: '采集季',
      season_clock: '时钟',
      season_unit: '学校的采集季',
      unit: '学校',
      user: '账号',
      wording: '措辞',
    },
  },
}
