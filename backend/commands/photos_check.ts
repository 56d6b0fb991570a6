import { advise } from '#backend/photos/advice/advice'
import { checkPhoto, type CheckedPhoto } from '#backend/photos/check/check_photo'
import { findPhotos } from '#backend/photos/check/find_photos'
import { shippedLimits } from '#backend/photos/check/photo_limits'
import { Vision } from '#backend/photos/vision/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const VERDICTS = { pass: '合格 / pass', warn: '待人工查看 / a person looks', fail: '不合格 / fail' }

/** `ace photos:check FILE…`: judges photos as the product would; a folder works too. */
export default class PhotosCheck extends BaseCommand {
  static commandName = 'photos:check'
  static description = '按采集要求检查照片 / judges photos as the product would'
  static help = [
    'ace photos:check a.jpg b.jpg              逐条判断 / rule by rule',
    'ace photos:check 文件夹 --policy hainan-2022   用另一季的规则 / by another season’s rules',
    'ace photos:check a.jpg --json             每张一个 JSON 对象 / one JSON object a photo',
    '退出码：有照片不合格或读不了为 1 / exit code 1 where a photo fails or cannot be read',
  ]

  @args.spread({ description: '照片或文件夹 / photos or folders' })
  declare files: string[]

  @flags.string({ description: '规则预设 / policy preset', default: 'jiangsu-2023' })
  declare policy: string

  @flags.boolean({ description: '输出 JSON / print JSON' })
  declare json: boolean

  async run() {
    const preset = findPreset(this.policy)
    if (!preset) return this.#refuse(`没有此规则预设 / no such preset: ${this.policy}`)
    // npm runs this in the project's folder; names are meant where the person is.
    const words = this.files.map((file) => resolve(process.env.INIT_CWD ?? '.', file))
    const files = await findPhotos(words)
    if (files.length === 0) return this.#refuse('没有找到照片 / no photos found')
    const vision = await Vision.load()
    const by = { vision, limits: shippedLimits(vision.pack), policy: preset.policy }
    for (const file of files) {
      const bytes = await readFile(file).catch(() => null)
      if (!bytes) {
        this.#refuse(`读不了 / cannot be read: ${file}`)
        continue
      }
      const begun = performance.now()
      const checked = await checkPhoto(bytes, by)
      const ms = Math.round(performance.now() - begun)
      console.log(this.json ? this.#asJson(file, ms, checked) : this.#inWords(file, ms, checked))
      if (checked.verdict === 'fail') this.exitCode = 1
    }
  }

  #asJson(file: string, ms: number, { verdict, rows }: CheckedPhoto) {
    const rules = rows.map((row) => {
      const { rule, result, value, limit } = row
      return { rule, result, value, limit, message: advise(row, 'zh').message }
    })
    return JSON.stringify({ file, verdict, ms, rules })
  }

  #inWords(file: string, ms: number, { verdict, rows }: CheckedPhoto) {
    const told = rows.filter(({ result }) => result === 'fail' || result === 'warn')
    const lines = told.map((row) => {
      const { name, message, remedy } = advise(row, 'zh')
      const mark = row.result === 'fail' ? '✗' : '!'
      return `  ${mark} ${row.rule} ${name}：${message}\n      ${remedy}`
    })
    return [`${file}  ${VERDICTS[verdict]}  ${ms} ms`, ...lines].join('\n')
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
