import { advise } from '#backend/photos/advice/advice'
import { checkPhoto } from '#backend/portraits/check/check_photo'
import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import { makePhoto, type MakeFault } from '#backend/portraits/make/make_photo'
import { makeFaultWords } from '#backend/photos/advice/make_words'
import { Vision } from '#backend/portraits/models/vision'
import { findPreset } from '#backend/seasons/policy_presets'
import { backgroundRgb } from '#domain/photos/background'
import type { RuleRow } from '#domain/photos/judge'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** `ace photos:make IN OUT`: makes the national picture of a photo, or says why it cannot. */
export default class PhotosMake extends BaseCommand {
  static commandName = 'photos:make'
  static description = '制作国家标准成片 / makes the national picture'
  // The application, for its texts.
  static options: CommandOptions = { startApp: true }
  static help = [
    'ace photos:make 原图.jpg 成片.jpg   480×640，300 dpi，20–40 KB',
    'ace photos:make 原图.jpg 成片.jpg --policy hainan-2022   用另一季的背景色 / another season’s background',
    '检查不合格或不能制作时说明原因，退出码 1 / where it cannot be made: the reason, and exit code 1',
  ]

  @args.string({ description: '原图 / the photo' })
  declare from: string

  @args.string({ description: '成片 / where the picture goes' })
  declare to: string

  @flags.string({ description: '规则预设 / policy preset', default: 'jiangsu-2023' })
  declare policy: string

  async run() {
    const preset = findPreset(this.policy)
    if (!preset) return this.#refuse(`没有此规则预设 / no such preset: ${this.policy}`)
    const place = (path: string) => resolve(process.env.INIT_CWD ?? '.', path)
    const bytes = await readFile(place(this.from)).catch(() => null)
    if (!bytes) return this.#refuse(`读不了 / cannot be read: ${this.from}`)
    const vision = await Vision.load()
    const by = { vision, limits: shippedLimits(vision.pack), policy: preset.policy }
    const { verdict, rows, raster, geometry } = await checkPhoto(bytes, by)
    if (verdict === 'fail' || !raster) return this.#refuse(this.#faults(rows))
    const made = await makePhoto(vision, raster, backgroundRgb(preset.policy), geometry)
    if (!made.ok) return this.#refuse(this.#why(made.error))
    await writeFile(place(this.to), made.value.jpeg)
    const { bytes: size, quality, headTop, eyes, faceWidth } = made.value.measures
    const measured = [headTop, eyes, faceWidth].map(Math.round).join(' / ')
    this.logger.info(
      `${this.to}  ${(size / 1_024).toFixed(1)} KB  品质 ${quality}  头顶 / 眼睛 / 脸宽 ${measured}`
    )
  }

  #faults = (rows: RuleRow[]) =>
    rows
      .filter(({ result }) => result === 'fail')
      .map((row) => `${row.rule} ${advise(row, 'zh').message}`)
      .join('；')

  #why(fault: MakeFault) {
    return makeFaultWords(fault.type, fault.type === 'does_not_fit' ? fault.measures : null, 'zh')
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
