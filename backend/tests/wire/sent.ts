import { shippedLimits } from '#backend/photos/limits/shipped_limits'
import type { WorldToWrite } from '#tests/wire/world_to_write'
import type { ApiClient, ApiRequest } from '@japa/api-client'

/** An answer: its status, and the paths of its values in their order. */
export interface Answered {
  status: number
  paths: string[]
}

const limits = { pack: 'core', limits: shippedLimits('core').limits }
const notice = {
  version: '2024-1',
  source: '国办发明电〔2023〕7号',
  year: 2024,
  days: [{ date: '2024-05-01', name: '劳动节', kind: 'off' }],
}
const counts = { expected: 10, captured: 9, pendingReview: 0, unresolved: 0, locked: 1 }
const WINDOWS = 'region,start_date,end_date,daily_from,daily_to\n'
const csv = (row: string) => Buffer.from(`${WINDOWS}${row}\n`)
const unitOf = ({ units }: WorldToWrite) => `/api/season_units/${units[0]!.id}`
const capturing = ({ units }: WorldToWrite) => `/api/season_units/${units[1]!.id}`
const seasonOf = ({ season }: WorldToWrite) => `/api/seasons/${season.id}`
const upload = (request: ApiRequest, row: string) =>
  request.file('file', csv(row), { filename: 'a.csv' })

type Sent = (client: ApiClient, world: WorldToWrite) => ApiRequest

/** Requests in the order in which they are sent, by name. */
export const SENT: Record<string, Sent> = {
  'sign in': (client, { centre: { email } }) =>
    client.post('/api/session').json({ email, password: 'secret-123' }),
  'a wrong password': (client, { centre: { email } }) =>
    client.post('/api/session').json({ email, password: 'wrong' }),
  'set language': (client) => client.patch('/api/session').json({ locale: 'zh' }),
  'jobs': (client) => client.get('/api/jobs'),
  'job': (client, { ids }) => client.get(`/api/jobs/${ids.job}`),
  'settle a letter': (client, { ids }) =>
    client.post(`/api/letters/${ids.letter}/settlement`).json({ as: 'sent' }),
  'settle it again': (client, { ids }) =>
    client.post(`/api/letters/${ids.letter}/settlement`).json({ as: 'sent' }),
  'change a template': (client) =>
    client.put('/api/wordings/setup_due/zh').json({ subject: '提醒', body: '请设置', version: 0 }),
  'an unknown placeholder': (client) =>
    client
      .put('/api/wordings/setup_due/zh')
      .json({ subject: '提醒', body: '{nobody}', version: 1 }),
  'create a region': (client) => client.post('/api/regions').json({ name: '苏州地区' }),
  'create it again': (client) => client.post('/api/regions').json({ name: '苏州地区' }),
  'appoint a contact': (client, { region, centre }) =>
    client.put(`/api/regions/${region.id}/contact`).json({ contactId: centre.id }),
  'regions': (client) => client.get('/api/regions'),
  'create a unit': (client, { region }) =>
    client.post('/api/units').json({ code: '10999', name: '新学院', regionId: region.id }),
  'create a season': (client) =>
    client
      .post('/api/seasons')
      .json({ year: 2024, name: '新季', notice: '测试', preset: 'jiangsu-2023' }),
  'a season of invalid values': (client) =>
    client.post('/api/seasons').json({
      year: 2024,
      name: '错季',
      notice: '测试',
      preset: 'jiangsu-2023',
      changes: { proofDays: -1 },
    }),
  'add units': (client, world) =>
    client.post(`${seasonOf(world)}/units`).json({ unitIds: [world.units[0]!.unitId] }),
  'import windows': (client, world) =>
    upload(client.post(`${seasonOf(world)}/windows`), '泰州地区,2023-03-20,2023-03-26,08:00,18:00'),
  'import wrong windows': (client, world) =>
    upload(client.post(`${seasonOf(world)}/windows`), '无锡地区,2023-03-20,2023-03-26,08:00,18:00'),
  'publication': (client, world) => client.get(`${seasonOf(world)}/publication`),
  'preview a notice': (client) => client.post('/api/calendars/preview').json(notice),
  'add a calendar': (client) => client.post('/api/calendars').json(notice),
  'a notice of wrong days': (client) =>
    client.post('/api/calendars').json({ ...notice, version: '2024-2', days: [] }),
  'preview limits': (client, world) =>
    client.post(`${seasonOf(world)}/photo_limits/preview`).json(limits),
  'propose limits': (client, world) =>
    client.post(`${seasonOf(world)}/photo_limits`).json({ ...limits, reason: '从严' }),
  'approve limits': (client, { ids }) => client.post(`/api/photo_limits/${ids.limits}/approval`),
  'recheck nothing': (client, world) => client.post(`${seasonOf(world)}/photo_rechecks`),
  'reset a photo': (client, { ids }) =>
    client.post(`/api/photos/${ids.photo}/decisions`).json({ decision: 'reset', reason: '翻拍' }),
  'appeal': (client, { ids }) =>
    client.post(`/api/photos/${ids.other}/appeals`).json({ reason: '请再看' }),
  'exempt': (client, { ids }) =>
    client
      .post(`/api/photos/${ids.other}/exemptions`)
      .json({ ground: 'medical', reason: '头部受伤' }),
  'retake without a file': (client, { ids }) => client.post(`/api/photos/${ids.other}/retakes`),
  'photo without a file': (client, world) => client.post(`${capturing(world)}/photos`),
  'no picture': (client, { ids }) => client.get(`/api/photos/${ids.other}/picture`),
  'store a document': (client, world) =>
    client
      .post(`${unitOf(world)}/documents`)
      .file('file', Buffer.from('%PDF-1.7\n%%EOF'), { filename: 'a.pdf' }),
  'a document of another kind': (client, world) =>
    client.post(`${unitOf(world)}/documents`).file('file', Buffer.from('x'), { filename: 'a.exe' }),
  'register a return': (client, world) =>
    client.post(`${unitOf(world)}/chsi_returns`).json({ count: 2, reason: '姓名与学籍不符' }),
  'resolve a return': (client, { ids }) => client.post(`/api/chsi_returns/${ids.chsi}/resolution`),
  'count a day': (client, world) =>
    client.put(`${capturing(world)}/day_counts/2023-03-21`).json(counts),
  'an act that there is not': (client, world) =>
    client.post(`${unitOf(world)}/acts/dance`).json({}),
  'move the clock': (client) =>
    client.post('/api/clock/moves').json({ type: 'stand', wait: false }),
  'move it back': (client) =>
    client.post('/api/clock/moves').json({ type: 'jump', date: '2020-01-01' }),
  'set the mode': (client) =>
    client.put('/api/clock/mode').json({ mode: 'rehearsal', date: '2023-03-01' }),
  'publish': (client, world) => client.post(`${seasonOf(world)}/publish`),
  'publish again': (client, world) => client.post(`${seasonOf(world)}/publish`),
  'sign out': (client) => client.delete('/api/session'),
}
