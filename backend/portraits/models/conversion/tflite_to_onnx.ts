import { Conversion } from './conversion.js'
import { OnnxGraph } from './onnx_graph.js'
import { PLAIN_OPERATORS } from './plain_operators.js'
import { SPATIAL_OPERATORS } from './spatial_operators.js'
import { readTflite } from './tflite_graph.js'

const OPERATORS: Record<string, (conversion: Conversion, operator: any) => void> = {
  ...PLAIN_OPERATORS,
  ...SPATIAL_OPERATORS,
}

/**
 * Converts a TensorFlow Lite model to ONNX. Inputs are called `input0`…, outputs `output0`…, in the order
 * and the shapes (channels last) of the source.
 * @throws for an operator that none of our models uses
 */
export function tfliteToOnnx(file: Uint8Array): Uint8Array {
  const source = readTflite(file)
  const target = new OnnxGraph()
  const conversion = new Conversion(source, target)
  const { tensors } = source
  source.inputs.forEach((index, place) => conversion.give(index, `input${place}`))
  for (const operator of source.operators) {
    const convert = OPERATORS[operator.name]
    if (!convert) throw new Error(`${operator.name} cannot be converted`)
    convert(conversion, operator)
  }
  const outputs = source.outputs.map((index, place): [string, number[]] => {
    const name = `output${place}`
    target.node('Identity', [conversion.name(index)], {}, [name])
    return [name, tensors[index]!.shape]
  })
  const inputs = source.inputs.map((index, place): [string, number[]] => [
    `input${place}`,
    tensors[index]!.shape,
  ])
  return target.encode(inputs, outputs)
}
