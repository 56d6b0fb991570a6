import { checkDraft, type DraftFault } from '#backend/phone/actions/check_draft'
import type { Bearer } from '#backend/phone/queries/session_of_token'
import { openOrder, type OpenedOrder, type OpenOrder } from '#backend/payments/actions/open_order'
import type { PlaceFault } from '#backend/payments/actions/place_order'
import type { GatewayFault, PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import type { LoginCode, PayerFault, WechatPayers } from '#backend/payments/payers/wechat_payers'
import { err, ok, type Result } from '#domain/result'
import db from '@adonisjs/lucid/services/db'

type Wanted = Omit<OpenOrder, 'student' | 'payer'> & {
  /** Inside WeChat. */
  login: LoginCode | null
}

/** Whom the action asks. */
interface Asked {
  gateway: PaymentGateway
  payers: WechatPayers
}

/**
 * Opens the order by which a student pays for a draft, if it could be submitted now (提交时支付, 苏教指通〔2023〕13号 三). When
 * it is paid the draft is submitted, also after the hours.
 */
export async function payForDraft(
  bearer: Pick<Bearer, 'student' | 'unit' | 'session'>,
  { login, ...wanted }: Wanted,
  { gateway, payers }: Asked
): Promise<Result<OpenedOrder, DraftFault | PlaceFault | GatewayFault | PayerFault>> {
  const checked = await db.transaction((trx) => checkDraft(bearer, wanted.photoId, trx))
  if (!checked.ok) return checked
  if (checked.value.isSubmitted) return err({ type: 'shoot_captured' })
  const payer = login ? await payers.payerOf(login, bearer.session.id) : ok(undefined)
  if (!payer.ok) return payer
  return openOrder({ student: bearer.student, ...wanted, payer: payer.value }, gateway)
}
