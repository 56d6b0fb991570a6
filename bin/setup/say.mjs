/** The time of day, for people at a terminal. */
const clock = () => new Date().toTimeString().slice(0, 8)

/**
 * Prints a line of progress to stderr.
 * @param {string} zh
 * @param {string} en
 */
export const say = (zh, en) => console.error(`${clock()}  ${zh}  / ${en}`)

/** A failure that a person can mend; printed without a stack. */
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
 * A system error as a sentence with its path.
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
 * Runs a command's main function: `Trouble` becomes a sentence and exit code 1, without a stack.
 * @param {() => void | number | Promise<void | number>} run returns the exit code, 0 by default
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
