import { ESLint } from 'eslint'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The lint messages for a file with this path and one line of code; the file need not exist. */
export async function lintMessages(path: string, line: string): Promise<string> {
  const eslint = new ESLint({ cwd: root })
  const [result] = await eslint.lintText(`${line}\n`, { filePath: join(root, path) })
  return result!.messages.map(({ message }) => message).join()
}
