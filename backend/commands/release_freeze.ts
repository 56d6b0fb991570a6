import { freezeRelease } from '#models/releases/freeze_release'
import { editedMigrations, pinMigrations } from '#models/releases/released_migrations'
import { fileOf } from '#models/releases/release'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** `ace release:freeze`: stores the schema of a release and pins its migrations. */
export default class ReleaseFreeze extends BaseCommand {
  static commandName = 'release:freeze'
  static description = '冻结一个版本的数据库结构 / freeze the schema of a release'
  static options: CommandOptions = { startApp: true }
  static help = [
    'ace release:freeze 0.2.0 --rows=rows.sql   新表的示例行由此文件写入 / fills the new tables',
  ]

  @args.string({ description: '版本号 / the version, as in package.json' })
  declare version: string

  @flags.string({ description: '新表的示例行，SQL 文件 / a file of SQL with rows for new tables' })
  declare rows?: string

  async run() {
    const file = fileOf(this.version)
    if (existsSync(file)) return this.#refuse(`已冻结 / frozen already: ${file}`)
    const edited = editedMigrations()
    if (edited.length > 0)
      return this.#refuse(
        `已发布的迁移被改动 / released migrations were edited: ${edited.join(', ')}`
      )
    const moreRows = this.rows ? readFileSync(this.rows, 'utf8') : ''
    writeFileSync(file, await freezeRelease(this.version, moreRows))
    pinMigrations()
    this.logger.info(`已写入 / written: ${file}`)
  }

  #refuse(reason: string) {
    this.logger.error(reason)
    this.exitCode = 1
  }
}
