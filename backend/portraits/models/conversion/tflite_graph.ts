import { ByteBuffer } from 'flatbuffers'
import { BUILTIN_OPERATORS } from './tflite_operators.js'

/** One value of a TensorFlow Lite graph; `data` if it is a constant. */
export interface Tensor {
  name: string
  shape: number[]
  type: 'float32' | 'int32' | 'other'
  data: Float32Array | Int32Array | null
}

/** A table of the file, read by the number of its field (schema.fbs of TensorFlow Lite). */
export class Table {
  constructor(
    private buffer: ByteBuffer,
    private at: number
  ) {}

  #place = (field: number) => {
    const offset = this.buffer.__offset(this.at, 4 + 2 * field)
    return offset === 0 ? null : this.at + offset
  }

  int8 = (field: number, otherwise = 0) => this.#read(field, 'readInt8', otherwise)
  int32 = (field: number, otherwise = 0) => this.#read(field, 'readInt32', otherwise)
  float32 = (field: number, otherwise = 0) => this.#read(field, 'readFloat32', otherwise)

  #read(field: number, how: 'readInt8' | 'readInt32' | 'readFloat32', otherwise: number) {
    const place = this.#place(field)
    return place === null ? otherwise : this.buffer[how](place)
  }

  text(field: number): string {
    const place = this.#place(field)
    return place === null ? '' : String(this.buffer.__string(place))
  }

  table(field: number): Table | null {
    const place = this.#place(field)
    return place === null ? null : new Table(this.buffer, this.buffer.__indirect(place))
  }

  tables(field: number): Table[] {
    return this.#vector(field, 4, (at) => new Table(this.buffer, this.buffer.__indirect(at)))
  }

  int32s = (field: number) => this.#vector(field, 4, (at) => this.buffer.readInt32(at))

  bytes(field: number): Uint8Array {
    const place = this.#place(field)
    if (place === null) return new Uint8Array()
    const start = this.buffer.__vector(place)
    return this.buffer.bytes().subarray(start, start + this.buffer.__vector_len(place))
  }

  #vector<T>(field: number, size: number, read: (at: number) => T): T[] {
    const place = this.#place(field)
    if (place === null) return []
    const start = this.buffer.__vector(place)
    const length = this.buffer.__vector_len(place)
    return Array.from({ length }, (_, index) => read(start + index * size))
  }
}

export interface Operator {
  name: string
  inputs: number[]
  outputs: number[]
  options: Table | null
  /** The raw parameters of an operator that is not TensorFlow Lite's own. */
  custom: DataView
}

export interface TfliteGraph {
  tensors: Tensor[]
  operators: Operator[]
  inputs: number[]
  outputs: number[]
}

/** IEEE half to single precision. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** Copied because constants of a file are not aligned. */
function constant(bytes: Uint8Array, type: number): Tensor['data'] {
  if (bytes.length === 0) return null
  const { buffer } = new Uint8Array(bytes)
  if (type === 0) return new Float32Array(buffer)
  if (type === 1) return Float32Array.from(new Uint16Array(buffer), fromHalf)
  return type === 2 ? new Int32Array(buffer) : null
}

/** Reads the only graph of a `.tflite` file. Half-precision constants become single precision. */
export function readTflite(file: Uint8Array): TfliteGraph {
  const buffer = new ByteBuffer(file)
  const model = new Table(buffer, buffer.readInt32(0))
  const codes = model.tables(1).map((code) => {
    const number = Math.max(code.int8(0), code.int32(3))
    return BUILTIN_OPERATORS[number] ?? (code.text(1) || `operator ${number}`)
  })
  const constants = model.tables(4)
  const [graph] = model.tables(2)
  const tensors = graph!.tables(0).map((tensor): Tensor => {
    const type = tensor.int8(1)
    const named = type <= 1 ? 'float32' : type === 2 ? 'int32' : 'other'
    const data = constant(constants[tensor.int32(2)]!.bytes(0), type)
    return { name: tensor.text(3), shape: tensor.int32s(0), type: named, data }
  })
  const operators = graph!.tables(3).map((operator): Operator => {
    const raw = operator.bytes(5)
    return {
      name: codes[operator.int32(0)]!,
      inputs: operator.int32s(1),
      outputs: operator.int32s(2),
      options: operator.table(4),
      custom: new DataView(raw.buffer, raw.byteOffset, raw.byteLength),
    }
  })
  return { tensors, operators, inputs: graph!.int32s(1), outputs: graph!.int32s(2) }
}
