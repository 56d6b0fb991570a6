/** A shot that the server has not acknowledged yet. Its id is the server's, which takes each once. */
export interface KeptShot {
  id: string
  picture: Blob
}

/** Blobs in IndexedDB are lost by some web views; bytes are not. */
interface Row {
  id: string
  type: string
  bytes: ArrayBuffer
}

const DATABASE = 'capture'
const SHOTS = 'shots'

const answerOf = <Answer>(asked: IDBRequest<Answer>) =>
  new Promise<Answer>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(DATABASE, 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(SHOTS, { keyPath: 'id' })
  return answerOf(asked)
}

const endOf = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })

async function change(work: (shots: IDBObjectStore) => void) {
  const database = await open()
  try {
    const transaction = database.transaction(SHOTS, 'readwrite')
    work(transaction.objectStore(SHOTS))
    await endOf(transaction)
  } finally {
    database.close()
  }
}

async function readRows(): Promise<Row[]> {
  const database = await open()
  try {
    return await answerOf(database.transaction(SHOTS).objectStore(SHOTS).getAll())
  } finally {
    database.close()
  }
}

const shotOf = ({ id, type, bytes }: Row): KeptShot => ({
  id,
  picture: new Blob([bytes], { type }),
})

/** Shots of a phone without room, or of a web view without a database: they live as long as the page. */
const inMemory = new Map<string, KeptShot>()

/** Keeps shots until the server has acknowledged them: over reloads, where the phone has room. */
export const shotStore = {
  /** @returns where it is kept */
  async keep({ id, picture }: KeptShot): Promise<'disk' | 'memory'> {
    try {
      const row: Row = { id, type: picture.type, bytes: await new Response(picture).arrayBuffer() }
      await change((shots) => shots.put(row))
      return 'disk'
    } catch {
      inMemory.set(id, { id, picture })
      return 'memory'
    }
  },
  async all(): Promise<KeptShot[]> {
    const rows = await readRows().catch(() => [])
    return [...rows.map(shotOf), ...inMemory.values()]
  },
  async drop(id: string) {
    inMemory.delete(id)
    await change((shots) => shots.delete(id)).catch(() => {})
  },
  async clear() {
    inMemory.clear()
    await change((shots) => shots.clear()).catch(() => {})
  },
}
