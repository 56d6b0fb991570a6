/** The feedback form that a school prints, stamps and sends back. */
export const feedbackForms = {
  feedback_form: {
    title: '反馈表',
    how: '打印后由学校盖章，再上传扫描件（PDF 或图片）或寄送中心。',
    print: '打印反馈表',
    print_no: '第 %{no} 次打印',
    printed: '打印时间',
    printed_by: '打印人',
    received_on: '收到日期',
    code: '核验号',
    written: '可先填写，也可留空手写',
    blank: '留空则手写打√',
    photoRating: '照片质量评价',
    serviceRating: '采集工作评价',
    handler: '学校经办人',
    phone: '联系电话',
    comments: '意见和建议',
    says_A:
      '表上已填：收到日期 %{received}，%{cohort}届，共 %{smart_count} 人，以及勘误及处理结果。',
    says_B: '表上已填：收到日期 %{received}，%{cohort}届，共 %{smart_count} 人，全部照片确认无误。',
  },
}
