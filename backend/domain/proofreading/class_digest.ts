/** An item of a batch as it stands. */
export interface PresentItem {
  itemId: string
  version: number
}

/**
 * What a class is confirmed by: every item with its version, in an order that does not depend on the list. Another
 * photo, a corrected field, somebody who comes or leaves makes it another text.
 */
export const classDigestText = (items: readonly PresentItem[]): string =>
  items
    .map(({ itemId, version }) => `${itemId}:${version}`)
    .toSorted()
    .join('\n')
