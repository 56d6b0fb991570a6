/** Payments of students, deferrals and exemptions, and the refund list. */
export const payments = {
  payment: {
    title: 'Payment',
    amount: 'Amount',
    out_trade_no: 'Order number',
    transaction_id: 'Transaction number',
    standings: {
      school_pays: 'The school pays',
      exempt: 'Exempt',
      deferred: 'Deferred',
      paid: 'Paid',
      due: 'To be paid',
    },
    order: { open: 'Order to be paid', paid: 'Paid', closed: 'Order closed' },
    waiver: {
      button: 'Defer or exempt',
      title: 'Defer or exempt: %{name}',
      kind: 'How',
      kinds: { deferred: 'Deferred', exempt: 'Exempt' },
      says: {
        deferred: 'Deferred: the photo is submitted now and paid later',
        exempt:
          'Exempt: there is nothing to pay; an open order is closed, and money on its way goes to the refund list',
      },
      reason: 'Reason',
      reasons: {
        hardship: 'Hardship',
        cannot_pay_online: 'Cannot pay online',
        paid_elsewhere: 'Paid elsewhere',
        other: 'Other',
      },
      note: 'Note',
      note_hint:
        'Required for “Other”. It is stored encrypted; only the school’s coordinator and the centre read it.',
      record: 'Record',
      recorded: 'Recorded',
      end: 'End',
      ended: 'Ended: the student pays as others do',
      is_ended: 'ended',
    },
    refund: {
      at: 'Listed at',
      why: 'Reason',
      whys: {
        dead_order: 'Paid after the order was closed',
        double: 'Paid twice',
        withdrawn: 'The student withdrew',
        wrong_amount: 'Another amount',
      },
      state: 'State',
      states: { listed: 'To be refunded' },
      listed: 'On the refund list',
    },
  },
}
