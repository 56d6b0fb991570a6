import { BaseSchema } from '@adonisjs/lucid/schema'

const TRACKS = ['main', 'billing', 'print', 'make_up']
const AWAITED = ['school', 'centre', 'finance', 'printing', 'timer']

/**
 * What each unit waits for, from the rows that its last step wrote: its open tasks, and the tracks where
 * no act is awaited. Requests were not dated until now.
 */
export const FILL = `
  insert into unit_matters (season_unit_id, rank, track, act, waiting_on, since, due_on)
  select season_unit_id,
    row_number() over (partition by season_unit_id order by act is null,
      coalesce(due_on, '9999-12-31'), coalesce(since, '9999-12-31'),
      array_position('{main,billing,print,make_up}'::text[], track),
      coalesce(act, '') collate "C") - 1,
    track, act, waiting_on, since, due_on
  from (
    select tasks.season_unit_id, coalesce(own.track, 'main') as track, tasks.act, tasks.waiting_on,
      case when tasks.act = 'submitMemo' then memo.deadline ->> 'start'
        when tasks.act in ('decideExtension', 'resolveChsiReturn') then null
        else to_char(progress.since at time zone 'Asia/Shanghai', 'YYYY-MM-DD') end as since,
      case when tasks.act in ('settleDifference', 'settleReconciling') then null
        when tasks.act = 'answerErrata' and policy.sourced -> 'errataClock' ->> 'value' = 'pause'
        then null else tasks.due_on end as due_on
    from tasks
    join season_units on season_units.id = tasks.season_unit_id
    join seasons on seasons.id = season_units.season_id
    join season_policies policy on policy.id = seasons.policy_id
    left join (values
      ('issueStatement', 'billing'), ('startReconciling', 'billing'), ('recordPayment', 'billing'),
      ('settleDifference', 'billing'), ('settleReconciling', 'billing'),
      ('confirmLayoutData', 'print'), ('orderPrints', 'print'), ('finishPrints', 'print'),
      ('ship', 'print'), ('confirmReceipt', 'print'), ('reportPaperCheck', 'print')
    ) as own (act, track) on own.act = tasks.act
    left join unit_progress progress on progress.season_unit_id = tasks.season_unit_id
      and progress.track = coalesce(own.track, 'main')
    left join unit_deadlines memo on memo.season_unit_id = tasks.season_unit_id
      and memo.kind = 'memo'
    where tasks.closed_at is null
    union all
    select season_unit_id, track, null, waiting_on,
      to_char(since at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), due_on
    from unit_progress
    where waiting_on = 'timer' or (track = 'main' and state = 'capturing')
  ) as matters`

/** What each unit waits for, the most pressing first; written with its progress. */
export default class extends BaseSchema {
  async up() {
    this.schema.createTable('unit_matters', (table) => {
      table.uuid('season_unit_id').notNullable().references('season_units.id').onDelete('cascade')
      table.integer('rank').notNullable()
      table.primary(['season_unit_id', 'rank'])
      table.text('track').notNullable().checkIn(TRACKS)
      table.text('act')
      table.text('waiting_on').notNullable().checkIn(AWAITED)
      table.text('since')
      table.text('due_on')
    })
    // The board is in this order; units without a date come last.
    this.schema.raw(`create index unit_matters_pressing
      on unit_matters (coalesce(due_on, '9999-12-31'), season_unit_id) where rank = 0`)
    this.schema.raw(
      'create index unit_matters_acts_due on unit_matters (due_on) where act is not null'
    )
    this.schema.raw(FILL)
  }

  async down() {
    this.schema.dropTable('unit_matters')
  }
}
