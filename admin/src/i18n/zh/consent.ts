/** 学生在照片交付后撤回同意的申请 */
export const consent = {
  consent_request: {
    show: '显示哪些申请',
    open: '待答复',
    ended: '已答复',
    fields: {
      student: '学生',
      unit: '学校',
      askedAt: '提出时间',
      photo: '照片',
      answer: '答复',
      answeredAt: '答复时间',
      answerer: '答复人',
      result: '依据或后续',
    },
    see_photo: '查看照片',
    answer: '答复',
    answer_title: '答复撤回同意的申请：%{name}',
    answer_says: '学生会在手机页面看到答复和依据。答复后不能更改。',
    says: {
      granted: '同意：照片按勘误从批次中取出，取出后系统清除全部图像',
      refused: '不同意，依据见下',
    },
    ground: '依据',
    grounds: {
      statutory_registration: '学历电子注册属法定职责，为其所必需',
      sent_to_registry: '照片已报送学历注册机构',
      diploma_made: '毕业证书已经制作',
    },
    states: { open: '待答复', granted: '已同意', refused: '不同意' },
    answered: '已答复',
    to_take_out: '请学校提交勘误，答复勘误时取出照片；已报送、已冲印的由中心另行撤回',
    taken_out: '照片已取出，图像清除',
    none_open: '没有待答复的申请。学生在照片交付后撤回同意的，会列在这里。',
    none_ended: '还没有答复过的申请。',
  },
}
