import { nextEventAt } from '#backend/rehearsal/clock_target'
import {
  moveClock,
  waitForClock,
  type ClockFault,
  type ClockMove,
} from '#backend/rehearsal/move_clock'
import { isSettled, readClock, type SeasonClock } from '#backend/clock/season_clock'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { explain } from '#backend/http/errors/explain'
import { LOCALES } from '#backend/lang/words'
import { isCivilDate } from '#domain/calendar/civil_date'
import { civilDateOf, instantOf, wallTimeOf } from '#domain/calendar/instant'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const WAIT_MS = 10_000

/** `ace clock`: shows the season clock; in rehearsal moves it and waits until it has settled. */
export default class Clock extends BaseCommand {
  static commandName = 'clock'
  static description = '查看或移动演练时钟 / shows or moves the season clock'
  static options: CommandOptions = { startApp: true }
  static help = [
    'ace clock                      现在几点 / shows the time',
    'ace clock jump 2023-04-10      跳到某日零点 / to a date, 00:00',
    'ace clock next                 到下一事件 / to the next event',
    'ace clock run 3600             每秒走 3600 秒 / business seconds per second',
    'ace clock stand                停住 / stops it',
  ]

  @args.string({ description: 'jump | next | run | stand', required: false })
  declare move?: string

  @args.string({ description: '日期或速率 / a date or a rate', required: false })
  declare to?: string

  @flags.boolean({ description: '输出 JSON / print JSON' })
  declare json: boolean

  async run() {
    if (this.move) {
      const move = this.#read()
      if (!move) return this.#refuse(Clock.help.join('\n'))
      const gateway = await this.app.container.make(SeasonGateway)
      const moved = await moveClock(move, gateway, null)
      if (!moved.ok) return this.#refuse(this.#explain(moved.error))
    }
    let clock = await readClock()
    while (this.move && !isSettled(clock) && clock.rate === 0) {
      clock = await waitForClock(WAIT_MS)
      if (clock.target) this.logger.info(`… ${this.#shown(clock.now)}`)
    }
    await this.#print(clock)
    if (clock.stuckAt) this.exitCode = 1
  }

  #read(): ClockMove | null {
    const { move, to = '' } = this
    if (move === 'next' || move === 'stand') return { type: move }
    if (move === 'jump' && isCivilDate(to)) return { type: 'jump', to: instantOf(to) }
    const rate = Number(to)
    return move === 'run' && Number.isInteger(rate) && rate > 0 ? { type: 'run', rate } : null
  }

  #explain = (fault: ClockFault) =>
    LOCALES.map((locale) => explain(fault, locale).message).join(' / ')

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }

  #shown = (instant: string) => `${civilDateOf(instant)} ${wallTimeOf(instant)}`

  async #print(clock: SeasonClock) {
    const next = await nextEventAt()
    const settled = isSettled(clock)
    if (this.json) return console.log(JSON.stringify({ ...clock, settled, nextEventAt: next }))
    const state = clock.stuckAt
      ? `停在无响应的单位 ${clock.stuckAt} / stuck`
      : settled
        ? '已停止 / stopped'
        : `${clock.rate} ×`
    console.log(`${this.#shown(clock.now)}  ${clock.mode}  ${state}`)
    if (next) console.log(`下一事件 / next event  ${this.#shown(next)}`)
  }
}
