const KEY = 'tucai.wall.unsent'

/** Decisions that were on their way when the session ended: how many, never of whom. */
export const countUnsent = () => Number(sessionStorage.getItem(KEY)) || 0

export const noteUnsent = () => sessionStorage.setItem(KEY, String(countUnsent() + 1))

export const forgetUnsent = () => sessionStorage.removeItem(KEY)
