/** 学生缴费、缓缴与免缴、退款清单 */
export const payments = {
  payment: {
    title: '缴费',
    amount: '金额',
    out_trade_no: '商户订单号',
    transaction_id: '支付交易号',
    standings: {
      school_pays: '学校统一支付',
      exempt: '免缴',
      deferred: '缓缴',
      paid: '已支付',
      due: '待支付',
    },
    order: { open: '订单待支付', paid: '已支付', closed: '订单已关闭' },
    waiver: {
      button: '缓缴或免缴',
      title: '缓缴或免缴：%{name}',
      kind: '方式',
      kinds: { deferred: '缓缴', exempt: '免缴' },
      says: {
        deferred: '缓缴：先提交照片，以后再支付',
        exempt: '免缴：不用支付；未支付的订单随即关闭，已在途的款项列入退款清单',
      },
      reason: '理由',
      reasons: {
        hardship: '经济困难',
        cannot_pay_online: '无法在线支付',
        paid_elsewhere: '已在别处缴费',
        other: '其他',
      },
      note: '说明',
      note_hint: '选“其他”时必填。加密保存，只有本校联系人和中心能看到。',
      record: '登记',
      recorded: '已登记',
      end: '结束',
      ended: '已结束，该生照常支付',
      is_ended: '已结束',
    },
    refund: {
      at: '列入时间',
      why: '退款原因',
      whys: {
        dead_order: '订单已关闭后到账',
        double: '重复支付',
        withdrawn: '学生撤回',
        wrong_amount: '金额不符',
      },
      state: '状态',
      states: { listed: '待退' },
      listed: '已列入退款清单',
    },
  },
}
