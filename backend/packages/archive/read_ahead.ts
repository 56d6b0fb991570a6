/** So many are read at once. */
const AHEAD = 16

/** What is read of each row, in their order; a few are read ahead, and never more are held. */
export async function* readAhead<Row, Content>(
  rows: readonly Row[],
  read: (row: Row) => Promise<Content>
): AsyncGenerator<Content> {
  const reading: Promise<Content>[] = []
  for (let next = 0; next < rows.length || reading.length > 0;) {
    while (next < rows.length && reading.length < AHEAD) {
      const content = read(rows[next++]!)
      // Whoever stops at a failure does not wait for those behind it.
      content.catch(() => {})
      reading.push(content)
    }
    yield await reading.shift()!
  }
}
