"""Boosted trees of LightGBM written as the tables that extract/evidence/tree_model.cpp reads."""
import struct

import lightgbm


def train(x, y, weight, classes, rounds=80, leaves=15, seed=7, **options):
    params = dict(objective="multiclass", num_class=classes, num_leaves=leaves, learning_rate=.1,
                  min_data_in_leaf=20, feature_fraction=.7, bagging_fraction=.8, bagging_freq=1,
                  lambda_l2=2.0, max_bin=63, verbose=-1, seed=seed, deterministic=True,
                  force_row_wise=True, num_threads=2)
    params.update(options)
    return lightgbm.train(params, lightgbm.Dataset(x, y, weight=weight), num_boost_round=rounds)


def flatten(node, out):
    """Appends the nodes of one tree in order: node, left subtree, right subtree."""
    at = len(out)
    if "leaf_value" in node and "split_feature" not in node:
        out.append([0xFFFF, 0, node["leaf_value"]])
        return
    out.append([node["split_feature"], 0, node["threshold"]])
    flatten(node["left_child"], out)
    out[at][1] = len(out) - at
    flatten(node["right_child"], out)


def write(path, model, classes, features):
    dump = model.dump_model()
    roots, nodes = [], []
    for tree in dump["tree_info"]:
        roots.append(len(nodes))
        flatten(tree["tree_structure"], nodes)
    rounds = len(roots) // classes
    with open(path, "wb") as out:
        out.write(struct.pack("<5I", 0x56475431, classes, features, rounds, len(nodes)))
        out.write(struct.pack(f"<{len(roots)}I", *roots))
        for feature, right, value in nodes:
            out.write(struct.pack("<HHf", feature, right, value))
