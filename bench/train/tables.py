"""Boosted decision tables of CatBoost, written as extract/evidence/table_model.cpp reads them."""
import json
import os
import struct
import tempfile

import catboost
import numpy as np

LANES = 16
NEVER = -30.0  # logarithm for a class that nothing was learnt of


class Model:
    """A CatBoost model of the classes that occur, behind numbers for all of them."""

    def __init__(self, model, classes, present):
        self.model, self.classes, self.present = model, classes, present

    def predict_proba(self, x):
        out = np.zeros((len(x), self.classes))
        out[:, self.present] = self.model.predict_proba(x)
        return out

    def importance(self):
        return np.array(self.model.get_feature_importance())


def train(x, y, weight, classes, tables=120, depth=6, rate=.2, share=.3, seed=7):
    present, y = np.unique(y, return_inverse=True)
    model = catboost.CatBoostClassifier(
        iterations=tables, depth=depth, learning_rate=rate, loss_function="MultiClass",
        rsm=share, border_count=32, l2_leaf_reg=3, score_function="L2",
        bootstrap_type="Bernoulli", subsample=.7, boosting_type="Plain",
        leaf_estimation_iterations=1, random_seed=seed, thread_count=2, verbose=0,
        allow_writing_files=False)
    model.fit(x, y, sample_weight=weight)
    return Model(model, classes, present)


def write(path, model, features, used):
    """`used`: which of the `features` numbers of a row the model was learnt from, in its order."""
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "model.json")
        model.model.save_model(file, format="json")
        dump = json.load(open(file, encoding="utf-8"))
    scale, bias = dump["scale_and_bias"]
    trees = dump["oblivious_trees"]
    depth = max(len(t["splits"]) for t in trees)
    leaves = np.zeros((len(trees), 1 << depth, LANES))
    questions = []
    for n, tree in enumerate(trees):
        splits = tree["splits"]
        values = np.array(tree["leaf_values"]).reshape(-1, len(model.present)) * scale
        # Missing levels ask what nothing answers with yes.
        questions += [(int(used[s["float_feature_index"]]), s["border"]) for s in splits]
        questions += [(0, 3e38)] * (depth - len(splits))
        leaves[n, :len(values), model.present] = values.T
    biases = np.full(LANES, NEVER)
    biases[model.present] = bias
    step = float(np.abs(leaves).max() / 32000)
    with open(path, "wb") as out:
        out.write(struct.pack("<5If", 0x31425456, model.classes, features, len(trees), depth, step))
        out.write(struct.pack(f"<{LANES}f", *biases))
        for feature, threshold in questions:
            out.write(struct.pack("<If", feature, threshold))
        out.write(np.rint(leaves / step).astype("<i2").tobytes())
