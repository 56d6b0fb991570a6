import { onnxModel } from '#backend/portraits/models/model_files'
import { VISION_MODELS, type ModelName, type VisionModel } from '#config/vision_models'
import { BaseCommand, flags } from '@adonisjs/core/ace'

const STATES = {
  ok: '齐全 / there',
  model_missing: '缺失 / missing',
  model_altered: '内容不符 / altered',
}

/** `ace photos:verify_models`: checks the vision models by sha256. */
export default class PhotosVerifyModels extends BaseCommand {
  static commandName = 'photos:verify_models'
  static description = '照片模型是否齐全 / which vision models are there, by sha256'
  static help = [
    'ace photos:verify_models          一行一个模型 / one line a model',
    'ace photos:verify_models --json   给程序读 / for programs',
    '缺少扩展模型不算失败；基础模型缺失或内容不符才算 / only a missing core model or altered bytes fail',
  ]

  @flags.boolean({ description: '输出 JSON / print JSON' })
  declare json: boolean

  async run() {
    for (const name of Object.keys(VISION_MODELS) as ModelName[]) {
      const model: VisionModel = VISION_MODELS[name]
      const found = await onnxModel(name)
      const state = found.ok ? 'ok' : found.error.type
      const { pack, sha256, licence, source } = model
      if (this.json) console.log(JSON.stringify({ name, pack, state, sha256, licence }))
      else {
        const columns = [
          name.padEnd(16),
          pack.padEnd(5),
          STATES[state].padEnd(18),
          sha256.slice(0, 16),
        ]
        console.log([...columns, source.file].join('  '))
      }
      if (state === 'model_altered' || (state === 'model_missing' && pack === 'core'))
        this.exitCode = 1
    }
  }
}
