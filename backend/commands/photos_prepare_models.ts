import { prepareModels } from '#backend/portraits/models/fetch_models'
import { VISION_MODELS } from '#config/vision_models'
import { BaseCommand } from '@adonisjs/core/ace'

/** `ace photos:prepare_models`: converts the core pack, and fetches the extended pack if possible. */
export default class PhotosPrepareModels extends BaseCommand {
  static commandName = 'photos:prepare_models'
  static description = '准备照片模型 / makes the vision models ready'

  async run() {
    const missing = await prepareModels()
    const isBroken = missing.some((name) => VISION_MODELS[name].pack === 'core')
    const names = missing.join(', ')
    if (isBroken) {
      this.exitCode = 1
      return void this.logger.error(`基础模型缺失，请重新安装依赖 / core models missing: ${names}`)
    }
    if (missing.length === 0) return void this.logger.info('模型齐全 / all models are there')
    this.logger.info(
      `扩展模型缺失，相关规则由人工判断 / extended models missing, their rules go to a person: ${names}`
    )
  }
}
