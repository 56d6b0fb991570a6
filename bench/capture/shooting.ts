import type pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import { BenchPhone, type Sent } from './phone.js'
import { tokenOf } from './plant_phones.js'

const LOOK_MS = 250

/** Planted students who shoot, each once, and what the database has of it. */
export class Shooting {
  /** Students who have shot. */
  used = 0

  constructor(
    readonly url: string,
    readonly client: pg.Client,
    /** Pictures that are sent, each with a few bytes of its own behind. */
    readonly drawn: Buffer[]
  ) {}

  /** The next student shoots. */
  shoot = (): Promise<Sent> => {
    this.used += 1
    const { url, drawn, used } = this
    const photo = Buffer.concat([drawn[used % drawn.length]!, Buffer.from(String(used))])
    return new BenchPhone(url, tokenOf(used)).shoot(Uint8Array.from(photo))
  }

  /** So many at once. */
  shootTogether = (students: number) => Promise.all(Array.from({ length: students }, this.shoot))

  /** Shoots at this rate a second, whether the last has been answered or not. */
  async shootAt(rate: number, seconds: number): Promise<Sent[]> {
    const sent: Promise<Sent>[] = []
    const begun = performance.now()
    for (let no = 0; no < rate * seconds; no += 1) {
      const wait = begun + (no * 1_000) / rate - performance.now()
      if (wait > 0) await sleep(wait)
      sent.push(this.shoot())
    }
    return Promise.all(sent)
  }

  async #count(sql: string): Promise<number> {
    const { rows } = await this.client.query<{ count: string }>(sql)
    return Number(rows[0]!.count)
  }

  /** Photos that were acknowledged and are not there. */
  lost = async () =>
    this.used - (await this.#count(`select count(*) from photos where via = 'phone'`))

  #verdicts = () =>
    this.#count('select count(distinct photo_id) from photo_verdicts where not advisory')

  /** Verdicts a second while photos wait. */
  async verdictRate(seconds: number): Promise<number> {
    const [before, begun] = [await this.#verdicts(), performance.now()]
    await sleep(seconds * 1_000)
    return ((await this.#verdicts()) - before) / ((performance.now() - begun) / 1_000)
  }

  async untilJudged() {
    while ((await this.#verdicts()) < this.used) await sleep(LOOK_MS)
  }

  /** ms from the opened shot to the verdict, of all that are opened while this is done. */
  async verdictWaits(work: () => Promise<unknown>): Promise<number[]> {
    const { rows: clock } = await this.client.query<{ now: Date }>(
      'select clock_timestamp() as now'
    )
    await work()
    await this.untilJudged()
    const { rows } = await this.client.query<{ ms: string }>(
      `select extract(epoch from verdict.recorded_at - phone_shots.recorded_at) * 1000 as ms
       from photo_verdicts verdict join phone_shots using (photo_id)
       where not verdict.advisory and phone_shots.recorded_at > $1`,
      [clock[0]!.now]
    )
    return rows.map(({ ms }) => Number(ms))
  }
}
