import { useEffect, useState } from 'react'
import type { DraftDocument } from '../../season_units/acts/draft_document'

interface Stored {
  ids: string[]
  /** Why one could not be handed in. */
  fault: string | null
}

/** The documents that were chosen in a form, as far as they are handed in. */
export function useStored(drafts: DraftDocument[]): Stored {
  const [stored, setStored] = useState<Stored>({ ids: [], fault: null })
  useEffect(() => {
    let isShown = true
    Promise.all(drafts.map((draft) => draft.stored())).then(
      (all) => isShown && setStored({ ids: all.map(({ id }) => id), fault: null }),
      ({ message }: Error) => isShown && setStored({ ids: [], fault: message })
    )
    return () => {
      isShown = false
    }
  }, [drafts])
  return stored
}
