import { ESLint } from 'eslint'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The lint messages for a file with this path and content; the file need not exist. */
export async function lintMessages(path: string, content: string): Promise<string> {
  const eslint = new ESLint({ cwd: root })
  const [result] = await eslint.lintText(`${content}\n`, { filePath: join(root, path) })
  return result!.messages.map(({ message }) => message).join()
}
