import type { Assert } from '@japa/assert'
import type { Page } from 'playwright-core'

/** What a page holds, on the disk and on the screen. */
export interface Traces {
  local: Record<string, string>
  session: Record<string, string>
  /** How many rows there are in all stores of all databases. */
  rows: number
  caches: string[]
  cookies: string
  /** The whole document, with its attributes, its title and its address. */
  shown: string
}

/** All that a device still has of whoever stood before it. */
export const tracesOn = (page: Page): Promise<Traces> =>
  page.evaluate(async () => {
    const answer = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(new Error(String(asked.error)))
      })
    let rows = 0
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name!))
      for (const store of database.objectStoreNames)
        rows += await answer(database.transaction(store).objectStore(store).count())
      database.close()
    }
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      rows,
      caches: await caches.keys(),
      cookies: document.cookie,
      shown: `${new XMLSerializer().serializeToString(document)} ${document.title} ${location.href} ${JSON.stringify(history.state)}`,
    }
  })

/** The device has nothing of a student: neither kept nor shown. Its own token is all that it keeps. */
export async function assertNoTrace(
  page: Page,
  { xh, xm, zjhm }: { xh: string; xm: string; zjhm: string },
  assert: Assert
) {
  const { local, session, rows, caches, cookies, shown } = await tracesOn(page)
  assert.deepEqual(Object.keys(local), ['capture.kiosk'], xm)
  assert.match(local['capture.kiosk']!, /^tcd_/)
  assert.deepEqual(session, {}, xm)
  assert.equal(rows, 0, xm)
  assert.deepEqual(caches, [], xm)
  for (const secret of [xh, xm, zjhm, 'tcs_', 'tcd_', 'blob:'])
    assert.notInclude(`${shown} ${cookies}`, secret, xm)
}
