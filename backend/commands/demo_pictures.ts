import { judgePicture, PICTURES } from '#backend/demo/shots/judge_pictures'
import { Vision } from '#backend/portraits/models/vision'
import DemoPicture from '#models/demo/demo_picture'
import DemoShot from '#models/demo/demo_shot'
import Season from '#models/seasons/season'
import { BaseCommand } from '@adonisjs/core/ace'
import db from '@adonisjs/lucid/services/db'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** `ace demo:pictures`: draws and judges the pictures of the demo's students, once. */
export default class DemoPictures extends BaseCommand {
  static commandName = 'demo:pictures'
  static description = '绘制并判定演示照片 / draws and judges the pictures of the demo'
  static options: CommandOptions = { startApp: true }

  async run() {
    const shot = await DemoShot.query().whereNull('photo_id').first()
    if (!shot) return void this.logger.info('no student of the demo waits for a photo')
    const season = await Season.query().preload('policy').firstOrFail()
    const vision = await Vision.load()
    const judged: Partial<DemoPicture>[] = []
    for (const [no, defects] of PICTURES.entries())
      judged.push(await judgePicture(no, defects, season, vision))
    // All at once: a clock that is moved meanwhile waits for them.
    await db.transaction((client) => DemoPicture.updateOrCreateMany('no', judged, { client }))
    this.logger.info(`${PICTURES.length} pictures`)
  }
}
