import protobuf from 'protobufjs'

/** The part of onnx.proto that the converted models need. */
const SCHEMA = `syntax = "proto2"; package onnx;
message AttributeProto { optional string name = 1; optional float f = 2; optional int64 i = 3;
  optional bytes s = 4; repeated float floats = 7; repeated int64 ints = 8; optional int32 type = 20; }
message NodeProto { repeated string input = 1; repeated string output = 2; optional string name = 3;
  optional string op_type = 4; repeated AttributeProto attribute = 5; }
message TensorProto { repeated int64 dims = 1; optional int32 data_type = 2; optional string name = 8;
  optional bytes raw_data = 9; }
message Dimension { optional int64 dim_value = 1; }
message TensorShapeProto { repeated Dimension dim = 1; }
message TensorType { optional int32 elem_type = 1; optional TensorShapeProto shape = 2; }
message TypeProto { optional TensorType tensor_type = 1; }
message ValueInfoProto { optional string name = 1; optional TypeProto type = 2; }
message GraphProto { repeated NodeProto node = 1; optional string name = 2;
  repeated TensorProto initializer = 5; repeated ValueInfoProto input = 11;
  repeated ValueInfoProto output = 12; }
message OperatorSetIdProto { optional string domain = 1; optional int64 version = 2; }
message ModelProto { optional int64 ir_version = 1; optional string producer_name = 2;
  optional GraphProto graph = 7; repeated OperatorSetIdProto opset_import = 8; }`

const ModelProto = protobuf.parse(SCHEMA, { keepCase: true }).root.lookupType('onnx.ModelProto')

const FLOAT = 1
const INT64 = 7
const OPSET = 12
const IR_VERSION = 7

export type Attribute = number | string | number[] | { float: number }

function attribute([name, value]: [string, Attribute]) {
  if (typeof value === 'string') return { name, s: Buffer.from(value), type: 3 }
  if (Array.isArray(value)) return { name, ints: value, type: 7 }
  return typeof value === 'number' ? { name, i: value, type: 2 } : { name, f: value.float, type: 1 }
}

const valueInfo = (name: string, shape: number[]) => ({
  name,
  type: {
    tensor_type: { elem_type: FLOAT, shape: { dim: shape.map((value) => ({ dim_value: value })) } },
  },
})

/** An ONNX graph under construction; each node returns the names of its outputs. */
export class OnnxGraph {
  #nodes: object[] = []
  #constants: object[] = []
  #names = 0

  name = (hint: string) => `${hint}_${(this.#names += 1)}`

  node(
    type: string,
    input: string[],
    attributes: Record<string, Attribute> = {},
    output: string[] = [this.name(type.toLowerCase())]
  ): string {
    const own = Object.entries(attributes).map(attribute)
    const name = this.name('n')
    this.#nodes.push({ input, output, name, op_type: type, attribute: own })
    return output[0]!
  }

  floats(values: ArrayLike<number>, dims: number[]): string {
    const raw = Buffer.from(Float32Array.from(values).buffer)
    return this.#constant({ dims, data_type: FLOAT, raw_data: raw })
  }

  int64s(values: ArrayLike<number>): string {
    const raw = Buffer.from(BigInt64Array.from(Array.from(values, BigInt)).buffer)
    return this.#constant({ dims: [values.length], data_type: INT64, raw_data: raw })
  }

  #constant(tensor: object): string {
    const name = this.name('c')
    this.#constants.push({ ...tensor, name })
    return name
  }

  encode(inputs: [string, number[]][], outputs: [string, number[]][]): Uint8Array {
    const model = {
      ir_version: IR_VERSION,
      producer_name: 'tucai',
      graph: {
        name: 'graph',
        node: this.#nodes,
        initializer: this.#constants,
        input: inputs.map(([name, shape]) => valueInfo(name, shape)),
        output: outputs.map(([name, shape]) => valueInfo(name, shape)),
      },
      opset_import: [{ domain: '', version: OPSET }],
    }
    return ModelProto.encode(ModelProto.fromObject(model)).finish()
  }
}
