import type { Conversion } from './conversion.js'
import type { Operator } from './tflite_graph.js'

type Pair = [number, number]

/** A window that moves over rows and columns. */
interface Window {
  kernel: Pair
  strides: Pair
  dilations: Pair
  same: boolean
}

/** TensorFlow's SAME: the output has ⌈input / stride⌉ cells, and the odd pixel is padded at the end. */
function computePads({ kernel, strides, dilations, same }: Window, size: Pair): number[] {
  if (!same) return [0, 0, 0, 0]
  const total = [0, 1].map((axis) => {
    const reach = (kernel[axis]! - 1) * dilations[axis]! + 1
    const places = Math.ceil(size[axis]! / strides[axis]!)
    return Math.max((places - 1) * strides[axis]! + reach - size[axis]!, 0)
  })
  const before = total.map((pad) => Math.floor(pad / 2))
  return [...before, ...total.map((pad, axis) => pad - before[axis]!)]
}

const spatial = ([, height, width]: number[]): Pair => [height!, width!]

/** Moves the axes of a constant of four: `order` names the source axis of each target axis. */
function permuteAxes(data: ArrayLike<number>, shape: number[], order: number[]) {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((a, b) => a * b, 1))
  const dims = order.map((axis) => shape[axis]!)
  const moved = new Float32Array(data.length)
  let at = 0
  for (let a = 0; a < dims[0]!; a += 1)
    for (let b = 0; b < dims[1]!; b += 1)
      for (let c = 0; c < dims[2]!; c += 1)
        for (let d = 0; d < dims[3]!; d += 1) {
          const places = [a, b, c, d]
          const from = order.reduce((sum, axis, i) => sum + places[i]! * strides[axis]!, 0)
          moved[at++] = data[from]!
        }
  return { moved, dims }
}

function weights(conversion: Conversion, operator: Operator, order: number[]) {
  const { data, shape } = conversion.constant(operator, 1)
  const { moved, dims } = permuteAxes(data, shape, order)
  return { name: conversion.target.floats(moved, dims), kernel: dims.slice(2) as Pair }
}

function convolution(
  order: number[],
  dilatedFrom: number,
  activationAt: number,
  depthwise: boolean
) {
  return (conversion: Conversion, operator: Operator) => {
    const options = operator.options!
    const { name, kernel } = weights(conversion, operator, order)
    const window: Window = {
      kernel,
      strides: [options.int32(2, 1), options.int32(1, 1)],
      dilations: [options.int32(dilatedFrom + 1, 1), options.int32(dilatedFrom, 1)],
      same: options.int8(0) === 0,
    }
    const shape = conversion.shapeOf(operator)
    const inputs = [conversion.channelsFirst(conversion.input(operator)), name]
    if (operator.inputs[2] !== undefined && operator.inputs[2] >= 0)
      inputs.push(conversion.input(operator, 2))
    const done = conversion.target.node('Conv', inputs, {
      kernel_shape: kernel,
      strides: window.strides,
      dilations: window.dilations,
      pads: computePads(window, spatial(shape)),
      group: depthwise ? shape[3]! : 1,
    })
    const activated = conversion.addActivation(done, options.int8(activationAt))
    conversion.output(operator, conversion.channelsLast(activated))
  }
}

function pool(type: 'MaxPool' | 'AveragePool') {
  return (conversion: Conversion, operator: Operator) => {
    const options = operator.options!
    const window: Window = {
      kernel: [options.int32(4), options.int32(3)],
      strides: [options.int32(2), options.int32(1)],
      dilations: [1, 1],
      same: options.int8(0) === 0,
    }
    const pads = computePads(window, spatial(conversion.shapeOf(operator)))
    const input = conversion.channelsFirst(conversion.input(operator))
    const { kernel, strides } = window
    const done = conversion.target.node(type, [input], { kernel_shape: kernel, strides, pads })
    const activated = conversion.addActivation(done, options.int8(5))
    conversion.output(operator, conversion.channelsLast(activated))
  }
}

