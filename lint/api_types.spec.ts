import { lintMessages } from './lint_messages.js'
import { test } from '@japa/runner'

const PLACE = 'admin/src/seasons/planted.tsx'
const REFUSED = 'typed by its transformer'

/** Ways in which a page could write out again what the API answers. */
const BY_HAND = {
  'a type literal of a call': `read<{ id: string }[]>('seasons')`,
  'an interface beside the call': `interface Row { id: string }\nread<Row[]>('seasons')`,
  'an alias of a literal': `type Row = { id: string }\nuseGetOne<Row>('seasons', { id: '' })`,
  'an element of a list': `interface Row { id: string }\nexport const a = <DataTable<Row> />`,
  'an answer that is cast': `interface Row { id: string }\nconst rows = answer.data as Row[]`,
  'an interface of another module': `import type { ListMeta } from '../providers/http'\nread<ListMeta>('seasons')`,
}

const GENERATED = {
  'the generated type': `import type { Data } from '@api/data'\nread<Data.Seasons.Season[]>('seasons')`,
  'an alias of it': `import type { Season } from './types'\nuseRecordContext<Season>()`,
  'a part of it': `import type { Season } from './types'\nexport const a = <DataTable<Pick<Season, 'id'>> />`,
}

test.group('Records of the API in the console', () => {
  test('are not written out by hand: {$self}')
    .with(Object.keys(BY_HAND) as (keyof typeof BY_HAND)[])
    .run(async ({ assert }, name) => {
      assert.include(await lintMessages(PLACE, BY_HAND[name]), REFUSED)
    })

  test('have {$self}')
    .with(Object.keys(GENERATED) as (keyof typeof GENERATED)[])
    .run(async ({ assert }, name) => {
      assert.notInclude(await lintMessages(PLACE, GENERATED[name]), REFUSED)
    })
})
