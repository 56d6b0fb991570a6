/** A shot that the server has not acknowledged yet. Its id is the server's, which takes each once. */
export interface KeptShot {
  id: string
  picture: Blob
  /** Small pictures of the second around it; they go when it goes. */
  burst: Blob[]
}

/** Blobs in IndexedDB are lost by some web views; bytes are not. */
interface Row {
  id: string
  type: string
  bytes: ArrayBuffer
  burst?: ArrayBuffer[]
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

const shotOf = ({ id, type, bytes, burst = [] }: Row): KeptShot => ({
  id,
  picture: new Blob([bytes], { type }),
  burst: burst.map((frame) => new Blob([frame], { type: 'image/jpeg' })),
})

const bytesOf = (picture: Blob) => new Response(picture).arrayBuffer()

/** One change after another: what was begun before an erasing is erased by it. */
let last: Promise<unknown> = Promise.resolve()
function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
  const done = last.then(work)
  last = done.catch(() => {})
  return done
}

/** Shots of a phone without room, or of a web view without a database: they live as long as the page. */
const inMemory = new Map<string, KeptShot>()

/** Keeps shots until the server has acknowledged them: over reloads, where the phone has room. */
export const shotStore = {
  /** @returns where it is kept */
  keep: (shot: KeptShot): Promise<'disk' | 'memory'> =>
    inTurn(async () => {
      const { id, picture } = shot
      try {
        const burst = await Promise.all(shot.burst.map(bytesOf))
        const row: Row = { id, type: picture.type, bytes: await bytesOf(picture), burst }
        await change((shots) => shots.put(row))
        return 'disk'
      } catch {
        inMemory.set(id, shot)
        return 'memory'
      }
    }),
  async all(): Promise<KeptShot[]> {
    const rows = await readRows().catch(() => [])
    return [...rows.map(shotOf), ...inMemory.values()]
  },
  async drop(id: string) {
    inMemory.delete(id)
    await change((shots) => shots.delete(id)).catch(() => {})
  },
  clear: () =>
    inTurn(async () => {
      inMemory.clear()
      await change((shots) => shots.clear()).catch(() => {})
    }),
}
