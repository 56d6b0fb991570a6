import type { ModelName } from '#config/vision_models'
import type { Result } from '#domain/result'
import { ok } from '#domain/result'
import type { InferenceSession as Session } from 'onnxruntime-node'
import { onnxModel, type ModelFault } from './model_files.js'
import { InferenceSession, Tensor } from './onnxruntime.js'

/** One thread a session: cores are used by more processes, not by more threads. */
const OPTIONS: Session.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  // An arena only grows, and pictures are processed one by one.
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

  /** Runs the model on an input of its own shape; returns its outputs by name. */
  async run(values: Float32Array): Promise<Record<string, Float32Array>> {
    const [input] = this.session.inputNames
    const outputs = await this.session.run({ [input!]: new Tensor('float32', values, this.shape) })
    return Object.fromEntries(
      Object.entries(outputs).map(([name, tensor]) => [name, tensor.data as Float32Array])
    )
  }
}
