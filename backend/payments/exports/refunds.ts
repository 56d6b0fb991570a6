import { moment, named, text, yuan } from '#backend/sheets/cells'
import { column } from '#backend/sheets/column'

/** The refund list as a workbook. */
export const refundColumns = [
  column('unit.code', 'code', text),
  column('unit.name', 'school', text),
  column('season', 'season', text),
  column('at', 'season_time', moment),
  column('why', 'refund_why', named('refund_whys')),
  column('amountFen', 'amount_yuan', yuan),
  column('outTradeNo', 'out_trade_no', text),
  column('transactionId', 'transaction_id', text),
  column('state', 'state', named('refund_states')),
]