/** Parameters of MediaPipe's own operators: a plain C struct of 32-bit numbers. */
const custom = ({ custom: view }: Operator, place: number) => view.getInt32(4 * place, true)

function poolWindow(operator: Operator): Window {
  const [same, width, height, filterWidth, filterHeight] = [0, 1, 2, 3, 4].map((place) =>
    custom(operator, place)
  )
  return {
    kernel: [filterHeight!, filterWidth!],
    strides: [height!, width!],
    dilations: [1, 1],
    same: same === 1,
  }
}

/** The position of the maximum is kept for the unpooling, in ONNX's own order. */
function poolWithIndexes(conversion: Conversion, operator: Operator) {
  const window = poolWindow(operator)
  const { kernel, strides } = window
  const pads = computePads(window, spatial(conversion.shapeOf(operator)))
  const input = conversion.channelsFirst(conversion.input(operator))
  const outputs = [conversion.target.name('pooled'), conversion.target.name('places')]
  const attributes = { kernel_shape: kernel, strides, pads }
  conversion.target.node('MaxPool', [input], attributes, outputs)
  conversion.output(operator, conversion.channelsLast(outputs[0]!))
  conversion.output(operator, outputs[1]!, 1)
}

function unpool(conversion: Conversion, operator: Operator) {
  const { kernel, strides } = poolWindow(operator)
  const [n, height, width, channels] = conversion.shapeOfOutput(operator)
  const size = conversion.target.int64s([n!, channels!, height!, width!])
  const inputs = [
    conversion.channelsFirst(conversion.input(operator)),
    conversion.input(operator, 1),
    size,
  ]
  const done = conversion.target.node('MaxUnpool', inputs, { kernel_shape: kernel, strides })
  conversion.output(operator, conversion.channelsLast(done))
}

function transposedConvolution(conversion: Conversion, operator: Operator) {
  const strides: Pair = [custom(operator, 2), custom(operator, 1)]
  const { name, kernel } = weights(conversion, operator, [3, 0, 1, 2])
  const from = spatial(conversion.shapeOf(operator))
  const to = spatial(conversion.shapeOfOutput(operator))
  const surplus = [0, 1].map((axis) =>
    Math.max((from[axis]! - 1) * strides[axis]! + kernel[axis]! - to[axis]!, 0)
  )
  const before = surplus.map((pad) => Math.floor(pad / 2))
  const inputs = [
    conversion.channelsFirst(conversion.input(operator)),
    name,
    conversion.input(operator, 2),
  ]
  const done = conversion.target.node('ConvTranspose', inputs, {
    kernel_shape: kernel,
    strides,
    pads: [...before, ...surplus.map((pad, axis) => pad - before[axis]!)],
  })
  conversion.output(operator, conversion.channelsLast(done))
}

function resize(conversion: Conversion, operator: Operator) {
  const [, height, width, channels] = conversion.shapeOfOutput(operator)
  const aligned = operator.options?.int8(2) === 1
  const halfPixel = operator.options?.int8(3) === 1
  const mode = aligned ? 'align_corners' : halfPixel ? 'half_pixel' : 'asymmetric'
  const empty = conversion.target.floats([], [0])
  const sizes = conversion.target.int64s([1, channels!, height!, width!])
  const input = conversion.channelsFirst(conversion.input(operator))
  const attributes = { mode: 'linear', coordinate_transformation_mode: mode }
  const done = conversion.target.node('Resize', [input, empty, empty, sizes], attributes)
  conversion.output(operator, conversion.channelsLast(done))
}

/** Operators that move a window over a picture. */
export const SPATIAL_OPERATORS = {
  CONV_2D: convolution([0, 3, 1, 2], 4, 3, false),
  DEPTHWISE_CONV_2D: convolution([3, 0, 1, 2], 5, 4, true),
  MAX_POOL_2D: pool('MaxPool'),
  AVERAGE_POOL_2D: pool('AveragePool'),
  RESIZE_BILINEAR: resize,
  Convolution2DTransposeBias: transposedConvolution,
  MaxPoolingWithArgmax2D: poolWithIndexes,
  MaxUnpooling2D: unpool,
}
