import { BaseSchema } from '@adonisjs/lucid/schema'

/** As units are found since this migration: `苏州大学 10285 suzhoudaxue szdx`. */
async function searchText(name: string, code: string): Promise<string> {
  // A library of a pinned version, not the code, which goes on.
  const { pinyin } = await import('pinyin-pro')
  const plain = { toneType: 'none', type: 'array', v: true } as const
  const full = pinyin(name, plain).join('')
  const initials = pinyin(name, { ...plain, pattern: 'first' }).join('')
  return [name, code, full, initials]
    .map((text) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, ''))
    .join(' ')
}

/** The text by which units are found; it is written again whenever a unit is saved. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('units', (table) => {
      table.text('search').notNullable().defaultTo('')
    })
    this.defer(async (client) => {
      for (const { id, name, code } of await client.from('units').select('id', 'name', 'code'))
        await client
          .from('units')
          .where('id', id)
          .update({ search: await searchText(name, code) })
    })
  }

  async down() {
    this.schema.alterTable('units', (table) => table.dropColumn('search'))
  }
}
