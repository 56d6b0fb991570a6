/** Invalid requests, sent by mistake or on purpose. */

const ID = '00000000-0000-4000-8000-000000000000'
const JSON_TYPE = 'application/json'
const FORM_TYPE = 'application/x-www-form-urlencoded'
const MULTIPART = 'multipart/form-data; boundary=XX'

export interface BadBody {
  type: string
  body: string | Buffer
  headers?: Record<string, string>
}

const json = (value: unknown): BadBody => ({ type: JSON_TYPE, body: JSON.stringify(value) })
const deep = (times: number) => '{"a":'.repeat(times) + '1' + '}'.repeat(times)
const part = (disposition: string, content = 'abc') =>
  `--XX\r\ncontent-disposition: ${disposition}\r\n\r\n${content}`

type Everywhere = (value: unknown) => BadBody

/** A value in every field at the top of a body, and in the names of its inner fields. */
const inEveryField = (paths: string[]): Everywhere => {
  const names = paths.flatMap((path) => path.replaceAll('[]', '').split('.'))
  return (value) => json(Object.fromEntries(names.map((name) => [name, value])))
}

/** A body with a value at the end of every path: `window.firstDay`, `days[].date`. */
function nested(paths: string[], value: unknown): BadBody {
  const body: Record<string, any> = {}
  for (const path of paths) {
    let at: Record<string, any> = body
    const parts = path.split('.')
    for (const step of parts.slice(0, -1)) {
      const name = step.replace('[]', '')
      const inner = (at[name] ??= step.endsWith('[]') ? [{}] : {})
      at = Array.isArray(inner) ? inner[0] : inner
    }
    const last = parts.at(-1)!
    at[last.replace('[]', '')] ??= last.endsWith('[]') ? [value] : value
  }
  return json(body)
}

/** A form with a text in every field, and a file. */
const formWith = (paths: string[], text: string): BadBody => ({
  type: MULTIPART,
  body: [
    ...paths.map((path) => part(`form-data; name="${path}"`, text)),
    part('form-data; name="file"; filename="a.jpg"'),
    '--XX--\r\n',
  ].join('\r\n'),
})

/** @param paths of the fields of all requests (see `readFields`) */
export const badBodies = (paths: string[]): Record<string, BadBody> => ({
  ...UNREADABLE_BODIES,
  ...badFields(paths, inEveryField(paths)),
})

const badFields = (paths: string[], everywhere: Everywhere): Record<string, BadBody> => ({
  'NUL in a text': everywhere('a\0b'),
  'NUL in a list': everywhere(['\0']),
  'half a surrogate pair': everywhere('a\uD83D'),
  'a number beyond all': everywhere(1e308),
  'a number below all': everywhere(-1e308),
  'a day that is none': everywhere('2023-02-30'),
  'an empty object everywhere': everywhere({}),
  'NUL in an inner field': nested(paths, 'a\0b'),
  'a very long inner text': nested(paths, 'x'.repeat(6_000)),
  'NUL in a field of a form with a file': formWith(paths, 'a\0b'),
  'an empty form with a file': formWith(paths, ''),
})

/** Those that no route can read, whatever its fields. */
export const UNREADABLE_BODIES: Record<string, BadBody> = {
  'JSON that was cut': { type: JSON_TYPE, body: '{"name":"试' },
  'JSON null': json(null),
  'a JSON list': json([1]),
  'a JSON number': json(12),
  'a JSON text': json('text'),
  'deep JSON': { type: JSON_TYPE, body: deep(30) },
  'very deep JSON': { type: JSON_TYPE, body: deep(20_000) },
  'very deep lists': { type: JSON_TYPE, body: '['.repeat(50_000) },
  'JSON with a prototype': { type: JSON_TYPE, body: '{"__proto__":{"a":1},"constructor":{}}' },
  'JSON over a megabyte': json({ name: 'x'.repeat(1_200_000) }),
  'NUL in the name of a field': json({ 'changes': { 'a\0b': 1 }, 'c\0d': 1 }),
  'names of built-in properties': json({ changes: { constructor: 1, toString: 2 }, key: 'x' }),
  'a form with NUL': { type: FORM_TYPE, body: 'name=a%00b&email=%00' },
  'a form that is no UTF-8': { type: FORM_TYPE, body: 'name=%FF%FE&email=%C0%80' },
  'a form that nests': { type: FORM_TYPE, body: `name${'[a]'.repeat(400)}=1` },
  'multipart that was cut': { type: MULTIPART, body: part('form-data; name="file"; filename="a"') },
  'multipart cut in its head': { type: MULTIPART, body: '--XX\r\ncontent-dispo' },
  'multipart of another boundary': { type: MULTIPART, body: '--YY\r\n\r\nabc\r\n--YY--\r\n' },
  'multipart without a boundary': { type: 'multipart/form-data', body: 'abc' },
  'multipart without a part': { type: MULTIPART, body: '--XX--\r\n' },
  'NUL in the name of a file': {
    type: MULTIPART,
    body: `${part('form-data; name="file"; filename="a\0b.pdf"')}\r\n--XX--\r\n`,
  },
  'an unknown kind': { type: 'application/xml', body: '<name/>' },
  'plain text': { type: 'text/plain', body: 'name' },
  'what is no gzip': {
    type: JSON_TYPE,
    body: '{"name":"x"}',
    headers: { 'content-encoding': 'gzip' },
  },
  'an unknown encoding': {
    type: JSON_TYPE,
    body: '{"name":"x"}',
    headers: { 'content-encoding': 'zoo' },
  },
  'an unknown character set': { type: `${JSON_TYPE}; charset=zoo`, body: '{"name":"x"}' },
}

export const BAD_QUERIES = [
  'after=2023-19-45T29:61:61Z~' + ID,
  'after=2023-02-30T00:00:00.000Z~' + ID,
  'after=0000-01-01T00:00:00Z~' + ID,
  'after=2023-02-30~' + ID,
  'after=2023-02-28~no-id',
  'after=~&before=~',
  'after=1e300&before=1e300',
  'after=-1&before=99999999999',
  'after=NaN&before=Infinity',
  'after[]=x&before[a]=b',
  'limit=0.5',
  'limit=1e99&before=0x10',
  'text=%00&after=%00&status=%00&phase=%00',
  'text=%ED%A0%80',
  'text=%5C&overdue=perhaps',
  'text[a]=b',
  'seasonUnitId=x&seasonId=x&regionId=%00',
  'status=constructor&phase=toString&waitingOn=__proto__',
  'a%00b=1',
  '%=%&=%E0%A4%A',
]

export const BAD_PARAMS = [
  'x',
  '0',
  '-1',
  '99999999999999999999',
  '%00',
  'a%00b',
  `${ID}%00`,
  '%F0%9F',
  '%ED%A0%80',
  'constructor',
  '..%2F..%2Fetc',
  "'%22%3B--",
  'x'.repeat(3_000),
  ID,
]

export const BAD_HEADERS: Record<string, string>[] = [
  { 'accept-language': '\u00FF,;q=x' },
  { cookie: 'tucai-session=%00; XSRF-TOKEN=%E0%A4%A' },
  { cookie: 'tucai-session=s%3Aa%00b.c; =;;' },
  { 'x-xsrf-token': '%00' },
  { 'x-forwarded-for': 'x, \u00FF' },
  { 'x-request-id': '../../etc' },
  { 'range': 'bytes=9-1', 'if-modified-since': 'x', 'if-none-match': '"' },
  { 'accept': '/', 'content-type': ';;;' },
]
