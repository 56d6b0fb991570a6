import { node, root } from '../setup/paths.mjs'
import { run } from '../setup/run.mjs'

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g')
const CLOSING = /Tests\s+(?:(\d+) passed)?,?\s*(?:(\d+) failed)?/
const SENTENCE = /^\s+[✔✖]|❯|not run:|AssertionError|Error:/

const RUNNER = ['--import=./bin/typescript.mjs', '--enable-source-maps', 'bin/test.ts']

/** Runs the checks, counts results, and keeps what failed for the end of the output. */
export class Tally {
  passed = 0
  failed = 0
  readonly #failures: string[] = []

  async check(name: string, command: string, args: string[], env = process.env) {
    const begun = Date.now()
    const { code, output } = await run(command, args, { cwd: root, quiet: true, env })
    this.#count(name, begun, code === 0 ? 1 : 0, code === 0 ? 0 : 1)
    if (code !== 0) this.#failures.push(`✖ ${name}\n${output}`)
  }

  /**
   * Shows a suite's output and adds up its closing line. Runs without `ace test`, which writes the
   * generated files again: another suite may be reading them.
   */
  async suite(name: string, env: NodeJS.ProcessEnv) {
    const begun = Date.now()
    const options = { cwd: root, quiet: true, env }
    const { code, output } = await run(node, [...RUNNER, name], options)
    const text = output.replace(ESCAPES, '')
    const sentences = text.split('\n').filter((line) => SENTENCE.test(line))
    console.log(sentences.join('\n'))
    const [, passed = 0, failed = 0] = CLOSING.exec(text.slice(text.lastIndexOf('Tests '))) ?? []
    const broken = code !== 0 && Number(failed) === 0 ? 1 : 0
    if (code !== 0) {
      const errors = text.lastIndexOf('\n ERRORS ')
      this.#failures.push(`✖ ${name}\n${errors < 0 ? text : text.slice(errors)}`)
    }
    this.#count(name, begun, Number(passed), Number(failed) + broken)
  }

  /** Last of all: where the output is cut, its end is what is kept. */
  report() {
    for (const failure of this.#failures) console.log(`\n${failure}`)
    console.log(`\n${this.passed} passed, ${this.failed} failed`)
  }

  #count(name: string, begun: number, passed: number, failed: number) {
    this.passed += passed
    this.failed += failed
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    console.log(
      `${failed === 0 ? '✔' : '✖'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`
    )
  }
}
