/** The time of day: progress is for people at a terminal. */
const clock = () => new Date().toTimeString().slice(0, 8)

/**
 * Prints a line of progress to stderr.
 * @param {string} zh
 * @param {string} en
 */
export const say = (zh, en) => console.error(`${clock()}  ${zh}  / ${en}`)

/** A failure that a person can do something about: it is told, without a stack. */
export class Trouble extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   */
  constructor(zh, en) {
    super(`${zh}\n  ${en}`)
    this.name = 'Trouble'
  }
}

/**
 * What the machine refuses is a sentence with the place in it.
 * @param {unknown} error
 */
function troubleOf(error) {
  const { code, path = '' } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Trouble(
      `磁盘已满，无法写入 ${path}。请清理后重试。`,
      `The disk is full: ${path} cannot be written. Make room and try again.`
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Trouble(
      `没有写入 ${path} 的权限。请换用有权限的用户，或改变该文件夹的权限。`,
      `${path} may not be written by this user. Use another user, or change its permissions.`
    )
  }
  return null
}

/**
 * Runs a command's main function: trouble is a sentence and exit code 1, never a stack.
 * @param {() => void | number | Promise<void | number>} run its exit code, 0 where it names none
 */
export async function main(run) {
  try {
    process.exitCode = (await run()) ?? 0
  } catch (error) {
    const trouble = error instanceof Trouble ? error : troubleOf(error)
    if (!trouble) throw error
    console.error(`\n✗ ${trouble.message}\n`)
    process.exitCode = 1
  }
}
