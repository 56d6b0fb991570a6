import TemporalPrepare from '#backend/commands/temporal_prepare'
import { JobsClient } from '#backend/engine/engine_client'
import { emptyDatabase } from '#tests/empty_database'
import { liveEngine } from '#tests/live_engine'
import { livePayments, ordered, payingStudent } from '#tests/payments'
import { runCommand } from '#tests/run_command'
import { until } from '#tests/until'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('The sweep of orders', (group) => {
  liveEngine(group)
  const live = livePayments(group)
  group.teardown(emptyDatabase)

  test('asks the gateway where no notice came, and the student is paid', async ({ assert }) => {
    const { order } = await ordered(await payingStudent(), live.gateway)
    await live.local.pay(order.outTradeNo, 'never')
    await db.from('orders').update({ recorded_at: new Date(Date.now() - 300_000) })
    await runCommand(TemporalPrepare)
    const { schedule } = await app.container.make(JobsClient)
    await schedule.getHandle('sweep-orders').trigger()
    await until(async () => (await order.refresh()).state === 'paid')
    assert.equal(live.submits.submitted[0]!.id, order.id)
  })
})
