import {
  LocalGateway,
  makeKeys,
  merchantEnvironment,
  type LocalGatewayOptions,
  type LocalKeys,
} from '#backend/payments/local_gateway/local_gateway'
import { openOrder } from '#backend/payments/actions/open_order'
import { PaymentGateway } from '#backend/payments/gateway/payment_gateway'
import { WechatPayers } from '#backend/payments/payers/wechat_payers'
import { WechatPay } from '#backend/payments/gateway/wechat_pay'
import { OrderSettled } from '#backend/payments/order_settled'
import { EVERYBODY, runAs } from '#backend/isolation/scope'
import { wechatLoginFor } from '#config/wechat_login'
import { wechatMerchantFor, type WechatSettings } from '#config/wechat_pay'
import type { PayWay } from '#domain/money/codes'
import type Order from '#models/payments/order'
import type Photo from '#models/photos/photo'
import type Student from '#models/roster/student'
import { photoOf, seasonOfPhotos } from '#tests/live_photos'
import type { World } from '#tests/season_fixture'
import { studentOf } from '#tests/students_fixture'
import { serverUrl } from '#tests/sign_in'
import { Secret } from '@adonisjs/core/helpers'
import app from '@adonisjs/core/services/app'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Group } from '@japa/runner/core'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Made once: two pairs of RSA keys take a while. */
let keys: LocalKeys | undefined

/** The merchant of a gateway, and its login, as the product reads it from its environment. */
export function merchantAt(made: LocalKeys, url: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tucai-merchant-'))
  const environment = merchantEnvironment(made, folder, url)
  const { WECHAT_PAY_API_V3_KEY: key, WECHAT_PAY_LOGIN_SECRET: secret, ...rest } = environment
  const settings: WechatSettings = { ...rest, WECHAT_PAY_API_V3_KEY: new Secret(key) }
  return {
    merchant: wechatMerchantFor(settings, serverUrl())!,
    login: wechatLoginFor({ ...rest, WECHAT_PAY_LOGIN_SECRET: new Secret(secret) }),
  }
}

/** A gateway on this machine, and the product as its merchant. */
export async function paymentGateway(options: Partial<LocalGatewayOptions> = {}) {
  keys ??= makeKeys()
  const local = await new LocalGateway({ keys, ...options }).listen()
  const { merchant, login } = merchantAt(keys, local.url)
  const payers = new WechatPayers(login, `${serverUrl()}/capture/`)
  return { local, keys, gateway: new WechatPay(merchant), payers }
}

/** Notes which orders were submitted, or fails to. */
export class SubmitsInTests extends OrderSettled {
  submitted: Order[] = []
  isFailing = false

  async submit(order: Order, _trx: TransactionClientContract) {
    if (this.isFailing) throw new Error('the photo could not be submitted')
    this.submitted.push(order)
  }
}

export interface LivePayments {
  local: LocalGateway
  keys: LocalKeys
  gateway: PaymentGateway
  payers: WechatPayers
  submits: SubmitsInTests
}

/** A gateway for one group of tests, which the routes of this process believe. */
export function livePayments(group: Group, options: Partial<LocalGatewayOptions> = {}) {
  const live = {} as LivePayments
  group.setup(async () => {
    Object.assign(live, await paymentGateway(options))
    app.container.swap(PaymentGateway, () => live.gateway)
    app.container.swap(WechatPayers, () => live.payers)
    app.container.swap(OrderSettled, () => live.submits)
    return async () => {
      app.container.restore(PaymentGateway)
      app.container.restore(WechatPayers)
      app.container.restore(OrderSettled)
      await live.local.stop()
    }
  })
  group.each.setup(() => void (live.submits = new SubmitsInTests()))
  return live
}

export interface PayingStudent {
  world: World
  student: Student
  photo: Photo
}

/** A student of a school whose students pay, with a photo. */
export async function payingStudent(changes: object = {}): Promise<PayingStudent> {
  const world = await seasonOfPhotos({ payers: ['students'], ...changes })
  const student = await studentOf(world.units[0]!)
  const photo = await photoOf(world, 'awaiting_review', { studentId: student.id })
  return { world, student, photo }
}

const ofWay = () => ({
  ...{ native: {}, h5: { payerAddress: '192.0.2.7' } },
  jsapi: { payer: { appid: keys!.appid, openid: 'o-invented' } },
})

/** Asks for an order as the page of a student does. */
export const asksToPay = (
  { student, photo }: Pick<PayingStudent, 'student' | 'photo'>,
  gateway: PaymentGateway,
  way: PayWay = 'native'
) =>
  runAs(EVERYBODY, () => openOrder({ student, photoId: photo.id, way, ...ofWay()[way] }, gateway))

/** As `asksToPay`, where the order is given. @throws if it is not */
export async function ordered(
  of: Pick<PayingStudent, 'student' | 'photo'>,
  gateway: PaymentGateway,
  way: PayWay = 'native'
) {
  const opened = await asksToPay(of, gateway, way)
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}
