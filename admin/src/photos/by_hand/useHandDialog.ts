import { useSearchParams } from 'react-router'

/** In the address of a photo: its finished picture is being made by hand. */
const OPEN = 'by_hand'

/** Where a photo is opened with that dialog. */
export const handAddress = (photoId: string) => `/photos/${photoId}/show?${OPEN}=1`

/** The dialog is in the address, so that a list can lead to it and the browser’s way back closes it. */
export function useHandDialog() {
  const [search, setSearch] = useSearchParams()
  const set = (isOpen: boolean) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (isOpen) next.set(OPEN, '1')
        else next.delete(OPEN)
        return next
      },
      { replace: !isOpen }
    )
  return { isOpen: search.has(OPEN), open: () => set(true), close: () => set(false) }
}
