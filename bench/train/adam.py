"""How the networks of line_network.py and slot_network.py are learnt: steps of Adam with decoupled
decay (Loshchilov and Hutter, 2019), and units that are hidden meanwhile (Srivastava et al., 2014).
Needs jax."""
import jax
import jax.numpy as jnp

DECAY = 1e-2
STEEPEST = 2  # the norm to which gradients are cut


def dropped(key, x, share):
    """x with a share of its numbers hidden and the others made up for it; no key: all of x."""
    if key is None:
        return x
    return jnp.where(jax.random.bernoulli(key, 1 - share, x.shape), x / (1 - share), 0)


def stepper(loss):
    """step(weights, first, second, number, rate, *what loss takes beside the weights): the next
    weights and moments."""
    each = jax.tree_util.tree_map

    @jax.jit
    def step(weights, first, second, number, rate, *rest):
        gradient = jax.grad(loss)(weights, *rest)
        norm = jnp.sqrt(sum((g ** 2).sum() for g in jax.tree_util.tree_leaves(gradient)))
        gradient = each(lambda g: g * jnp.minimum(1, STEEPEST / (norm + 1e-6)), gradient)
        first = each(lambda m, g: .9 * m + .1 * g, first, gradient)
        second = each(lambda v, g: .99 * v + .01 * g * g, second, gradient)

        def moved(w, m, v):
            way = (m / (1 - .9 ** number)) / (jnp.sqrt(v / (1 - .99 ** number)) + 1e-8)
            return w - rate * (way + (DECAY * w if w.ndim > 1 else 0))

        return each(moved, weights, first, second), first, second

    return step
