export const help = {
  help: {
    no_season: '还没有发布的采集季。发布后，这里会列出本校要做的事、联系人和规则。',
    no_regions: '本季还没有学校。',
    no_contact: '尚未指定',
    contact: '责任联系人',
    contacts_title: '联系中心',
    duties_title: '学校一年要做的事',
    what: '要做的事',
    when: '什么时候',
    duties: {
      setup: {
        what: '设置本校采集时间、校内通知、联系人、邮寄地址和交费方式',
        when: '采集季发布后，本市时间段开始前；逾期按整个时间段采集',
      },
      codes: {
        what: '通知学生登录学信网获取采集码，做好动员和培训，应拍尽拍',
        when: '采集开始前',
      },
      capture: {
        what: '每天检查照片，不合格的当天重置并通知学生重拍',
        when: '本校采集时间内，每天 %{from}–%{to}',
      },
      memo: {
        what: '提交统计备忘表：已采集人数、未采集人数和原因',
        when: '采集截止后 %{days} 天内',
      },
      proof: {
        what: '组织学生校对，汇总勘误提交中心',
        when: '自%{start}起 %{days} 个工作日内',
      },
      feedback: {
        what: '校对勘误全部完成后，提交盖章的校对反馈表',
        when: '同在这 %{days} 个工作日内；逾期影响学历电子注册和纸质照片交付',
      },
      layout: {
        what: '按模板导入或确认纸质照片排版数据',
        when: '采集季发布后即可，下单冲印之前',
      },
      payment: {
        what: '按结算函交费，款项只汇至中心指定账户',
        when: '当年 %{due} 之前（学校统一交费）',
      },
      receipt: {
        what: '签收纸质照片，每人 %{prints} 张',
        when: '中心收到反馈表、寄出之后',
      },
      paper_check: {
        what: '各学院核对纸质照片，报告需更正的张数',
        when: '%{from} 起',
      },
      make_up: {
        what: '通知未采集的学生补拍',
        when: '%{from} 至 %{to}',
      },
    },
  },
}
