import { handInSyntheticPhotos } from '#backend/demo/demo_photos'
import { PhotoQueue } from '#backend/photos/queue/photo_queue'
import { createSeason } from '#backend/seasons/actions/create_season'
import { writeWindow } from '#backend/seasons/actions/import_windows'
import { publishSeason } from '#backend/seasons/actions/publish_season'
import { setClockMode } from '#backend/clock/season_clock'
import {
  collegeEmail,
  coordinatorEmail,
  demo,
  nationalCodes,
  teacherEmail,
} from '#backend/demo/demo_season'
import { inventStudents } from '#backend/demo/roster/invent_students'
import { plantStudents } from '#backend/demo/roster/plant_students'
import { planShots, storeShots } from '#backend/demo/shots/plan_shots'
import { SeasonGateway } from '#backend/engine/season_gateway'
import { startSeasons } from '#backend/seasons/actions/start_seasons'
import { instantOf } from '#domain/calendar/instant'
import type { Role } from '#domain/season/codes'
import Grant from '#models/people/grant'
import Region from '#models/people/region'
import Season from '#models/seasons/season'
import SeasonUnit from '#models/seasons/season_unit'
import Unit from '#models/people/unit'
import { BaseCommand, flags } from '@adonisjs/core/ace'
import hash from '@adonisjs/core/services/hash'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import db from '@adonisjs/lucid/services/db'

/** `ace demo:seed`: fills an empty database with the season of 2023 and twelve invented schools. */
export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = '演示数据（仅限空库）/ demo data, into an empty database only'
  static options: CommandOptions = { startApp: true }

  @flags.number({ description: '学校数 / how many schools, 12 by default' })
  declare units?: number

  @flags.boolean({
    description: '每所学校的学生、学院、班级与照片 / students of every school, and their photos',
    default: false,
  })
  declare students: boolean

  @flags.boolean({
    description: '人数手工填报的采集季 / a season whose counts are typed in',
    default: false,
  })
  declare typed: boolean

  @flags.number({
    description:
      '合成学生照片数，由一所先期试点学校提交 / photos of synthetic students, of a pilot school',
    default: 0,
  })
  declare photos: number

  #password?: string

  async run() {
    if (this.app.inProduction) throw new Error('the demo has public passwords: not in production')
    if (await Season.query().whereNotNull('published_at').first()) {
      return void this.logger.info('not empty: nothing was added')
    }
    // One transaction: after an interrupted start the database is still empty and seeding can begin again.
    await db.beginGlobalTransaction()
    try {
      await this.#write()
      await db.commitGlobalTransaction()
    } catch (error) {
      await db.rollbackGlobalTransaction()
      throw error
    }
    await startSeasons(await this.app.container.make(SeasonGateway))
    await handInSyntheticPhotos(this.photos, await this.app.container.make(PhotoQueue))
  }

  async #write() {
    const set = await setClockMode('rehearsal', instantOf(demo.begins), null)
    if (!set.ok) throw new Error(set.error.type)
    const people = await this.#people()
    const changes = this.typed ? { counts: 'typed' } : {}
    const created = await createSeason({ ...demo, changes, authorId: people })
    if (!created.ok) throw new Error(created.error.type)
    const season = created.value
    const windows = [...demo.regions, ...(this.photos > 0 ? [demo.pilot.region] : [])]
    const regions = await Region.createMany(windows.map(({ name }) => ({ name })))
    await db.transaction(async (trx) => {
      for (const { name, ...days } of windows) {
        const region = regions.find((other) => other.name === name)!
        await writeWindow(season.id, region.id, { ...days, ...demo.hours }, trx)
      }
    })
    for (const { code, name, region: regionName } of this.#schools()) {
      const region = regions.find((other) => other.name === regionName)!
      const unit = await Unit.create({ code, name, regionId: region.id })
      await unit.related('codes').createMany(nationalCodes(code))
      await this.#person('coordinator', coordinatorEmail(code), `${name}图采联系人`, {
        unitId: unit.id,
      })
      const at = { seasonId: season.id, unitId: unit.id, regionId: region.id }
      const seasonUnit = await SeasonUnit.create(at)
      if (this.students) await this.#plantStudents(seasonUnit, unit, code !== demo.pilot.unit.code)
    }
    const published = await publishSeason(season, people)
    if (!published.ok) throw new Error(published.error.type)
    this.logger.info(`${published.value.units} schools, published ${demo.begins}`)
  }

  /** The graduates of a school, who will be photographed as the clock moves, and two who look after them. */
  async #plantStudents(seasonUnit: SeasonUnit, { id, code, name }: Unit, isShot: boolean) {
    const planted = await plantStudents(seasonUnit, inventStudents(code))
    if (isShot) await storeShots(seasonUnit.id, planShots(code, planted.studentIds))
    const [college] = planted.colleges
    const [schoolClass] = planted.classes
    await this.#person('college', collegeEmail(code), `${name}${college!.name}`, {
      unitId: id,
      collegeId: college!.id,
    })
    await this.#person('class_teacher', teacherEmail(code), `${schoolClass!.name}班主任`, {
      unitId: id,
      classId: schoolClass!.id,
    })
  }

  /** Beyond twelve, schools are further campuses of the same ones. Photos need the pilot school. */
  #schools() {
    const wanted = this.units ?? demo.units.length
    const schools = Array.from({ length: wanted }, (_, index) => {
      const school = demo.units[index % demo.units.length]!
      const round = Math.floor(index / demo.units.length)
      if (round === 0) return school
      const code = String(Number(school.code) + round * 100)
      return { ...school, code, name: `${school.name}（${round + 1}校区）` }
    })
    return this.photos > 0 ? [...schools, demo.pilot.unit] : schools
  }

  async #people(): Promise<string> {
    const ids: string[] = []
    for (const { role, email, name } of demo.centre) ids.push(await this.#person(role, email, name))
    return ids[0]!
  }

  async #person(role: Role, email: string, name: string, of: Partial<Grant> = {}) {
    // All have one password, and its hash is made once: each takes a quarter of a second.
    this.#password ??= await hash.use('scrypt').make(demo.password)
    const row = { email, name, password: this.#password, locale: 'zh' }
    const [{ id: userId }] = await db.table('users').returning('id').insert(row)
    await Grant.create({ userId, role, ...of })
    return userId as string
  }
}
