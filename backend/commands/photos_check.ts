import { advise } from '#backend/photos/advice/advice'
import { checkPhoto, type CheckedPhoto } from '#backend/portraits/check/check_photo'
import { findPhotos } from '#backend/portraits/check/find_photos'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { measureOfiq, type NativeMeasures } from '#backend/portraits/ofiq/native_measures'
import { ofiqScore, type OfiqMeasure } from '#backend/portraits/ofiq/score_maps'
import { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { FILE_REMARKS } from '#domain/photos/file_faults'
import type { RuleRow } from '#domain/photos/judge'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const VERDICTS = { pass: '合格 / pass', warn: '待人工查看 / a person looks', fail: '不合格 / fail' }

const MARKS = { fail: '✗', warn: '!', pass: '·', not_measured: '·' }

/** A rule that passed but has a remark worth printing. */
const hasRemark = ({ result, reason }: RuleRow) =>
  result === 'pass' && FILE_REMARKS.some((remark) => remark === reason)

const NOT_CONFORMANT =
  '  OFIQ 测量值（关键点为 MediaPipe，与标准不符） / native values are not conformant'

/** Native value and score of every OFIQ measure that could be computed. */
const scored = (measures: NativeMeasures) =>
  Object.fromEntries(
    (Object.entries(measures) as [OfiqMeasure, number][]).map(([name, native]) => [
      name,
      { native, score: ofiqScore(name, native) },
    ])
  )

/** `ace photos:check FILE…`: judges photos as the product would; a folder works too. */
export default class PhotosCheck extends BaseCommand {
  static commandName = 'photos:check'
  static description = '按采集要求检查照片 / judges photos as the product would'
  // The application, for its texts.
  static options: CommandOptions = { startApp: true }
  static help = [
    'ace photos:check a.jpg b.jpg              逐条判断 / rule by rule',
    'ace photos:check 文件夹 --policy hainan-2022   用另一季的规则 / by another season’s rules',
    'ace photos:check a.jpg --ofiq             加 OFIQ 测量值 / OFIQ’s measures as well',
    'ace photos:check a.jpg --json             每张一个 JSON 对象 / one JSON object a photo',
    '退出码：有照片不合格或读不了为 1 / exit code 1 where a photo fails or cannot be read',
  ]

  @args.spread({ description: '照片或文件夹 / photos or folders' })
  declare files: string[]

  @flags.string({ description: '规则预设 / policy preset', default: 'jiangsu-2023' })
  declare policy: string

  @flags.boolean({ description: '输出 JSON / print JSON' })
  declare json: boolean

  @flags.boolean({
    description:
      'OFIQ 的测量值与分数（关键点不同，不作符合性声明） / OFIQ’s measures, not conformant',
  })
  declare ofiq: boolean

  async run() {
    const preset = findPreset(this.policy)
    if (!preset) return this.#refuse(`没有此规则预设 / no such preset: ${this.policy}`)
    // npm runs this in the project's folder; resolve paths against the caller's folder.
    const paths = this.files.map((file) => resolve(process.env.INIT_CWD ?? '.', file))
    const files = await findPhotos(paths)
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
      const ofiq = this.ofiq && checked.raster ? await measureOfiq(vision, checked.raster) : null
      const output = this.json
        ? this.#asJson(file, ms, checked, ofiq)
        : this.#inWords(file, ms, checked, ofiq)
      console.log(output)
      if (checked.verdict === 'fail') this.exitCode = 1
    }
  }

  #asJson(file: string, ms: number, { verdict, rows }: CheckedPhoto, ofiq: NativeMeasures | null) {
    const rules = rows.map((row) => {
      const { rule, result, value, limit } = row
      return { rule, result, value, limit, message: advise(row, 'zh').message }
    })
    return JSON.stringify({ file, verdict, ms, rules, ...(ofiq && { ofiq: scored(ofiq) }) })
  }

  #inWords(file: string, ms: number, { verdict, rows }: CheckedPhoto, ofiq: NativeMeasures | null) {
    const remarks = rows.filter(
      (row) => row.result === 'fail' || row.result === 'warn' || hasRemark(row)
    )
    const lines = remarks.map((row) => {
      const { name, message, remedy } = advise(row, 'zh')
      const line = `  ${MARKS[row.result]} ${row.rule} ${name}：${message}`
      return remedy ? `${line}\n      ${remedy}` : line
    })
    const values = Object.entries(ofiq ? scored(ofiq) : {}).map(
      ([name, { native, score }]) =>
        `  ${name.padEnd(28)} ${native.toFixed(4).padStart(10)}  ${score}`
    )
    const head = values.length > 0 ? [NOT_CONFORMANT] : []
    return [`${file}  ${VERDICTS[verdict]}  ${ms} ms`, ...lines, ...head, ...values].join('\n')
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
