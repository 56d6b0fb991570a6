import type { OnnxGraph } from './onnx_graph.js'
import type { Operator, Tensor, TfliteGraph } from './tflite_graph.js'

/** One conversion in progress: maps TensorFlow Lite values to ONNX values. */
export class Conversion {
  #names = new Map<number, string>()

  constructor(
    private source: TfliteGraph,
    readonly target: OnnxGraph
  ) {}

  tensor = (index: number): Tensor => this.source.tensors[index]!

  /** The constant of an input. @throws if the model computes it */
  constant(operator: Operator, place: number): Tensor & { data: NonNullable<Tensor['data']> } {
    const tensor = this.tensor(operator.inputs[place]!)
    if (!tensor.data) throw new Error(`${operator.name}: input ${place} is not a constant`)
    return tensor as Tensor & { data: NonNullable<Tensor['data']> }
  }

  shapeOf = (operator: Operator, place = 0) => this.tensor(operator.inputs[place]!).shape
  shapeOfOutput = (operator: Operator) => this.tensor(operator.outputs[0]!).shape

  /** The ONNX name of an input; a constant is written on first use. */
  input(operator: Operator, place = 0): string {
    const index = operator.inputs[place]!
    const known = this.#names.get(index)
    if (known) return known
    const { data, shape } = this.tensor(index)
    if (!data) throw new Error(`${operator.name}: input ${place} was not written yet`)
    const name = this.target.floats(data, shape)
    this.#names.set(index, name)
    return name
  }

  name = (index: number) => this.#names.get(index)!
  give = (index: number, name: string) => void this.#names.set(index, name)

  output(operator: Operator, name: string, place = 0) {
    this.give(operator.outputs[place]!, name)
  }

  /** A constant that is merely stored in half precision stays a constant. */
  sameConstant(operator: Operator) {
    const { data, shape } = this.constant(operator, 0)
    Object.assign(this.tensor(operator.outputs[0]!), { data, shape, type: 'float32' })
  }

  /** TensorFlow keeps channels last, ONNX first. */
  channelsFirst = (name: string) => this.target.node('Transpose', [name], { perm: [0, 3, 1, 2] })
  channelsLast = (name: string) => this.target.node('Transpose', [name], { perm: [0, 2, 3, 1] })

  /** Adds the activation that TensorFlow Lite fuses into an operator. */
  addActivation(name: string, kind: number): string {
    if (kind === 0) return name
    if (kind === 1) return this.target.node('Relu', [name])
    if (kind === 3)
      return this.target.node('Clip', [
        name,
        this.target.floats([0], []),
        this.target.floats([6], []),
      ])
    throw new Error(`unknown activation ${kind}`)
  }
}
