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

SAMPLES = 512


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


def is_prime(number):
    return number > 1 and all(number % k for k in range(2, int(number**0.5) + 1))


def step_for(shape):
    """A prime that divides no side: a step that does would look at one column or channel alone."""
    step = max(1, int(np.prod(shape)) // SAMPLES)
    while step > 1 and (not is_prime(step) or any(side % step == 0 for side in shape)):
        step += 1
    return step


def sampled(values):
    flat = values.ravel()
    step = step_for(values.shape)
    largest = int(np.abs(flat).argmax())
    rounded = lambda value: float("%.7g" % value)
    return {
        "step": step,
        "values": [rounded(value) for value in flat[::step]],
        "largest": {"at": largest, "value": rounded(flat[largest])},
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
