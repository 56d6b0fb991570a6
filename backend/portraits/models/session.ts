import type { ModelName } from '#config/vision_models'
import type { Result } from '#domain/result'
import { ok } from '#domain/result'
import type { InferenceSession as Session } from 'onnxruntime-node'
import { onnxModel, type ModelFault } from './model_files.js'
import { InferenceSession, Tensor } from './onnxruntime.js'

/** One thread a session: a machine is filled by more processes, not by threads that wait. */
const OPTIONS: Session.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  // Pictures come one by one: a pool that only grows would be held for nothing.
  enableCpuMemArena: false,
  logSeverityLevel: 3,
}

/** A loaded model: numbers in, numbers out. */
export class Model {
  private constructor(
    private session: Session,
    readonly shape: number[]
  ) {}

  static async load(name: ModelName): Promise<Result<Model, ModelFault>> {
    const onnx = await onnxModel(name)
    if (!onnx.ok) return onnx
    const session = await InferenceSession.create(onnx.value, OPTIONS)
    const [input] = session.inputMetadata
    return ok(new Model(session, input && 'shape' in input ? (input.shape as number[]) : []))
  }

  /** The model's outputs by their names, for an input in the model's own shape. */
  async run(values: Float32Array): Promise<Record<string, Float32Array>> {
    const [input] = this.session.inputNames
    const outputs = await this.session.run({ [input!]: new Tensor('float32', values, this.shape) })
    return Object.fromEntries(
      Object.entries(outputs).map(([name, tensor]) => [name, tensor.data as Float32Array])
    )
  }
}
