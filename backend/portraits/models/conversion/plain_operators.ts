import type { Conversion } from './conversion.js'
import type { Operator } from './tflite_graph.js'

type Convert = (conversion: Conversion, operator: Operator) => void

const unary =
  (type: string): Convert =>
  (conversion, operator) =>
    conversion.output(operator, conversion.target.node(type, [conversion.input(operator)]))

/** An operator of two values with an optional activation, whose number is the first option. */
const binary =
  (type: string): Convert =>
  (conversion, operator) => {
    const inputs = [conversion.input(operator), conversion.input(operator, 1)]
    const done = conversion.target.node(type, inputs)
    const kind = operator.options?.int8(0) ?? 0
    conversion.output(operator, conversion.addActivation(done, kind))
  }

const reduce =
  (type: string): Convert =>
  (conversion, operator) => {
    const axes = [...conversion.constant(operator, 1).data]
    const attributes = { axes, keepdims: operator.options!.int8(0) }
    conversion.output(
      operator,
      conversion.target.node(type, [conversion.input(operator)], attributes)
    )
  }

const hardSwish: Convert = (conversion, operator) => {
  const input = conversion.input(operator)
  const slope = { alpha: { float: 1 / 6 }, beta: { float: 0.5 } }
  const gate = conversion.target.node('HardSigmoid', [input], slope)
  conversion.output(operator, conversion.target.node('Mul', [input, gate]))
}

const pad: Convert = (conversion, operator) => {
  const pairs = [...conversion.constant(operator, 1).data]
  const pads = [...pairs.filter((_, i) => i % 2 === 0), ...pairs.filter((_, i) => i % 2 === 1)]
  const inputs = [conversion.input(operator), conversion.target.int64s(pads)]
  conversion.output(operator, conversion.target.node('Pad', inputs))
}

const reshape: Convert = (conversion, operator) => {
  const shape = conversion.target.int64s(conversion.shapeOfOutput(operator))
  conversion.output(
    operator,
    conversion.target.node('Reshape', [conversion.input(operator), shape])
  )
}

const transpose: Convert = (conversion, operator) => {
  const perm = [...conversion.constant(operator, 1).data]
  conversion.output(
    operator,
    conversion.target.node('Transpose', [conversion.input(operator)], { perm })
  )
}

const concatenate: Convert = (conversion, operator) => {
  const inputs = operator.inputs.map((_, place) => conversion.input(operator, place))
  const axis = operator.options!.int32(0)
  conversion.output(operator, conversion.target.node('Concat', inputs, { axis }))
}

/** Begin, end and step of every axis; a bit of a mask means "from the edge", or "drop this axis". */
const stridedSlice: Convert = (conversion, operator) => {
  const [begin, end, steps] = [1, 2, 3].map((place) => [
    ...conversion.constant(operator, place).data,
  ])
  const options = operator.options!
  const isSet = (field: number, axis: number) => ((options.int32(field) >> axis) & 1) === 1
  const shape = conversion.shapeOf(operator)
  const starts = begin!.map((value, axis) => (isSet(0, axis) ? 0 : value))
  const ends = end!.map((value, axis) => (isSet(1, axis) ? shape[axis]! : value))
  const axes = shape.map((_, axis) => axis).slice(0, starts.length)
  const inputs = [starts, ends, axes, steps!].map((values) => conversion.target.int64s(values))
  const cut = conversion.target.node('Slice', [conversion.input(operator), ...inputs])
  const size = conversion.target.int64s(conversion.shapeOfOutput(operator))
  conversion.output(operator, conversion.target.node('Reshape', [cut, size]))
}

const squaredDifference: Convert = (conversion, operator) => {
  const inputs = [conversion.input(operator), conversion.input(operator, 1)]
  const difference = conversion.target.node('Sub', inputs)
  conversion.output(operator, conversion.target.node('Mul', [difference, difference]))
}

const inverseRoot: Convert = (conversion, operator) => {
  const root = conversion.target.node('Sqrt', [conversion.input(operator)])
  conversion.output(operator, conversion.target.node('Reciprocal', [root]))
}

/** Elementwise operators, and those that only move values. */
export const PLAIN_OPERATORS: Record<string, Convert> = {
  ADD: binary('Add'),
  SUB: binary('Sub'),
  MUL: binary('Mul'),
  DIV: binary('Div'),
  PRELU: (conversion, operator) =>
    conversion.output(
      operator,
      conversion.target.node('PRelu', [conversion.input(operator), conversion.input(operator, 1)])
    ),
  RELU: unary('Relu'),
  LOGISTIC: unary('Sigmoid'),
  NEG: unary('Neg'),
  SQRT: unary('Sqrt'),
  RSQRT: inverseRoot,
  HARD_SWISH: hardSwish,
  SQUARED_DIFFERENCE: squaredDifference,
  MEAN: reduce('ReduceMean'),
  SUM: reduce('ReduceSum'),
  PAD: pad,
  RESHAPE: reshape,
  TRANSPOSE: transpose,
  CONCATENATION: concatenate,
  STRIDED_SLICE: stridedSlice,
  DEQUANTIZE: (conversion, operator) => conversion.sameConstant(operator),
}
