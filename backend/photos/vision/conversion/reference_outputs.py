"""Writes reference_outputs.json: what TensorFlow Lite's own interpreter answers for each model.

pip install ai-edge-litert numpy
python reference_outputs.py FOLDER_WITH_NAME.tflite > reference_outputs.json
"""

import glob
import json
import os
import sys

import numpy as np
from ai_edge_litert.interpreter import Interpreter

SAMPLES = 64


def picture(shape):
    """A bright oval before a darker ground, each channel a little different, with fine noise."""
    if len(shape) < 4:
        return (100 + 60 * np.sin(np.arange(np.prod(shape)))).astype(np.float32).reshape(shape)
    _, height, width, channels = shape
    y, x, c = np.meshgrid(
        np.arange(height), np.arange(width), np.arange(channels), indexing="ij"
    )
    inside = ((x / width - 0.5) / 0.22) ** 2 + ((y / height - 0.45) / 0.3) ** 2 < 1
    noise = (x * 7 + y * 13 + c * 29) % 17 / 170
    return (np.where(inside, 0.7 - 0.1 * c, 0.2 + 0.1 * c) + noise).astype(np.float32)[None]


def sampled(values):
    flat = values.ravel()
    step = max(1, len(flat) // SAMPLES)
    return {
        "step": step,
        "largest": float(np.abs(flat).max()),
        "values": [float("%.7g" % value) for value in flat[::step][:SAMPLES]],
    }


references = {}
for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.tflite"))):
    interpreter = Interpreter(model_path=path)
    interpreter.allocate_tensors()
    (entry,) = interpreter.get_input_details()
    interpreter.set_tensor(entry["index"], picture(entry["shape"]))
    interpreter.invoke()
    outputs = [interpreter.get_tensor(o["index"]) for o in interpreter.get_output_details()]
    name = os.path.basename(path)[: -len(".tflite")]
    references[name] = [sampled(values) for values in outputs]
print(json.dumps(references))
