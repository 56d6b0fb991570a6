import { shippedCalendar } from '#backend/seasons/shipped_calendar'
import { isCivilDate, LAST_CIVIL_DATE, weekday } from '#domain/calendar/civil_date'
import { isWorkingDay } from '#domain/calendar/holiday_calendar'
import { addWorkingDays, type WorkingDayCount } from '#domain/calendar/working_days'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'

/** `ace deadline 2023-05-25 20`: a due date with every day that was counted or skipped, and why. */
export default class Deadline extends BaseCommand {
  static commandName = 'deadline'
  static description = '工作日期限及其理由 / a due date in working days, explained'
  static help = [
    'ace deadline 2023-05-25 20          20 个工作日，起始日不计 / the start is not counted',
    'ace deadline 2023-05-25 20 --json   给程序读 / for programs',
  ]

  @args.string({ description: '起始日 / start, YYYY-MM-DD' })
  declare start: string

  @args.string({ description: '工作日数 / working days, 1–400' })
  declare days: string

  @flags.boolean({ description: '输出 JSON / print JSON' })
  declare json: boolean

  async run() {
    const days = Number(this.days)
    if (!isCivilDate(this.start)) {
      return this.#refuse(
        `日期无效，应为 1900 至 2200 年 / not a date from 1900 to 2200: ${this.start}`
      )
    }
    if (!Number.isInteger(days) || days < 1 || days > 400) {
      return this.#refuse(`工作日数应为 1–400 / working days must be 1–400: ${this.days}`)
    }
    const count = this.#count(days)
    if (!count) return this.#refuse(`超出 ${LAST_CIVIL_DATE} / beyond ${LAST_CIVIL_DATE}`)
    console.log(this.json ? JSON.stringify(count) : this.#read(count))
  }

  /** Null when the count goes beyond 1900–2200. */
  #count(days: number): WorkingDayCount | null {
    try {
      return addWorkingDays(this.start, days, shippedCalendar())
    } catch (error) {
      if (error instanceof RangeError) return null
      throw error
    }
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }

  #read({ start, days, due, counted, skipped, provisional }: WorkingDayCount) {
    const calendar = shippedCalendar()
    const weekendWork = counted.filter((date) => [0, 6].includes(weekday(date)))
    const lines = [
      `${start} + ${days} 个工作日 → ${due}`,
      `计入 / counted: ${counted.join(' ')}`,
      `跳过 / skipped: ${skipped.map(({ date, why }) => `${date} ${why}`).join(', ')}`,
    ]
    if (weekendWork.length > 0) {
      const named = weekendWork.filter((date) => isWorkingDay(date, calendar))
      lines.push(`调休上班 / worked weekends: ${named.join(' ')}`)
    }
    if (provisional) {
      lines.push('暂定：超出已公布的放假安排 / provisional: beyond the published holidays')
    }
    return lines.join('\n')
  }
}
